import { inertLine } from "../core/text/inert.ts";
import { namedLines } from "../core/text/named-lines.ts";
import type { Field } from "./fields.ts";

/** What the names and values of a field may be; `refuse` says why a value cannot be taken. */
export interface NamedValuesForm {
  /** One line as it is written, for people: `Version=v1.4.0`. */
  readonly example: string;
  readonly name: RegExp;
  readonly refuse: (value: string) => string | undefined;
}

/** Makes the field that reads a line `name=value` for each of several values. */
export function namedValues({ example, name: wanted, refuse }: NamedValuesForm): Field<ReadonlyMap<string, string>> {
  return {
    parse(given) {
      const problems: string[] = [];
      const values = new Map<string, string>();
      for (const { name, value, place } of namedLines(given)) {
        const refused = wanted.test(name) ? refuse(value) : undefined;
        if (!wanted.test(name)) problems.push(`${place} has no such name`);
        else if (refused !== undefined) problems.push(`'${inertLine(name, 80)}': ${refused}`);
        else if (values.has(name)) problems.push(`'${inertLine(name, 80)}' stands twice`);
        else values.set(name, value);
      }
      return problems.length === 0
        ? { kind: "value", value: values }
        : { kind: "expected", expected: `lines such as ${example} (${problems.join("; ")})` };
    },
  };
}
