/** A file as the tools read it, and where its lines come from. */
export interface LintFile {
  /** The path that the tools see. */
  readonly path: string;
  readonly text: string;
  /** The file that a person would mend, and what is added to a line to find it there. */
  readonly source: string;
  readonly shift: number;
}

/** Something that a tool found. */
export interface Finding {
  readonly source: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** Says where a person finds line `line` of what a tool read. */
export function placeIn(files: readonly LintFile[], path: string, line: number): Pick<Finding, "source" | "line"> {
  const file = files.find((one) => one.path === path);
  if (file === undefined) return { source: path, line };
  return { source: file.source, line: Math.max(1, line + file.shift) };
}
