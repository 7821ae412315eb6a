/** Holds the pairs of a GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE file; those before an error still count. */
export interface EnvironmentFile {
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly error: string | undefined;
}

/**
 * Parses `NAME=value` lines and `NAME<<DELIMITER` blocks.
 * Source: actions/runner, FileCommandManager.EnvFileKeyValuePairs, its three error texts included.
 */
export function parseEnvironmentFile(text: string): EnvironmentFile {
  const pairs: (readonly [string, string])[] = [];
  const lines = linesOf(text);
  let index = 0;
  while (index < lines.length) {
    const line = lines[index]?.text ?? "";
    index += 1;
    if (line === "") continue;
    const equals = line.indexOf("=");
    const block = line.indexOf("<<");
    if (equals >= 0 && (block < 0 || equals < block)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (block < 0) return { pairs, error: `Invalid format '${line}'` };
    const name = line.slice(0, block);
    const delimiter = line.slice(block + 2);
    if (name === "" || delimiter === "") {
      return { pairs, error: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty` };
    }
    const end = lines.findIndex((entry, at) => at >= index && entry.text === delimiter);
    const unfinished = lines.findIndex((entry, at) => at >= index && !entry.terminated && entry.text !== delimiter);
    if (end < 0 && unfinished >= 0) return { pairs, error: "Invalid value. EOF marker missing new line." };
    if (end < 0) return { pairs, error: `Invalid value. Matching delimiter not found '${delimiter}'` };
    pairs.push([
      name,
      lines
        .slice(index, end)
        .map((entry) => entry.text)
        .join("\n"),
    ]);
    index = end + 1;
  }
  return { pairs, error: undefined };
}

interface Line {
  readonly text: string;
  readonly terminated: boolean;
}

function linesOf(text: string): readonly Line[] {
  const parts = text.split("\n");
  return parts
    .map((part, index) => ({ text: part, terminated: index < parts.length - 1 }))
    .filter(({ text: part, terminated }) => terminated || part !== "");
}
