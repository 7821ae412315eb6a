/** Writes a Markdown table: its head, and rows of cells that are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Lets a sentence stand in one cell: its bars escaped, its line breaks spaces. */
export const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
