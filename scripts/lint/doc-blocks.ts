/** A YAML block of a page. */
export interface DocBlock {
  /** The line of the page that holds its first line, from 1. */
  readonly line: number;
  /** Its text, without the indentation that the block has in a list. */
  readonly text: string;
}

/** Extracts the YAML blocks of a Markdown page, in order; a block that no fence closes ends with the page. */
export function docBlocks(markdown: string): readonly DocBlock[] {
  const blocks: { line: number; text: string }[] = [];
  let open: { fence: string; indent: string; yaml: boolean; line: number; lines: string[] } | undefined;
  const close = () => {
    if (open?.yaml === true) blocks.push({ line: open.line, text: open.lines.map((text) => `${text}\n`).join("") });
    open = undefined;
  };
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    const [, indent = "", fence, language = ""] = /^([ \t]*)(`{3,}|~{3,})[ \t]*(\w*)/.exec(text) ?? [];
    if (open === undefined) {
      if (fence !== undefined) open = { fence, indent, yaml: /^ya?ml$/i.test(language), line: index + 2, lines: [] };
    } else if (fence?.startsWith(open.fence) === true && language === "") close();
    else open.lines.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text);
  }
  close();
  return blocks;
}
