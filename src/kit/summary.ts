const MAXIMUM_BYTES = 60 * 1024;

/** Cuts a summary at a line's end under 60 KiB and says so; GitHub drops a step's summary whole above 1 MiB. */
export function capSummary(markdown: string): string {
  const bytes = Buffer.byteLength(markdown);
  if (bytes <= MAXIMUM_BYTES) return markdown;
  const notice = `\n\n_Cut here: ${bytes} bytes would be too long; the output \`result\` has everything._\n`;
  const room = MAXIMUM_BYTES - Buffer.byteLength(notice) - 16;
  const cut = Buffer.from(markdown).subarray(0, room).toString("utf8");
  const whole = cut.slice(0, Math.max(0, cut.lastIndexOf("\n")));
  const open = (whole.match(/<details>/g)?.length ?? 0) - (whole.match(/<\/details>/g)?.length ?? 0);
  const fence = (whole.match(/^```/gm)?.length ?? 0) % 2 === 1 ? "\n```" : "";
  return `${whole}${fence}${"\n</details>".repeat(Math.max(0, Math.min(open, 1)))}${notice}`;
}
