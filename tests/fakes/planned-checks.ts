import { checksSchema } from "../../src/core/checks/checks-document.ts";
import { type ChecksFacts, type ChecksPlan, planChecks } from "../../src/core/checks/plan-checks.ts";
import { parseDocument } from "../../src/core/document/parse-document.ts";
import { formatProblem } from "../../src/core/outcome/problem.ts";

/** Plans a checks document as written in a test, at Shop's address in production with one secret. */
export async function planned(text: string, facts: Partial<ChecksFacts> = {}): Promise<ChecksPlan> {
  const parsed = parseDocument(text, checksSchema, "checks.yml");
  if (parsed.kind === "invalid") return parsed;
  return planChecks(parsed.value, {
    address: "https://shop.example/base/",
    file: "checks.yml",
    text,
    plainHttp: false,
    names: new Map(Object.entries({ version: "v1.5.0", commit: "", environment: "production", service: "shop" })),
    secrets: new Map([["token", undefined]]),
    schemas: new Map(),
    tags: [],
    environment: "production",
    ...facts,
  });
}

/** Lists what is wrong with a document, a line for each problem; empty when it can be run. */
export async function problemsOf(text: string, facts: Partial<ChecksFacts> = {}): Promise<string> {
  const plan = await planned(text, facts);
  return plan.kind === "invalid" ? plan.problems.map(formatProblem).join("\n") : "";
}

/** Plans a document that can be run. */
export async function runnable(
  text: string,
  facts: Partial<ChecksFacts> = {},
): Promise<Extract<ChecksPlan, { readonly kind: "plan" }>> {
  const plan = await planned(text, facts);
  if (plan.kind === "invalid") throw new Error(plan.problems.map(formatProblem).join("\n"));
  return plan;
}
