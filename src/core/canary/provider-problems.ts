import { secretsOf } from "../incident-source/placeholders.ts";
import type { Problem } from "../outcome/problem.ts";
import type { ProviderPlan } from "./provider-plan.ts";

const INPUT = "provider-tokens";

/** Lists the secrets that providers need and nobody gave: `name`, or `name.part`. None of them is touched for it. */
export function providerProblems(
  providers: ReadonlyMap<string, ProviderPlan>,
  tokens: ReadonlyMap<string, string>,
): Problem[] {
  return [...providers].flatMap(([name, plan]) =>
    secretsNeeded(plan)
      .filter((secret) => (tokens.get(secret) ?? "") === "")
      .map((secret) => ({
        file: INPUT,
        message: `holds no secret for provider '${name}': add a line ${secret}=\${{ secrets.… }} to the input ${INPUT} of the workflow.`,
      })),
  );
}

/** Lists the names of a provider's secrets. */
export function secretsNeeded(plan: ProviderPlan): readonly string[] {
  switch (plan.kind) {
    case "cloudwatch":
      return [];
    case "datadog":
      return [`${plan.name}.api-key`, `${plan.name}.application-key`];
    case "sentry":
      return [plan.name];
    case "prometheus":
    case "json": {
      const own = plan.auth.kind === "none" ? [] : [plan.name];
      return [...new Set([...own, ...secretsOf(plan.headers, plan.name)])];
    }
  }
}
