import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isCollection, parse, parseDocument } from "yaml";
import { decide } from "../../src/core/policy/decide.ts";
import { parsePolicy } from "../../src/core/policy/parse-policy.ts";
import type { Policy } from "../../src/core/policy/policy.ts";
import { runTable } from "../../src/core/policy-report/table-test.ts";

type Written = Record<string, unknown>;
type Path = readonly (string | number)[];

const HOLIDAYS = new Map();
const policies = globSync("examples/*/.github/deploy-policy.yml")
  .map((file) => ({ file, text: readFileSync(file, "utf8"), written: parse(readFileSync(file, "utf8")) as Written }))
  .filter(({ written }) => rulesOf(written).length > 0);

/** Lists where a document's rules stand: freezes, incidents, and each environment's windows, approvals and what `unless` excepts. */
function rulesOf(written: Written): readonly { readonly name: string; readonly path: Path }[] {
  const freezes = listed(written.freezes).flatMap((freeze, index) => [
    { name: String(freeze.name), path: ["freezes", index] },
    ...exceptionsOf(freeze, ["freezes", index]),
  ]);
  const { incidents } = record(written.locks);
  const locks =
    incidents === undefined
      ? []
      : [{ name: "incidents", path: ["locks"] }, ...exceptionsOf(record(incidents), ["locks", "incidents"])];
  const environments = Object.entries(record(written.environments)).flatMap(([name, environment]) => {
    const { windows, approvals, "outside-windows": outside } = record(environment);
    const path = ["environments", name];
    return [
      ...(windows === undefined ? [] : [{ name: `the windows of ${name}`, path: [...path, "windows"] }]),
      ...exceptionsOf(record(outside), [...path, "outside-windows"]),
      ...listed(approvals).map((_, index) => ({ name: `approvals of ${name}`, path: [...path, "approvals", index] })),
    ];
  });
  return [...freezes, ...locks, ...environments];
}

function exceptionsOf({ unless }: Written, path: Path) {
  return listed(unless).map((_, index) => ({ name: "", path: [...path, "unless", index] }));
}

function record(value: unknown): Written {
  return typeof value === "object" && value !== null ? (value as Written) : {};
}

function listed(value: unknown): readonly Written[] {
  return Array.isArray(value) ? value.map(record) : [];
}

/** Writes a document without the member at a path, and without what is left empty by that; what belongs to windows goes with them. */
function without(text: string, path: Path): string {
  const document = parseDocument(text);
  document.deleteIn(path);
  if (path.at(-1) === "windows") document.deleteIn([...path.slice(0, -1), "outside-windows"]);
  for (let above = path.slice(0, -1); above.length > 0; above = above.slice(0, -1)) {
    const left: unknown = document.getIn(above);
    if (isCollection(left) && left.items.length === 0) document.deleteIn(above);
  }
  return String(document);
}

/** Tells whether the policy command would notice: what is gone is still named, or a row is answered otherwise. */
function isNoticed(text: string): boolean {
  const parsed = parsePolicy(text, "policy.yml");
  return (
    parsed.kind === "invalid" || runTable(parsed.value, HOLIDAYS).some(({ differences }) => differences.length > 0)
  );
}

function policyOf(text: string): Policy {
  const parsed = parsePolicy(text, "policy.yml");
  if (parsed.kind === "invalid") throw new Error(parsed.problems.map(({ message }) => message).join("\n"));
  return parsed.value;
}

/** Lists every row with the names of the rules that stop it or ask for it. */
function answersOf(policy: Policy) {
  return policy.tests.map((test) => {
    const incidents = test.incidents.map((label) => ({ name: "incidents", url: "", title: label, label }));
    const decision = decide(policy, { ...test, incidents, locks: [], holidays: HOLIDAYS });
    const bearing = decision === undefined || decision.kind === "allow" ? [] : decision.rules.map(({ name }) => name);
    const asking = decision?.approvals.flatMap(({ rules }) => rules) ?? [];
    return { test, kind: decision?.kind, rules: [...bearing, ...asking] };
  });
}

it("finds a policy of each team", () => {
  const teams = policies.map(({ file }) => file.split("/")[1]);
  expect(new Set(teams)).toEqual(new Set(["gifting", "payments", "pipeline", "shop", "webapp"]));
});

describe.each(policies)("the table of $file", ({ text, written }) => {
  const policy = policyOf(text);
  const rules = rulesOf(written);

  it("is answered as it says", () => {
    expect(runTable(policy, HOLIDAYS).filter(({ differences }) => differences.length > 0)).toEqual([]);
  });

  it("shows each rule's no, and each environment's yes", () => {
    const answers = answersOf(policy);
    const named = answers.flatMap((answer) => answer.rules);
    expect(rules.map(({ name }) => name).filter((name) => name !== "" && !named.includes(name))).toEqual([]);
    for (const environment of Object.keys(policy.environments)) {
      const own = answers.filter(({ test }) => test.environment === environment && test.action === "deploy");
      expect(
        own.filter(({ kind }) => kind !== "deny" && kind !== undefined),
        environment,
      ).not.toEqual([]);
    }
  });

  it.each(rules.map(({ path }) => ({ path, place: path.join(".") })))("fails without $place", ({ path }) => {
    expect(isNoticed(without(text, path))).toBe(true);
  });
});
