import { InvalidScenario } from "./invalid-scenario.ts";

const SPOILS = ["image-deleted", "tag-moved", "irreversible"] as const;

/** A rollback that a person orders in a rehearsal. */
export interface RollbackOrder {
  /** What the person names: `previous`, a version, a commit or a task definition. */
  readonly to: string;
  readonly force: boolean;
  /** What happened to the releases before. */
  readonly spoilt: (typeof SPOILS)[number] | undefined;
  /** The newest version is still being watched when it is ordered. */
  readonly duringDeploy: boolean;
  /** The repository's Issues are switched off. */
  readonly withoutIssues: boolean;
  /** GitHub's API is away from the first step to the last. */
  readonly withoutGitHub: boolean;
}

/** The options of `rehearse <folder> rollback`, as `parseArgs` takes them. */
export const ROLLBACK_SCHEMA = {
  to: { type: "string" },
  force: { type: "boolean", default: false },
  spoilt: { type: "string" },
  "during-deploy": { type: "boolean", default: false },
  "without-issues": { type: "boolean", default: false },
  "without-github": { type: "boolean", default: false },
} as const;

/** Reads whether a rollback is to be played; throws `InvalidScenario` with the remedy. */
export function rollbackOrderOf(
  command: string | undefined,
  values: Readonly<Record<string, unknown>>,
): RollbackOrder | undefined {
  if (command === undefined) {
    const stray = Object.keys(ROLLBACK_SCHEMA).find((name) => values[name] !== undefined && values[name] !== false);
    if (stray === undefined) return undefined;
    throw new InvalidScenario(`--${stray} is for a rollback; write: rehearse examples/shop rollback --to previous`);
  }
  if (command !== "rollback")
    throw new InvalidScenario(`${command} is no command; write: rehearse examples/shop rollback --to previous`);
  const spoilt = SPOILS.find((one) => one === values.spoilt);
  if (values.spoilt !== undefined && spoilt === undefined)
    throw new InvalidScenario(`--spoilt takes ${SPOILS.join(", ")}, not what was written`);
  return {
    to: typeof values.to === "string" ? values.to : "previous",
    force: values.force === true,
    spoilt,
    duringDeploy: values["during-deploy"] === true,
    withoutIssues: values["without-issues"] === true,
    withoutGitHub: values["without-github"] === true,
  };
}

/** Says an order as it is written on the command line. */
export function rollbackInWords(order: RollbackOrder | undefined): readonly string[] {
  if (order === undefined) return [];
  const flags = [
    order.force ? "--force" : "",
    order.spoilt === undefined ? "" : `--spoilt ${order.spoilt}`,
    order.duringDeploy ? "--during-deploy" : "",
    order.withoutIssues ? "--without-issues" : "",
    order.withoutGitHub ? "--without-github" : "",
  ];
  return ["rollback", `--to ${order.to}`, ...flags];
}
