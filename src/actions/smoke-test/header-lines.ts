import type { Field } from "../../kit/fields.ts";

const NAME = /^[\w!#$%&'*+.^|~-]+$/;
const VALUE = /^[\x20-\x7e]{1,4096}$/;

/** Reads headers, a line `Name: value` for each; values are hidden, for they often hold a token, and no mistake repeats one. */
export const headerLines: Field<Readonly<Record<string, string>>> = {
  secret: true,
  parse(given) {
    const headers = new Map<string, readonly [name: string, value: string]>();
    const problems: string[] = [];
    for (const [index, line] of given.split(/\r?\n/).entries()) {
      if (line.trim() === "") continue;
      const at = line.indexOf(":");
      const name = line.slice(0, Math.max(0, at)).trim();
      const value = line.slice(at + 1).trim();
      if (!NAME.test(name)) problems.push(`line ${index + 1} starts with no header's name and :`);
      else if (!VALUE.test(value)) problems.push(`line ${index + 1} gives ${name} no value of plain characters`);
      else if (headers.has(name.toLowerCase())) problems.push(`line ${index + 1} names ${name} a second time`);
      else headers.set(name.toLowerCase(), [name, value]);
    }
    return problems.length === 0
      ? { kind: "value", value: Object.fromEntries(headers.values()) }
      : { kind: "expected", expected: `lines Name: value (${problems.join("; ")})` };
  },
};
