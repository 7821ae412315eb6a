// Stands in as GitHub's command line: `gh api` over a bare git repository and the pull requests in a file beside it; what it does not know fails.
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base: string;
  readonly state: string;
  readonly merged_at: string | null;
  readonly html_url: string;
  /** How often somebody asked whether it can be merged: GitHub answers `null` at first. */
  asked: number;
}

const world = process.env.FAKE_GITHUB ?? "";
const remote = join(world, "remote");
const store = join(world, "pulls.json");
const git = (...words: string[]) => execFileSync("git", words, { cwd: remote, encoding: "utf8" }).trim();
const has = (...words: string[]) => spawnSync("git", words, { cwd: remote }).status === 0;
const pulls: Pull[] = existsSync(store) ? JSON.parse(readFileSync(store, "utf8")) : [];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    method: { type: "string", default: "GET" },
    field: { type: "string", short: "f", multiple: true, default: [] as string[] },
    jq: { type: "string" },
    silent: { type: "boolean", default: false },
  },
});
const fields = new Map(
  values.field.map((text): [string, string] => [text.split("=")[0] ?? "", text.slice(text.indexOf("=") + 1)]),
);
const [command = "", path = ""] = positionals;
appendFileSync(join(world, "gh.log"), `${values.method} ${path}\n`);
if (command !== "api" || process.env.GH_TOKEN !== "token" || process.env.GH_HOST !== "github.example")
  fail("not allowed");
const answer = answerTo(`${values.method} ${path.replace(/^repos\/shop-org\/shop\//, "")}`);
writeFileSync(store, JSON.stringify(pulls));
if (!values.silent) process.stdout.write(`${shown(answer)}\n`);

function answerTo(request: string): unknown {
  const [, base = "", commit = ""] = /^GET compare\/(.+)\.\.\.([0-9a-f]{40})$/.exec(request) ?? [];
  if (base !== "")
    return has("rev-parse", "--verify", base)
      ? { ahead_by: Number(git("rev-list", "--count", `${base}..${commit}`)) }
      : fail("404");
  const list = /^GET pulls\?state=all&base=(.+)&head=shop-org:(.+)$/.exec(request);
  if (list !== null) return pulls.filter((pull) => pull.base === list[1] && pull.head === list[2]);
  const ref = /^GET git\/ref\/(.+)$/.exec(request)?.[1];
  if (ref !== undefined)
    return has("rev-parse", "--verify", `refs/${ref}`)
      ? { object: { sha: git("rev-parse", `refs/${ref}`) } }
      : fail("404");
  if (request === "POST git/refs") return makeRef(fields.get("ref") ?? "", fields.get("sha") ?? "");
  if (request === "POST pulls") return makePull();
  const one = pulls.find(({ number }) => request === `GET pulls/${number}`);
  return one === undefined ? fail(`${request} is not known here`) : { mergeable: mergeable(one) };
}

function makeRef(ref: string, sha: string) {
  if (process.env.REFUSE === "refs" || has("rev-parse", "--verify", ref)) fail("422");
  git("update-ref", ref, sha);
  return {};
}

function makePull() {
  if (process.env.REFUSE === "pulls") fail("GitHub Actions is not permitted to create or approve pull requests");
  const [title, body, head, base] = ["title", "body", "head", "base"].map((name) => fields.get(name) ?? "");
  const number = pulls.length + 1;
  const html_url = `https://github.example/shop-org/shop/pull/${number}`;
  const pull = {
    number,
    title: title ?? "",
    body: body ?? "",
    head: head ?? "",
    base: base ?? "",
    state: "open",
    merged_at: null,
    html_url,
    asked: 0,
  };
  pulls.push(pull);
  return pull;
}

function mergeable(pull: Pull): boolean | null {
  pull.asked += 1;
  return pull.asked === 1 ? null : has("merge-tree", "--write-tree", pull.base, pull.head);
}

/** The few expressions that are asked of it, each by its words. */
function shown(value: unknown): string {
  const one = (found: Pull | undefined) =>
    found === undefined ? "" : `${found.number} ${found.merged_at ?? found.state} ${found.html_url}`;
  switch (values.jq ?? "") {
    case ".object.sha":
      return (value as { object: { sha: string } }).object.sha;
    case ".ahead_by":
      return String((value as { ahead_by: number }).ahead_by);
    case ".mergeable":
      return String((value as { mergeable: boolean | null }).mergeable);
    case '.[0] | select(.) | "\\(.number) \\(.merged_at // .state) \\(.html_url)"':
      return one((value as readonly Pull[])[0]);
    case '"\\(.number) \\(.html_url)"':
      return `${(value as Pull).number} ${(value as Pull).html_url}`;
    default:
      return fail(`--jq ${values.jq} is not known here`);
  }
}

function fail(message: string): never {
  process.stderr.write(`gh: ${message}\n`);
  process.exit(1);
}
