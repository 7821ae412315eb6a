import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { isPassing, Unreadable } from "../../../core/outcome/unreadable.ts";
import { placeRefusals } from "../../../core/rollout/place-refusals.ts";
import { readinessRefusals } from "../../../core/rollout/readiness-refusals.ts";
import { alarmsOf } from "../../../core/rollout/service-alarms.ts";
import { readStrategy } from "../../../core/rollout/strategy-settings.ts";
import type { TargetObservation } from "../../../core/rollout/target-observation.ts";
import { nameOf, type Patient, type SeenTarget } from "../ports.ts";

/** Looks at the service where it runs: that it is there and takes deployments, with what strategy, and whether what that needs is in place. Throws `Unreadable`. */
export async function seeService(patient: Patient, seen: SeenTarget): Promise<readonly Finding[]> {
  const { settings } = patient;
  const about = nameOf(patient);
  const observation = await observed(seen);
  const on = findingsOn("service", about);
  if (observation instanceof Unreadable) return [on.problem(`${observation.message}.`, observation.remedy)];
  const { account = "", region, cluster } = settings;
  const places = placeRefusals({ observation, expected: { account, region, cluster } });
  const refusals = places.map(({ headline, remedy }) => on.problem(headline, remedy));
  return [
    ...refusals,
    ...stateFindings(observation, patient),
    ...(await readinessFindings(observation, patient, seen)),
  ];
}

/** Reads the service; that there is none is an answer. Throws `Unreadable` where ECS gives none. */
async function observed({ target }: SeenTarget): Promise<TargetObservation | Unreadable> {
  try {
    return await target.observe();
  } catch (error) {
    if (error instanceof Unreadable && error.why === "not_found") return error;
    throw error;
  }
}

function stateFindings(observation: TargetObservation, patient: Patient): readonly Finding[] {
  const on = findingsOn("service", nameOf(patient));
  const { service, cluster } = patient.settings;
  const { active, tasks, live, inFlight } = observation;
  if (!active)
    return [on.problem(`The service ${service} in ${cluster} is not active.`, "Create it again, or mend the target.")];
  const share = `${tasks.running} of ${tasks.wanted} tasks`;
  return [
    ...controllerFindings(observation, patient),
    ...(tasks.running < tasks.wanted
      ? [on.warning(`${share} run.`, "Look at the service's events in the ECS console before you deploy.")]
      : []),
    ...inFlight.map(({ id, release, status }) =>
      on.warning(
        `The rollout ${id} of ${release} is in flight (${status}).`,
        "Wait until it has ended; `on-in-flight` of the target says what a deployment does meanwhile.",
      ),
    ),
    on.ok(
      `${service} in ${cluster} runs ${live.release} with ${share}; it is deployed ${strategyOf(observation, patient)}.`,
    ),
  ];
}

function controllerFindings({ steerable, shift }: TargetObservation, patient: Patient): readonly Finding[] {
  const on = findingsOn("service", nameOf(patient));
  const { service } = patient.settings;
  if (!steerable)
    return [
      on.problem(
        `Another controller than ECS deploys ${service}.`,
        "Set the service's deployment controller to ECS, or deploy it by that controller's own tool.",
      ),
    ];
  if (shift === undefined) return [];
  return [
    on.problem(
      `CodeDeploy deploys ${service}, and its deployments cannot be held until they are judged, which the workflow needs.`,
      "Set the deployment controller to ECS with the strategy BLUE_GREEN, or use the action by itself (docs/migrate-from-aws-actions.md).",
    ),
  ];
}

/** The strategy that a deployment would go by: the target's, else the service's own. */
function strategyOf({ strategy }: TargetObservation, { settings }: Patient) {
  const wished = readStrategy(settings);
  return (wished.kind === "strategy" ? wished.strategy : undefined) ?? strategy;
}

async function readinessFindings(
  observation: TargetObservation,
  patient: Patient,
  { readiness }: SeenTarget,
): Promise<readonly Finding[]> {
  const on = findingsOn("service-readiness", nameOf(patient));
  const strategy = strategyOf(observation, patient);
  const balancing = strategy === "rolling" ? [] : (observation.balancing ?? []);
  const addresses = [
    ...new Set(balancing.flatMap(({ productionRule, testRule }) => [productionRule, testRule])),
  ].filter((one) => one !== "");
  const names = alarmsOf(observation.configuration);
  const gaps: Finding[] = [];
  const orGap = async <T>(read: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      // A missing right is told with the role's permissions already.
      if (isPassing(error) || error.why !== "forbidden") gaps.push(on.unknown(`${error.message}.`, error.remedy));
      return otherwise;
    }
  };
  const [rules, alarms, liveGroup] = await Promise.all([
    orGap(() => Promise.all(addresses.map((one) => readiness.rule(one))), []),
    orGap(async () => (names.length === 0 ? [] : readiness.alarms(names)), []),
    balancing.length === 0 ? undefined : orGap(() => readiness.groupOf(observation.live.rollout), undefined),
  ]);
  const moving = observation.inFlight.length > 0;
  const refusals = readinessRefusals({ images: [], alarms, strategy, balancing, rules, liveGroup, moving });
  const guard = names.length === 0 ? "no alarm guards its deployments" : `${names.length} alarms guard its deployments`;
  return [
    ...refusals.map(({ headline, remedy }) => on.problem(headline, remedy)),
    ...gaps,
    ...(refusals.length + gaps.length === 0
      ? [on.ok(`What a ${strategy} deployment needs is in place; ${guard}.`)]
      : []),
  ];
}
