import { STANDARD_CLASS } from "../core/policy/change-class.ts";
import { environmentOf } from "../core/policy/decide.ts";
import type { Policy, PolicyAction } from "../core/policy/policy.ts";
import type { Question } from "../core/policy-report/question.ts";
import { didYouMean } from "../core/text/did-you-mean.ts";
import { inertLine } from "../core/text/inert.ts";
import { type Given, type Option, optionOf } from "./command.ts";
import { Refusal } from "./refusal.ts";

const ACTIONS: readonly PolicyAction[] = ["deploy", "promote", "rollback"];

/** The options that say which deployment is asked about. */
export const QUESTION_OPTIONS: Readonly<Record<string, Option>> = {
  environment: { value: "<name>", help: "The environment; the only one of the policy when left out" },
  service: { value: "<name>", help: "The service; one that no rule names when left out" },
  class: { value: "<word>", help: `The change class; ${STANDARD_CLASS} when left out` },
  action: { value: "<word>", help: "deploy (when left out), promote or rollback" },
};

/** Reads which deployment is asked about; an environment that the policy does not know is refused with the nearest one. */
export function readQuestion(given: Given, policy: Policy): Question {
  const [environment = "", ...others] = chosenEnvironments(given, policy);
  if (others.length > 0)
    throw new Refusal(
      `The policy has several environments: name one with --environment (${[environment, ...others].join(", ")}).`,
    );
  return { environment, ...readDeployment(given) };
}

/** Reads what is deployed, the environment aside. */
export function readDeployment(given: Given): Omit<Question, "environment"> {
  const word = optionOf(given, "action") ?? "deploy";
  const action = ACTIONS.find((known) => known === word);
  if (action === undefined) throw new Refusal(`--action ${inertLine(word, 60)} is none of ${ACTIONS.join(", ")}.`);
  return { service: optionOf(given, "service") ?? "", changeClass: optionOf(given, "class") ?? STANDARD_CLASS, action };
}

/** Lists the environment that was named, else all of the policy's. */
export function chosenEnvironments(given: Given, policy: Policy): readonly string[] {
  const name = optionOf(given, "environment");
  const known = Object.keys(policy.environments);
  if (name === undefined) return known;
  if (environmentOf(policy, name) !== undefined) return [name];
  const near = didYouMean(name, known);
  const hint = near === undefined ? `known: ${known.join(", ")}` : `did you mean '${near}'?`;
  throw new Refusal(`'${inertLine(name, 60)}' is no environment of the policy; ${hint}`);
}
