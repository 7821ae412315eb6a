import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import { parse } from "yaml";
import { formatProblem } from "../../core/outcome/problem.ts";
import { resolveTarget } from "../../core/targets/resolve-target.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { InvalidScenario } from "./invalid-scenario.ts";
import type { RehearsalOptions } from "./options.ts";
import { readTenantFiles, TARGETS } from "./read-folder.ts";
import { type Assumptions, readAssumptions } from "./rehearsal-file.ts";

/** A repository that rehearses: its files, its caller of the pipeline, and where the service of this run deploys. */
export interface Tenant {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly assumptions: Assumptions;
  /** The caller workflow's path. */
  readonly workflow: string;
  readonly event: "workflow_dispatch" | "push";
  /** Whether the caller names the version by the run's own commit, of which it builds it. */
  readonly deploysCommit: boolean;
  readonly environment: string;
  readonly service: string;
  readonly target: TargetSettings;
  /** Where the same run deploys before, as promote.yml does: each proves the version for the next. */
  readonly before: readonly Stage[];
}

/** One environment of a tenant's service. */
export interface Stage {
  readonly environment: string;
  readonly target: TargetSettings;
}

/** Views a tenant at each of its run's environments, the last one first. */
export function stagesOf(tenant: Tenant): readonly Tenant[] {
  return [tenant, ...tenant.before.map((stage) => ({ ...tenant, ...stage }))];
}

/** Names the tenant's repository, `owner/name`. */
export function repositoryOf({ assumptions: { repository } }: Pick<Tenant, "assumptions">): string {
  return `${repository.owner}/${repository.name}`;
}

/** Reads a folder as the root of a repository; throws `InvalidScenario` naming what is missing. */
export function readTenant(options: RehearsalOptions): Tenant {
  const folder = resolve(options.folder);
  const files = readTenantFiles(options);
  const written = readAssumptions(files, basename(folder));
  const workflow = fileOf(options.workflow ?? written.workflow ?? findCaller(files), files);
  const caller = parse(files[workflow] ?? "") as Caller;
  const assumptions = options.workflow === undefined ? written : declaredBy(caller, written);
  const call = Object.values(caller.jobs ?? {}).find(({ uses = "" }) => CALLS.some((file) => uses.includes(file)));
  if (call === undefined) throw new InvalidScenario(`${workflow} does not call deploy-ecs.yml or promote.yml`);
  const environment = fill(call.with?.environment, assumptions);
  const service = fill(call.with?.service, assumptions);
  const stage = (name: string): Stage => {
    const resolved = resolveTarget(files[TARGETS] ?? "", { service, environment: name, file: TARGETS });
    if (resolved.kind === "invalid") throw new InvalidScenario(resolved.problems.map(formatProblem).join("\n"));
    return { environment: name, target: resolved.settings };
  };
  const before =
    call.uses?.includes(PROMOTE) === true ? [stage(fill(call.with?.staging ?? "staging", assumptions))] : [];
  const event = "workflow_dispatch" in (caller.on ?? {}) ? "workflow_dispatch" : "push";
  const deploysCommit = /^\$\{\{\s*github\.sha\s*\}\}$/.test(call.with?.version ?? "");
  return {
    ...{ folder, files, workflow, event, deploysCommit, service, before, ...stage(environment) },
    assumptions: { ...assumptions, records: unprovenIn(before, assumptions) },
  };
}

const PROMOTE = "/promote.yml";
const CALLS = ["/deploy-ecs.yml", PROMOTE];

/** What the run itself is to prove was not proven before. */
function unprovenIn(before: readonly Stage[], { records }: Assumptions): Assumptions["records"] {
  return records.filter(
    (record) => record.version !== "new" || !before.some(({ environment }) => environment === record.environment),
  );
}

/** Leaves out what another workflow's form does not ask for; what the file says of its own workflow is given as it stands. */
function declaredBy({ on }: Caller, assumptions: Assumptions): Assumptions {
  const form = Object.entries(on?.workflow_dispatch?.inputs ?? {}).map(([name]) => name);
  const dispatch = Object.entries(assumptions.dispatch).filter(([name]) => form.includes(name));
  return { ...assumptions, dispatch: Object.fromEntries(dispatch) };
}

interface Caller {
  readonly on?: { readonly workflow_dispatch?: { readonly inputs?: Readonly<Record<string, unknown>> } | null };
  readonly jobs?: Readonly<
    Record<string, { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }>
  >;
}

/** Finds a workflow by its path or its bare name; throws `InvalidScenario` when there is none. */
function fileOf(name: string, files: Readonly<Record<string, string>>): string {
  const found = [name, `.github/workflows/${name}`].find((path) => Object.hasOwn(files, path));
  if (found === undefined)
    throw new InvalidScenario(`there is no workflow ${name}; name a file of .github/workflows with --workflow`);
  return found;
}

function findCaller(files: Readonly<Record<string, string>>): string {
  const callers = Object.keys(files).filter(
    (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && files[path]?.includes("/deploy-ecs.yml@"),
  );
  const [only, second] = callers;
  if (only === undefined)
    throw new InvalidScenario(
      "no workflow in .github/workflows calls deploy-ecs.yml; one that calls promote.yml is chosen with --workflow",
    );
  if (second !== undefined)
    throw new InvalidScenario(
      `several workflows call deploy-ecs.yml (${callers.join(", ")}); choose one with --workflow, or with workflow: in rehearsal.yml`,
    );
  return only;
}

/** Fills `${{ inputs.x }}` of the caller from the dispatch; other expressions cannot be known before the run. */
function fill(text: string | undefined, { dispatch }: Assumptions): string {
  const name = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(text ?? "")?.[1];
  const value = name === undefined ? text : dispatch[name];
  if (value === undefined) throw new InvalidScenario(`rehearsal.yml must give dispatch.${name ?? "inputs"} a value`);
  return String(value);
}

/** Tells whether a comment on an issue starts a workflow of the tenant, which then resumes what waits for approval. */
export function resumesByComment({ files }: Pick<Tenant, "files">): boolean {
  return Object.entries(files).some(
    ([path, text]) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && text.includes("/resume-approval.yml@"),
  );
}

/** Computes the digest that stands for the image of a version. */
export function digestOf(service: string, version: string): string {
  return `sha256:${createHash("sha256").update(`${service} ${version}`).digest("hex")}`;
}
