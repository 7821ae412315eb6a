import { isHome, type Mapping, mapping, type WorkflowFile } from "./workflow-file.ts";

/** A place in somebody's workflow where something of ours is used: a called workflow, or an action of a step. */
export interface Use {
  /** File and job, for people. */
  readonly where: string;
  /** The called workflow's file, such as `reconcile.yml`, or the action's name, such as `reconcile`. */
  readonly of: string;
  /** The events that start it, such as `schedule`. */
  readonly events: readonly string[];
  /** The inputs and secrets that are handed on, as written; those that are empty are left out. */
  readonly given: ReadonlyMap<string, string>;
  /** Whether every secret there is is handed on. */
  readonly inherits: boolean;
}

/** Finds what a workflow uses of ours at `home` (`owner/name`; empty: any repository called deploy-actions). */
export function usesIn({ path, events, jobs }: WorkflowFile, home: string): readonly Use[] {
  return [...jobs].flatMap(([job, body]) => {
    const at = { where: `${path}, job ${job}`, events };
    const steps = Array.isArray(body.steps) ? body.steps.map(mapping) : [];
    return [
      ...named(body.uses, WORKFLOW, home).map((of) => ({ ...at, of, ...handedOn(body) })),
      ...steps.flatMap((step) => named(step.uses, ACTION, home).map((of) => ({ ...at, of, ...handedOn(step) }))),
    ];
  });
}

const WORKFLOW = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+)@\S+$/;
/** An action of ours stands in `actions/`, and in a release at the root too. */
const ACTION = /^([\w.-]+\/[\w.-]+?)(?:\/actions)?\/([\w-]+)@\S+$/;

function named(uses: unknown, form: RegExp, home: string): readonly string[] {
  const [, repository = "", name = ""] = form.exec(typeof uses === "string" ? uses : "") ?? [];
  return name !== "" && isHome(repository, home) ? [name] : [];
}

function handedOn({ with: inputs, secrets }: Mapping): Pick<Use, "given" | "inherits"> {
  const given = Object.entries({ ...mapping(inputs), ...mapping(secrets) }).flatMap(([name, value]) =>
    (typeof value === "string" && value !== "") || typeof value === "number" ? [[name, String(value)] as const] : [],
  );
  return { given: new Map(given), inherits: secrets === "inherit" };
}
