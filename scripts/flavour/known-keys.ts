import { isMap, isScalar } from "yaml";
import { items, memberOf, members, startOf } from "./yaml-nodes.ts";

/** Says what a file holds that no flavour is known for, and where: an offset into its source. */
export interface Unknown {
  readonly at: number;
  readonly message: string;
}

const words = (text: string): readonly string[] => text.split(" ");

const KEYS = {
  workflow: words("name run-name on permissions env defaults concurrency jobs"),
  action: words("name author description inputs outputs runs branding"),
  runs: words("using steps"),
  job: words(
    "name needs if permissions runs-on environment concurrency outputs env defaults steps timeout-minutes strategy continue-on-error container services uses with secrets",
  ),
  step: words("id if name uses run working-directory shell with env continue-on-error timeout-minutes"),
  concurrency: words("group cancel-in-progress queue"),
  environment: words("name url deployment"),
} as const;

/** Scopes of a token that every supported server knows. Source: docs, "Permissions for the GITHUB_TOKEN", of GitHub Enterprise Server. */
const SCOPES = words(
  "actions checks contents deployments discussions id-token issues packages pages pull-requests repository-projects security-events statuses",
);

/** Lists the keys of a workflow, or of a composite action, that stand where neither server is known to read them. */
export function unknownKeys(root: unknown): readonly Unknown[] {
  const runs = memberOf(root, "runs");
  if (runs !== undefined)
    return [...others("action", root), ...others("runs", runs), ...items(memberOf(runs, "steps")).flatMap(inStep)];
  const jobs = members(memberOf(root, "jobs"));
  return [
    ...others("workflow", root),
    ...others("concurrency", memberOf(root, "concurrency")),
    ...scopes(root),
    ...jobs.flatMap((job) => [
      ...others("job", job),
      ...others("concurrency", memberOf(job, "concurrency")),
      ...others("environment", memberOf(job, "environment")),
      ...scopes(job),
      ...items(memberOf(job, "steps")).flatMap(inStep),
    ]),
  ];
}

const inStep = (step: unknown) => others("step", step);

function others(kind: keyof typeof KEYS, node: unknown): readonly Unknown[] {
  const known: readonly string[] = KEYS[kind];
  return strangers(node, known).map(({ name, at }) => ({
    at,
    message: `'${name}' is no key of the ${kind} that every server knows: say in scripts/flavour/ what becomes of it`,
  }));
}

function scopes(node: unknown): readonly Unknown[] {
  return strangers(memberOf(node, "permissions"), SCOPES).map(({ name, at }) => ({
    at,
    message: `the permission '${name}' is not known to every server: leave it out, or say in scripts/flavour/ since when it is`,
  }));
}

function strangers(node: unknown, known: readonly string[]): readonly { readonly name: string; readonly at: number }[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : "";
    return known.includes(name) ? [] : [{ name, at: startOf(key) ?? 0 }];
  });
}
