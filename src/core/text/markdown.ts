import { inertLine } from "./inert.ts";

/** Escapes untrusted text for Markdown: no mark-up, HTML, link, image, mention or issue reference survives; one line. */
export function markdown(text: string, limit = 300): string {
  return (
    inertLine(text, limit)
      // A backslash is gone when GitHub looks for references to issues, which it does in the rendered text.
      .replace(/(#|\bgh-)(?=\d)/gi, "$1\u200b")
      .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, "\\$&")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll("@", "@\u200b")
      .replaceAll("://", ":\u200b//")
  );
}

/** Shows untrusted text as inline code in Markdown, safe inside a table cell. */
export function code(text: string, limit = 300): string {
  const line = inertLine(text, limit).replaceAll("|", "\\|");
  if (line === "") return "";
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Builds a Markdown link from trusted label text; an address that is not http(s) is shown as code instead. */
export function link(label: string, address: string): string {
  return /^https?:\/\/[^\s()<>]+$/.test(address) ? `[${label}](${address})` : `${label} ${code(address)}`;
}

/** Builds a Markdown table; cells are taken as they are, so untrusted text must have been escaped before. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Folds details away under a trusted title. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/**
 * Escapes a text of ours that may hold untrusted words, keeping what people copy: what stands in backticks is shown as code,
 * an address at `origin` becomes a link, any other address code.
 */
export function prose(text: string, origin: string, limit = 600): string {
  return inertLine(text, limit)
    .split(/(`[^`]+`|https?:\/\/[^\s`<>()]+[^\s`<>().,;:!?])/)
    .map((part) => {
      if (/^`[^`]+`$/.test(part)) return code(part.slice(1, -1), limit);
      if (!/^https?:\/\//.test(part)) return escapeProse(part);
      return URL.canParse(part) && new URL(part).origin === origin ? `<${part}>` : code(part, limit);
    })
    .join("");
}

/** Escapes a part of a line without folding the spaces at its ends away. */
function escapeProse(part: string): string {
  const [before = ""] = /^\s*/.exec(part) ?? [];
  const [after = ""] = /\s*$/.exec(part.slice(before.length)) ?? [];
  const middle = part.slice(before.length, part.length - after.length);
  return `${before}${middle === "" ? "" : markdown(middle, 2_000)}${after}`;
}
