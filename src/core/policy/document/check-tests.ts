import { windowsName } from "../windows-name.ts";
import type { PolicyDocument } from "./policy-schema.ts";
import { type CrossProblem, type Known, type Path, unknownWords } from "./references.ts";

type WrittenTest = NonNullable<PolicyDocument["tests"]>[number];

/** Lists rows of the policy's own table that could never pass: unknown names, and answers that contradict themselves. */
export function checkTests(known: Known): readonly CrossProblem[] {
  const { document, central, environments } = known;
  const rules = [
    ...(document.freezes ?? []).map(({ name }) => name),
    ...environments.map(windowsName),
    ...(central.rules ?? []),
  ];
  return (document.tests ?? []).flatMap((test, index) => ofTest(test, ["tests", index], { ...known, rules }));
}

function ofTest(
  test: WrittenTest,
  path: Path,
  { environments, roles, rules, document, central }: Known & { readonly rules: readonly string[] },
): readonly CrossProblem[] {
  const { approvals = [], expect, incidents = [] } = test;
  const shown = document.locks?.incidents;
  // An endpoint may show any value, and the central policy may have labels of its own.
  const anyLabel = shown?.endpoints !== undefined || central.rules !== undefined;
  const labels = shown?.issues?.labels ?? [];
  return [
    ...unknownWords(test.environment, { what: "environment", known: environments }, [...path, "environment"]),
    ...unknownWords(test.rule, { what: "rule", known: [...rules, ...incidents] }, [...path, "rule"]),
    ...unknownWords(approvals, { what: "role", known: roles }, [...path, "approvals"]),
    ...(anyLabel ? [] : unknownWords(incidents, { what: "incident label", known: labels }, [...path, "incidents"])),
    ...(approvals.length > 0 && expect !== "require-approval"
      ? [{ path: [...path, "approvals"], message: `can never be asked where the answer is ${expect}` }]
      : []),
    ...(test["next-open"] !== undefined && expect !== "deny"
      ? [{ path: [...path, "next-open"], message: `can never be known where the answer is ${expect}: it is open now` }]
      : []),
  ];
}
