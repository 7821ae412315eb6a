const LONGEST_NAME = 100;
const LONGEST_DESCRIPTION = 512;

/** The deployment group of CodeDeploy that deploys a service. */
export interface ShiftGroup {
  readonly application: string;
  readonly group: string;
}

/** What a deployment by CodeDeploy is given; an empty `appSpec` stands for the one of the deployment before. */
export interface ShiftWish extends ShiftGroup {
  readonly appSpec: string;
  /** Empty: the group's own. */
  readonly config: string;
  readonly description: string;
}

/** Names the group that the console makes for a service: `AppECS-<cluster>-<service>` and `DgpECS-…`; a name that was given wins. */
export function shiftGroupOf(
  place: { readonly cluster: string; readonly service: string },
  given: { readonly application: string; readonly group: string },
): ShiftGroup {
  const rest = `${place.cluster === "" ? "default" : place.cluster}-${place.service}`;
  return { application: given.application || `AppECS-${rest}`, group: given.group || `DgpECS-${rest}` };
}

/** Says what CodeDeploy would refuse in the names of a group; `undefined` when nothing. */
export function shiftGroupProblem({ application, group }: ShiftGroup): string | undefined {
  const long = [application, group].filter((name) => name.length > LONGEST_NAME);
  if (long.length > 0)
    return `CodeDeploy allows ${LONGEST_NAME} characters in a name, and ${long.join(" and ")} has more.`;
  return undefined;
}

/** Shortens a description to what CodeDeploy takes; what is cut ends in `…`. */
export function shiftDescription(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}

/** Tells whether a rollout's id is one of CodeDeploy: `d-` and capitals or digits. */
export function isShift(rollout: string): boolean {
  return /^d-[A-Z0-9]+$/.test(rollout);
}
