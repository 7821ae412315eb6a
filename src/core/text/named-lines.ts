/** One line `name=value`; `place` says which, for people. */
export interface NamedLine {
  readonly name: string;
  readonly value: string;
  readonly place: string;
}

/** Splits a text into its lines `name=value`; blank lines and those of `#` are left out, a line without `=` has no name. */
export function namedLines(text: string): readonly NamedLine[] {
  return text.split(/\r?\n/).flatMap((line, index): readonly NamedLine[] => {
    if (/^\s*(?:#.*)?$/.test(line)) return [];
    const equals = line.indexOf("=");
    const place = `line ${index + 1}`;
    if (equals < 0) return [{ name: "", value: "", place }];
    return [{ name: line.slice(0, equals).trim(), value: line.slice(equals + 1).trim(), place }];
  });
}
