const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/gu;

/**
 * Makes untrusted text safe to print in a workflow log: the runner executes `::command::` at the start of a line and
 * `##[command]` anywhere in a line (actions/runner `ActionCommand.cs`), so both are broken up; ANSI sequences, bidi marks,
 * zero-width and control characters are removed; the text is cut to `limit` characters.
 */
export function inert(text: string, limit = 2_000): string {
  const plain = visible(text);
  const cut = plain.length > limit ? `${plain.slice(0, limit)}… (${plain.length - limit} more characters)` : plain;
  return cut
    .split("\n")
    .map((line) => line.replaceAll("##[", "# #[").replace(/^(\s*)::/, "$1: :"))
    .join("\n");
}

/** Makes untrusted text inert and folds it into one line. */
export function inertLine(text: string, limit = 300): string {
  // White space is folded on both sides of the removal: what is removed may have stood between two spaces, or at an end.
  return inert(visible(text.replace(/\s+/g, " ")).replace(/ +/g, " ").trim(), limit);
}

function visible(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(ANSI, "").replace(CONTROL, "");
}
