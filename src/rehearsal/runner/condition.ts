import { callsStatusFunction, evaluate, isTruthy, type Scope } from "./expression.ts";
import { splitTemplate } from "./template.ts";
import { asText, type Value } from "./value.ts";

/**
 * Turns an `if` into the expression that is evaluated: without a status function it means `success() && (…)`.
 * Source: actions/languageservices, workflow-parser/model/converter/if-condition.
 */
function conditionExpression(raw: Value | undefined): string {
  const text = withoutBraces(asText(raw) ?? "");
  if (text === "") return "success()";
  return callsStatusFunction(text) ? text : `success() && (${text})`;
}

/** Evaluates an `if`. */
export function isConditionMet(raw: Value | undefined, scope: Scope): boolean {
  return isTruthy(evaluate(conditionExpression(raw), scope));
}

/** Text around an expression makes the whole a text, which is always true: GitHub's known trap, kept. */
function withoutBraces(text: string): string {
  const segments = splitTemplate(text.trim());
  const [only] = segments;
  if (segments.every((segment) => segment.kind === "text")) return text.trim();
  if (segments.length === 1 && only !== undefined) return only.text;
  const parts = segments.filter((segment) => segment.kind === "expression").map((segment) => segment.text);
  let index = 0;
  const format = segments
    .map((segment) => (segment.kind === "text" ? escapeFormat(segment.text) : `{${index++}}`))
    .join("");
  return `format('${format}', ${parts.join(", ")})`;
}

function escapeFormat(text: string): string {
  return text.replaceAll("'", "''").replaceAll("{", "{{").replaceAll("}", "}}");
}
