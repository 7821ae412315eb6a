import type { Stretch } from "../../core/policy/outlook.ts";
import { code, folded, table } from "../../core/text/markdown.ts";
import { formatInstant } from "../../core/time/format-instant.ts";

const MAXIMUM_STRETCHES = 40;
/** About how many letters fit into the picture's width; a label that does not fit into its bar would be drawn over the next one. */
const LETTERS = 110;
const LONGEST_LABEL = 40;
const SECTIONS = { allow: "open", "require-approval": "with approval", deny: "closed" } as const;
const WORDS = { allow: "open", "require-approval": "open with approval", deny: "closed" } as const;
/** How mermaid's statements begin (its grammar `gantt.jison`); a rule may have such a name. */
const STATEMENT =
  /^(?:section|title|click|href|call|acc|date|axis|tick|today|excludes|includes|inclusive|topaxis|week|gantt)/i;
/** Mermaid's colours: grey, blue and red. */
const MARKS = { allow: "done", "require-approval": "active", deny: "crit" } as const;

/** Shows the coming days as a mermaid gantt with the same as a table folded below, or says that nothing changes. Times in the picture are UTC. */
export function calendar(stretches: readonly Stretch[], zone: string): string {
  const [first, ...rest] = stretches;
  const last = rest.at(-1);
  if (first === undefined) return "";
  if (last === undefined)
    return `**The coming days:** ${WORDS[first.answer]} until ${formatInstant(first.end, zone)} at least`;
  const shown = stretches.slice(0, MAXIMUM_STRETCHES);
  const rows = shown.map(({ start, end, answer, rules }) => [
    formatInstant(start, zone),
    formatInstant(end, zone),
    WORDS[answer],
    rules.map((rule) => code(rule, 120)).join(", "),
  ]);
  return [
    "**The coming days** (the picture is in UTC)",
    gantt(shown),
    folded("The same as a table", table(["From", "To", "Answer", "Rule"], rows)),
  ].join("\n\n");
}

/** Draws each answer as one row of bars, which is what mermaid calls compact. */
function gantt(stretches: readonly Stretch[]): string {
  const whole = (stretches.at(-1)?.end.getTime() ?? 0) - (stretches[0]?.start.getTime() ?? 0);
  const sections = new Map<string, string[]>();
  for (const { start, end, answer, rules } of stretches) {
    const room = ((end.getTime() - start.getTime()) / whole) * LETTERS;
    const label = plain(answer === "deny" ? (rules[0] ?? "closed") : WORDS[answer]);
    const line = `    ${label.length > room ? "·" : label} :${MARKS[answer]}, ${minute(start)}, ${minute(end)}`;
    sections.set(SECTIONS[answer], [...(sections.get(SECTIONS[answer]) ?? []), line]);
  }
  return [
    "```mermaid",
    "---",
    "displayMode: compact",
    "---",
    "gantt",
    "    dateFormat YYYY-MM-DDTHH:mm",
    "    axisFormat %a %d",
    "    todayMarker off",
    ...[...sections].flatMap(([section, lines]) => [`    section ${section}`, ...lines]),
    "```",
  ].join("\n");
}

/** Keeps only what cannot end a mermaid label, nor be taken for a statement of its own. */
function plain(text: string): string {
  const label = text
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, " ")
    .trim()
    .slice(0, LONGEST_LABEL);
  return label === "" || STATEMENT.test(label) ? `· ${label}`.trim() : label;
}

function minute(instant: Date): string {
  return instant.toISOString().slice(0, 16);
}
