import { groupsOfCalled, sameSpaces } from "./called-groups.ts";
import { CALLED_PERMISSIONS } from "./called-permissions.ts";
import { isHome, mapping, type WorkflowFile } from "./workflow-file.ts";

/** A job of somebody's workflow that calls one of ours. */
export interface CallingJob {
  readonly job: string;
  /** The file of ours that it calls, such as `deploy-ecs.yml`. */
  readonly workflow: string;
  readonly ref: string;
  readonly matrix: boolean;
  /** Whether it hands on every secret there is. */
  readonly inherits: boolean;
  /** The level by permission that it grants, its workflow's where it names none; `undefined` leaves it to the repository's default. */
  readonly grants: ((permission: string) => string) | undefined;
  /** The groups of `concurrency` that it or its workflow stands in, as written. */
  readonly groups: readonly string[];
  /** The groups that the called workflow and those that it calls stand in, as far as the file tells. */
  readonly ownGroups: readonly string[];
}

/** Finds the jobs of a workflow file that call a workflow of ours at `home` (`owner/name`; empty: any repository called deploy-actions); none where the file is no workflow. */
export function callingJobs({ jobs, permissions, concurrency }: WorkflowFile, home: string): readonly CallingJob[] {
  return [...jobs].flatMap(([job, body]): readonly CallingJob[] => {
    const called = calledBy(body.uses, home);
    if (called === undefined) return [];
    return [
      {
        job,
        ...called,
        matrix: Object.hasOwn(mapping(body.strategy), "matrix"),
        inherits: body.secrets === "inherit",
        grants: grantsOf(body.permissions ?? permissions),
        groups: [concurrency, body.concurrency].flatMap(groupsOf),
        ownGroups: groupsOfCalled(called.workflow, mapping(body.with)),
      },
    ];
  });
}

function calledBy(uses: unknown, home: string): { readonly workflow: string; readonly ref: string } | undefined {
  const [, repository = "", workflow = "", ref = ""] =
    /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+)@(\S+)$/.exec(typeof uses === "string" ? uses : "") ?? [];
  return isHome(repository, home) && Object.hasOwn(CALLED_PERMISSIONS, workflow) ? { workflow, ref } : undefined;
}

function grantsOf(given: unknown): CallingJob["grants"] {
  if (given === undefined || given === null) return undefined;
  if (given === "write-all") return () => "write";
  if (given === "read-all") return (permission) => (permission === "id-token" ? "none" : "read");
  const levels = mapping(given);
  return (permission) => (Object.hasOwn(levels, permission) ? String(levels[permission]) : "none");
}

function groupsOf(concurrency: unknown): readonly string[] {
  const group = typeof concurrency === "string" ? concurrency : mapping(concurrency).group;
  return typeof group === "string" ? [sameSpaces(group)] : [];
}
