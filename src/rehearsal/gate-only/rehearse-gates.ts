import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parse } from "yaml";
import { formatProblem } from "../../core/outcome/problem.ts";
import { parsePolicy } from "../../core/policy/parse-policy.ts";
import type { Policy, PolicyTest } from "../../core/policy/policy.ts";
import { InvalidScenario } from "../scenario/invalid-scenario.ts";
import { readFolder } from "../scenario/read-folder.ts";
import type { GateScene } from "./gate-scene.ts";
import { formatRow, renderGates } from "./gates-report.ts";
import { type JudgedRow, judgeRow } from "./judge-row.ts";
import { playRow } from "./play-row.ts";

/** How many rows are played at once: two, as a hosted runner has cores. */
const AT_ONCE = 2;
const POLICY = ".github/deploy-policy.yml";

/** Plays every row of a folder's policy table through the gates of the shipped workflow; ends 0 when all are as the table says, else 2. Throws `InvalidScenario`. */
export async function rehearseGates(folder: string, out: string, say: (line: string) => void): Promise<0 | 2> {
  const files = readFolder(folder);
  const policy = policyOf(files);
  if (policy.tests.length === 0)
    throw new InvalidScenario(`${POLICY} has no tests: write its table, or nothing is played`);
  say(`Gates of ${folder}: ${policy.tests.length} rows\n`);
  const rows = await playRows(
    policy.tests,
    (row) => playBothWays(row, { policy, files, folder }),
    (judged) => say(formatRow(judged, policy.zone)),
  );
  await mkdir(resolve(out), { recursive: true });
  await writeFile(join(out, "gates.json"), `${JSON.stringify(rows, null, 2)}\n`);
  await writeFile(join(out, "gates.html"), renderGates(rows, { folder, zone: policy.zone }));
  const wrong = rows.filter((row) => row.wrong.length > 0).length;
  say(`\n${rows.length - wrong} of ${rows.length} rows as the table says. Report: ${resolve(out, "gates.html")}`);
  return wrong === 0 ? 0 : 2;
}

/** Plays some rows at once, each in a world of its own, and tells of them in their order. */
async function playRows(
  rows: readonly PolicyTest[],
  play: (row: PolicyTest) => Promise<JudgedRow>,
  tell: (judged: JudgedRow) => void,
): Promise<readonly JudgedRow[]> {
  const begun: Promise<JudgedRow>[] = [];
  const ended: JudgedRow[] = [];
  const begin = (row: PolicyTest) => {
    const playing = play(row);
    // What fails is told in its turn.
    playing.catch(() => {});
    begun.push(playing);
  };
  rows.slice(0, AT_ONCE).forEach(begin);
  // Each that has ended lets the next one in, behind those that play.
  for (const playing of begun) {
    const judged = await playing;
    rows.slice(begun.length, begun.length + 1).forEach(begin);
    tell(judged);
    ended.push(judged);
  }
  return ended;
}

interface Tenant {
  readonly policy: Policy;
  readonly files: Readonly<Record<string, string>>;
  readonly folder: string;
}

async function playBothWays(row: PolicyTest, { policy, files, folder }: Tenant): Promise<JudgedRow> {
  const name = basename(resolve(folder));
  const scene: GateScene = {
    policy,
    row,
    files,
    at: row.at.getTime(),
    repository: { owner: "your-org", name, id: 4_001 },
    service: row.service === "" ? serviceOf(files, name) : row.service,
    reviewed: true,
  };
  const reviewed = await playRow(scene, resolve(folder));
  const asksReviews = policy.environments[row.environment]?.approvals.some(({ evidence }) => evidence === "reviews");
  const unreviewed =
    row.expect === "require-approval" && asksReviews === true
      ? await playRow({ ...scene, reviewed: false }, resolve(folder))
      : reviewed;
  return judgeRow(row, { reviewed, unreviewed });
}

/** Names the service of rows that name none: the first of the targets file, else the repository. */
function serviceOf(files: Readonly<Record<string, string>>, name: string): string {
  const { services = {} } = (parse(files[".github/deploy-targets.yml"] ?? "") ?? {}) as { readonly services?: object };
  return Object.keys(services)[0] ?? name;
}

function policyOf(files: Readonly<Record<string, string>>): Policy {
  const text = files[POLICY];
  if (text === undefined) throw new InvalidScenario(`the folder has no ${POLICY}`);
  const parsed = parsePolicy(text, POLICY);
  if (parsed.kind === "invalid") throw new InvalidScenario(parsed.problems.map(formatProblem).join("\n"));
  return parsed.value;
}
