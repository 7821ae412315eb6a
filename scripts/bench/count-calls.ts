import { readFileSync } from "node:fs";
import { decide } from "../../src/core/policy/decide.ts";
import type { Figure, Measured } from "./figure.ts";
import { benchInputs } from "./inputs.ts";
import type { BenchGitHub } from "./local-github.ts";
import { pairedMedians, type Timed } from "./measure.ts";
import { factsAt, policyOf } from "./policies.ts";

/** One call to GitHub's GraphQL API by the least that Node needs for it. */
const BARE_CALL = `
const { request } = require("node:http");
const headers = { authorization: "Bearer " + process.env.BENCH_TOKEN, "content-type": "application/json" };
request(process.env.GITHUB_GRAPHQL_URL, { method: "POST", headers }, (answer) => answer.resume())
  .end(JSON.stringify({ query: "query Bare { viewer { login } }" }));
`;

/** Writes a table of the calls that each way of asking costs, and the second look's time over one bare call. */
export async function countCalls(local: BenchGitHub, runs: number): Promise<Measured> {
  const { github, token, bundle, outputsOf } = local;
  github.exhaustToken(token, 1_000);
  const gate = (inputs: Readonly<Record<string, string>>) =>
    bundle("freeze-gate", { ...benchInputs("freeze-gate"), ...inputs });
  const calls = () => [...github.calls.values()].reduce((sum, count) => sum + count, 0);
  const rows: string[] = [];
  const figures: Figure[] = [];
  const count = async (what: string, most: number | undefined, timed: Timed) => {
    const before = calls();
    const outputs = await outputsOf(timed);
    const made = calls() - before;
    rows.push(`| ${what} | ${made} | ${most ?? "–"} | ${outputs.decision} (${outputs["reason-code"]}) |`);
    const goal = most === undefined ? {} : { goal: { of: "seen", atMost: most } as const };
    figures.push({
      name: `${what}: calls to GitHub`,
      seen: made,
      unit: "calls",
      ...goal,
      method: "counted by the local GitHub",
    });
    return outputs;
  };
  await count("freeze-gate alone", 3, gate({ environment: "staging", targets: "" }));
  const first = await count("freeze-gate with targets", 3, gate({}));
  const { request = "", asked = "", reads = "", digest = "", commit = "" } = first;
  const second = gate({ request, asked, reads, digest });
  await count("freeze-gate, second look", 1, second);
  const approval = {
    ...benchInputs("approval-gate"),
    ...{ request, commit, digest, "required-approvals": first["required-approvals"] ?? "" },
    ...{ checklist: first.checklist ?? "", "live-commit": first["live-commit"] ?? "" },
  };
  await count("approval-gate, request", undefined, bundle("approval-gate", { ...approval, mode: "request" }));
  const nonce = request.slice(0, 16);
  const issue = github.listIssues({ state: "open" }).find(({ body }) => body.includes(nonce));
  if (issue !== undefined) github.comment({ issue: issue.number, as: "quinn", body: `/approve ${nonce}` });
  await count("approval-gate, check by comments", 4, bundle("approval-gate", approval));
  const env = { ...second.env, BENCH_TOKEN: token };
  const { own, floor, ratio, difference } = await pairedMedians(second, { args: ["-e", BARE_CALL], env }, runs);
  const head = ["| Asked | Calls | At most | Decided |", "| --- | ---: | ---: | --- |"];
  const cost = `Second look ${own.toFixed(0)} ms, a bare call from Node ${floor.toFixed(0)} ms: ${difference.toFixed(0)} ms beside it (at most 100).`;
  figures.push(
    {
      name: "freeze-gate, second look: whole process",
      seen: own,
      unit: "ms",
      against: "one bare call from Node",
      ratio,
      method: "in turn with the bare call",
    },
    {
      name: "freeze-gate, second look: over one bare call",
      seen: difference,
      unit: "ms",
      goal: { of: "seen", atMost: 100 },
      method: "median of the differences",
    },
  );
  return { table: [...head, ...rows, "", cost].join("\n"), figures };
}

/** Finds when Shop's production is open next, so that the whole way of a deployment can be asked about. */
export function openingOfShop(): Date {
  const policy = policyOf(readFileSync("examples/shop/.github/deploy-policy.yml", "utf8"));
  return decide(policy, factsAt(new Date()))?.nextOpen ?? new Date();
}
