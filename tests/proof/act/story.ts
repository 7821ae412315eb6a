import type { ActionRun } from "../../../src/rehearsal/scenario/action-runs.ts";
import type { Played } from "../../../src/rehearsal/scenario/play.ts";
import type { Tenant } from "../../../src/rehearsal/scenario/tenant.ts";

/** What a rehearsal came to, told alike whoever ran its workflows. */
export interface Story {
  /** The last attempt of every run, in the order in which they began. */
  readonly runs: readonly { readonly conclusion: string; readonly jobs: Readonly<Record<string, string>> }[];
  /** What every step of an action decided, by `run/attempt job#step`. */
  readonly decisions: Readonly<Record<string, string>>;
  /** What it gave to later steps and jobs, times and measurements left out, by the same. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The order in which steps of the actions ended, by the same. */
  readonly order: readonly string[];
  /** How often AWS was asked to change something. */
  readonly writes: Readonly<Record<string, number>>;
  readonly live: string;
  readonly defects: readonly string[];
}

/** Outputs that hold an instant, a measurement or a name made in that world. */
const OF_THE_MOMENT =
  /^(result|.*-at|until|.*deadline|approvers|metrics|figures|checks|findings|impact|summary|elapsed|duration|reads|slack-message|error-patterns|baseline|flaky|versions-seen)$/;
const CHANGES = /^(?!.*:(Describe|List|Get|BatchGet|Assume))/;

/** Tells what was played. */
export function storyOf(played: Played, tenant: Tenant): Story {
  const { world, results, runs, defects } = played;
  const steps = runs
    .map((run) => [nameOf(run), run] as const)
    .filter(([name]) => !runs.some((run) => nameOf(run).startsWith(`${name}.`)));
  return {
    runs: results.map(({ conclusion, jobs }) => ({
      conclusion,
      jobs: Object.fromEntries(jobs.map(({ jobId, result }) => [jobId.split("/").at(-1) ?? "", result])),
    })),
    decisions: Object.fromEntries(steps.map(([name, { decision, reasonCode }]) => [name, `${decision} ${reasonCode}`])),
    outputs: Object.fromEntries(steps.map(([name, { outputs }]) => [name, lasting(outputs)])),
    order: steps.map(([name]) => name),
    writes: Object.fromEntries([...world.aws.calls].filter(([call]) => CHANGES.test(call))),
    live: world.aws.live(tenant.target.service).version,
    defects,
  };
}

/** A step without an id has its place for one, or the name of its action, as the runner likes. */
function nameOf({ runId, attempt, job, step }: ActionRun): string {
  return `${runId - 1_000_000}/${attempt} ${job}#${/^(__|\d)/.test(step) ? "" : step}`;
}

function lasting(outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => !OF_THE_MOMENT.test(name)));
}
