import type { Stretch } from "../../core/policy/outlook.ts";
import { code, table } from "../../core/text/markdown.ts";
import { formatInstant } from "../../core/time/format-instant.ts";

const MAXIMUM_STRETCHES = 40;
/** Longer labels would be drawn over the neighbours' bars. */
const LABEL_LENGTH = 28;
const SECTIONS = { allow: "open", "require-approval": "with approval", deny: "closed" } as const;
const WORDS = { allow: "open", "require-approval": "open, with approval", deny: "closed" } as const;

/** Draws the coming days as a mermaid gantt, with the same as a table beside it. Times in the picture are UTC. */
export function calendar(stretches: readonly Stretch[], zone: string): string {
  if (stretches.length === 0) return "";
  const shown = stretches.slice(0, MAXIMUM_STRETCHES);
  const rows = shown.map(({ start, end, answer, rules }) => [
    formatInstant(start, zone),
    formatInstant(end, zone),
    WORDS[answer],
    rules.map((rule) => code(rule, 120)).join(", "),
  ]);
  return `${gantt(shown)}\n\n${table(["From", "To", "Answer", "Rule"], rows)}`;
}

function gantt(stretches: readonly Stretch[]): string {
  const sections = new Map<string, string[]>();
  for (const { start, end, answer, rules } of stretches) {
    const section = SECTIONS[answer];
    const mark = answer === "deny" ? "crit" : answer === "allow" ? "done" : "active";
    const label = answer === "deny" ? plain(rules[0] ?? "") : section;
    const line = `    ${label} :${mark}, ${minute(start)}, ${minute(end)}`;
    sections.set(section, [...(sections.get(section) ?? []), line]);
  }
  const body = [...sections].flatMap(([section, lines]) => [`    section ${section}`, ...lines]);
  return [
    "```mermaid",
    "gantt",
    "    title The coming days (UTC)",
    "    dateFormat YYYY-MM-DDTHH:mm",
    "    axisFormat %a %d",
    ...body,
    "```",
  ].join("\n");
}

/** Keeps only what cannot end a mermaid label. */
function plain(text: string): string {
  return (
    text
      .replaceAll(/[^\p{L}\p{N}_-]+/gu, " ")
      .trim()
      .slice(0, LABEL_LENGTH) || "closed"
  );
}

function minute(instant: Date): string {
  return instant.toISOString().slice(0, 16);
}
