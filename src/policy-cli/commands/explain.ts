import type { Policy } from "../../core/policy/policy.ts";
import { explain as explained } from "../../core/policy-report/explanation.ts";
import { quietFacts } from "../../core/policy-report/question.ts";
import { type Command, optionOf } from "../command.ts";
import { LEFT_OUT } from "../left-out.ts";
import { loadPolicy } from "../load-policy.ts";
import { QUESTION_OPTIONS, readQuestion } from "../question-options.ts";
import { readInstant } from "../read-instant.ts";
import { SOURCE_OPTIONS } from "../source-options.ts";

/** Explains what the policy answers at an instant, and why. */
export const explain: Command = {
  name: "explain",
  summary: "Says what the policy answers at an instant, by which rule, until when, and who may lift that",
  options: {
    ...SOURCE_OPTIONS,
    ...QUESTION_OPTIONS,
    at: {
      value: "<instant>",
      help: "2026-12-24T12:00Z, or on the policy's wall clock 2026-12-24T12:00; now when left out",
    },
    incident: { value: "<label>", help: "Suppose that an incident with this label is open", several: true },
  },
  async run(given, world) {
    const text = optionOf(given, "at");
    const asked = ({ zone }: Policy) => (text === undefined ? world.clock.now() : readInstant(text, zone));
    const { policy, holidays } = await loadPolicy(given, world, (read) => [asked(read)]);
    const question = readQuestion(given, policy);
    const at = asked(policy);
    const incidents = (given.values.get("incident") ?? []).map((label) => ({
      name: `an incident with the label ${label}`,
      url: "",
      title: label,
      label,
    }));
    world.say((explained(policy, { ...quietFacts(question, at, holidays), incidents }) ?? []).join("\n"));
    world.say(LEFT_OUT);
    return 0;
  },
};
