/** Something wrong in what a person wrote: where it stands, what is wrong, and what to do. Line and column count from 1. */
export interface Problem {
  /** The file's path in its repository, or the input's name. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** Formats a problem as `file:line:column message`, as editors and people read it. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}${column === undefined ? "" : `:${column}`}`;
  return `${place} ${message}`;
}
