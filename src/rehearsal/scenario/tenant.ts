import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parse, parseDocument } from "yaml";
import { formatProblem } from "../../core/outcome/problem.ts";
import { resolveTarget } from "../../core/targets/resolve-target.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { changeStrategy } from "./change-strategy.ts";
import { InvalidScenario } from "./invalid-scenario.ts";
import type { RehearsalOptions } from "./options.ts";
import { type Assumptions, readAssumptions } from "./rehearsal-file.ts";

/** A repository that rehearses: its files, its caller of the pipeline, and where the service of this run deploys. */
export interface Tenant {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly assumptions: Assumptions;
  /** The caller workflow's path. */
  readonly workflow: string;
  readonly event: "workflow_dispatch" | "push";
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

const TARGETS = ".github/deploy-targets.yml";

/** Reads a folder as the root of a repository; throws `InvalidScenario` naming what is missing. */
export function readTenant(options: RehearsalOptions): Tenant {
  const folder = resolve(options.folder);
  const files = withTargets(withStrategy(readFolder(options.folder), options.strategy), options);
  const assumptions = readAssumptions(files, basename(folder));
  const workflow = options.workflow ?? assumptions.workflow ?? findCaller(files);
  const caller = parse(files[workflow] ?? "") as Caller;
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
  return {
    ...{ folder, files, workflow, event, service, before, ...stage(environment) },
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

interface Caller {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly jobs?: Readonly<
    Record<string, { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }>
  >;
}

/** Reads the files of a folder by their paths in it; throws `InvalidScenario` when there is no such folder. */
export function readFolder(name: string): Record<string, string> {
  const folder = resolve(name);
  if (!existsSync(folder))
    throw new InvalidScenario(`${name} does not exist; name the folder of a repository, such as examples/shop`);
  const paths = globSync("**/*", {
    cwd: folder,
    exclude: (path) => /(^|\/)(node_modules|\.git|rehearsal)$/.test(path),
  });
  // Of the files that begin with a dot only those that are surely committed: never an `.env`.
  const dotted = globSync([".github/**/*", "**/.*.example"], { cwd: folder });
  const files = [...new Set([...paths, ...dotted])].filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}

/** Changes the strategy in the world's copy of the targets; the folder stays as it is. */
function withStrategy(files: Record<string, string>, strategy: string | undefined): Record<string, string> {
  return strategy === undefined ? files : { ...files, [TARGETS]: changeStrategy(files[TARGETS] ?? "", strategy) };
}

/** Sets what was asked in every environment of the world's copy of the targets; the folder stays as it is. */
function withTargets(files: Record<string, string>, { targetChanges }: RehearsalOptions): Record<string, string> {
  if (targetChanges.length === 0) return files;
  const document = parseDocument(files[TARGETS] ?? "");
  const { services = {} } = document.toJS() as {
    readonly services?: Readonly<Record<string, { readonly environments?: Readonly<Record<string, unknown>> }>>;
  };
  for (const [service, { environments = {} }] of Object.entries(services))
    for (const environment of Object.keys(environments))
      for (const { key, value } of targetChanges)
        document.setIn(["services", service, "environments", environment, key], document.createNode(value));
  return { ...files, [TARGETS]: document.toString() };
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
