import type { Policy } from "../../core/policy/policy.ts";
import { sayNeed } from "../../core/policy-report/diff/time-changes.ts";
import { type NextChange, nextChanges } from "../../core/policy-report/next-changes.ts";
import { quietFacts } from "../../core/policy-report/question.ts";
import { sayQuestion } from "../../core/policy-report/question-words.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import { integer } from "../../kit/fields.ts";
import { type Command, type Given, optionOf } from "../command.ts";
import { LEFT_OUT } from "../left-out.ts";
import { loadPolicy } from "../load-policy.ts";
import { chosenEnvironments, QUESTION_OPTIONS, readDeployment } from "../question-options.ts";
import { readInstant } from "../read-instant.ts";
import { Refusal } from "../refusal.ts";
import { SOURCE_OPTIONS } from "../source-options.ts";

const USUAL_COUNT = 6;
const counts = integer(1, 100);

/** Tells the next opening of each environment, and the next changes. */
export const next: Command = {
  name: "next",
  summary: "Tells when an environment opens next, and the changes after that",
  options: {
    ...SOURCE_OPTIONS,
    ...QUESTION_OPTIONS,
    from: { value: "<instant>", help: "The instant to look ahead from; now when left out" },
    count: { value: "<number>", help: `How many changes are told; ${USUAL_COUNT} when left out` },
  },
  async run(given, world) {
    const text = optionOf(given, "from");
    const asked = ({ zone }: Policy) => (text === undefined ? world.clock.now() : readInstant(text, zone));
    const { policy, holidays } = await loadPolicy(given, world, (read) => [asked(read)]);
    const at = asked(policy);
    const count = readCount(given);
    for (const environment of chosenEnvironments(given, policy)) {
      const question = { environment, ...readDeployment(given) };
      world.say(`${sayQuestion(question)} from ${formatInstant(at, policy.zone)}`);
      const changes = nextChanges(policy, quietFacts(question, at, holidays), count + 1);
      world.say(`  ${sayOpening(changes, policy)}`);
      const times = changes.map(({ at: turn, decision }) => formatInstant(turn, decision.rule?.zone ?? policy.zone));
      const width = Math.max(...times.map((time) => time.length));
      for (const [index, { decision }] of changes.entries())
        world.say(`  ${(times[index] ?? "").padEnd(width)}  ${sayAnswer(decision)}`);
      if (changes.length <= count) world.say("  nothing changes after that within ten years");
    }
    world.say(LEFT_OUT);
    return 0;
  },
};

function readCount(given: Given): number {
  const count = counts.parse(optionOf(given, "count") ?? "");
  if (count.kind === "expected") throw new Refusal(`--count needs ${count.expected}.`);
  return count.value ?? USUAL_COUNT;
}

function sayOpening([now]: readonly NextChange[], policy: Policy): string {
  if (now === undefined || now.decision.kind !== "deny") return "is open now";
  const { nextOpen, rule } = now.decision;
  return nextOpen === undefined
    ? "does not open within ten years"
    : `opens next ${formatInstant(nextOpen, rule?.zone ?? policy.zone)}`;
}

function sayAnswer({ kind, rule, approvals }: NextChange["decision"]): string {
  const by = rule === undefined ? "" : ` (${inertLine(rule.name, 120)})`;
  const answer = {
    allow: "open",
    "require-approval": `open with approval by ${approvals.map((need) => inertLine(sayNeed(need), 80)).join(" and ")}`,
    deny: "closed",
  }[kind];
  return `${answer}${by}`;
}
