/** Rewrites the text of a file. */
export type Edit = (text: string) => string;

/** Replaces a piece of a file; throws where the file has no such piece, so that no edit is lost unseen. */
export function replace(from: string, to: string): Edit {
  return (text) => {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
    return text.replace(from, () => to);
  };
}

/** Makes several edits, one after the other. */
export function all(...edits: readonly Edit[]): Edit {
  return (text) => edits.reduce((edited, edit) => edit(edited), text);
}

/** Adds lines at the end of a file; writes them where there is none yet. */
export function append(lines: string): Edit {
  return (text) => `${text}${lines}\n`;
}
