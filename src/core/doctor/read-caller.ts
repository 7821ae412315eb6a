import { parse } from "yaml";
import { CALLED_PERMISSIONS } from "./called-permissions.ts";

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
  /** The group that the called workflow stands in, where environment and service are written out. */
  readonly ownGroup: string | undefined;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Finds the jobs of a workflow file that call a workflow of ours at `home` (`owner/name`; empty: any repository called deploy-actions); none where the file is no workflow. */
export function callingJobs(text: string, home: string): readonly CallingJob[] {
  const workflow = mapping(parsed(text));
  return Object.entries(mapping(workflow.jobs)).flatMap(([job, value]): readonly CallingJob[] => {
    const body = mapping(value);
    const called = calledBy(body.uses, home);
    if (called === undefined) return [];
    const { environment, service } = mapping(body.with);
    return [
      {
        job,
        ...called,
        matrix: Object.hasOwn(mapping(body.strategy), "matrix"),
        inherits: body.secrets === "inherit",
        grants: grantsOf(body.permissions ?? workflow.permissions),
        groups: [workflow.concurrency, body.concurrency].flatMap(groupsOf),
        ownGroup:
          called.workflow === "deploy-ecs.yml" && isPlain(environment) && isPlain(service)
            ? `deploy-${environment}-${service}`
            : undefined,
      },
    ];
  });
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 20, logLevel: "silent" });
  } catch {
    return undefined;
  }
}

function calledBy(uses: unknown, home: string): { readonly workflow: string; readonly ref: string } | undefined {
  const [, repository = "", workflow = "", ref = ""] =
    /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+)@(\S+)$/.exec(typeof uses === "string" ? uses : "") ?? [];
  const ours = home === "" ? repository.endsWith("/deploy-actions") : repository.toLowerCase() === home.toLowerCase();
  return ours && Object.hasOwn(CALLED_PERMISSIONS, workflow) ? { workflow, ref } : undefined;
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
  return typeof group === "string" ? [group] : [];
}

function isPlain(value: unknown): value is string {
  return typeof value === "string" && !value.includes("${{");
}

function mapping(value: unknown): Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
