import type { ActionDefinition } from "./action-definition.ts";
import type { Scope } from "./expression.ts";
import type { StepLog } from "./step-log.ts";
import { interpolateText, interpolateTexts } from "./template.ts";
import type { Value } from "./value.ts";

/**
 * Evaluates an action's inputs: `with`, then the defaults of action.yml for the rest. An input that is not declared
 * is passed on with a warning; `required` is not enforced. Source: actions/runner, ActionRunner.RunAsync.
 */
export function actionInputs(
  action: ActionDefinition,
  given: Value,
  at: { readonly scope: Scope; readonly defaults: Scope; readonly log: StepLog },
): Readonly<Record<string, string>> {
  const inputs: Record<string, string> = { ...interpolateTexts(given, at.scope) };
  const names = new Set(Object.keys(inputs).map((name) => name.toLowerCase()));
  for (const { name, deprecation } of action.inputs) {
    if (deprecation !== undefined && names.has(name.toLowerCase())) {
      at.log.annotate("warning", `Input '${name}' has been deprecated with message: ${deprecation}`);
    }
  }
  const declared = action.inputs.map(({ name }) => name);
  const unexpected = Object.keys(inputs).filter(
    (name) => !declared.some((known) => known.toLowerCase() === name.toLowerCase()),
  );
  if (unexpected.length > 0) {
    const valid = declared.join("', '");
    at.log.annotate("warning", `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`);
  }
  for (const { name, default: value } of action.inputs) {
    if (!names.has(name.toLowerCase())) inputs[name] = interpolateText(value, at.defaults);
  }
  return inputs;
}
