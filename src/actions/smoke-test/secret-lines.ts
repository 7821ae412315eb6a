import { inertLine } from "../../core/text/inert.ts";
import type { Field } from "../../kit/fields.ts";

const NAME = /^[a-z][a-z0-9-]{0,59}$/;
const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]{0,4094}[\x21-\x7e])?$/;
/** Below this the runner's masking, and ours, would tear other words to pieces. */
const SHORTEST = 6;
/** What checks may refer to already. */
const TAKEN = ["version", "commit", "environment", "service"];

/** Reads secrets for checks, a line `name=value` for each; the whole text is hidden, the caller hides each value, and no mistake repeats one. */
export const secretLines: Field<ReadonlyMap<string, string>> = {
  secret: true,
  parse(given) {
    const secrets = new Map<string, string>();
    const problems: string[] = [];
    for (const [index, line] of given.split(/\r?\n/).entries()) {
      if (/^\s*(?:#.*)?$/.test(line)) continue;
      const at = line.indexOf("=");
      const name = at < 0 ? "" : line.slice(0, at).trim();
      const problem = problemOf(name, line.slice(at + 1).trim(), secrets);
      if (problem === undefined) secrets.set(name, line.slice(at + 1).trim());
      else problems.push(`line ${index + 1} ${problem}`);
    }
    return problems.length === 0
      ? { kind: "value", value: secrets }
      : { kind: "expected", expected: `lines name=value (${problems.join("; ")})` };
  },
};

function problemOf(name: string, value: string, known: ReadonlyMap<string, string>): string | undefined {
  if (!NAME.test(name)) return "starts with no lower-case name and =";
  if (TAKEN.includes(name)) return `names '${name}', which the deployment fills in itself`;
  if (known.has(name)) return `names '${inertLine(name, 80)}' a second time`;
  if (!PLAIN.test(value)) return `gives '${name}' no value of plain characters`;
  return value.length < SHORTEST
    ? `gives '${name}' a value too short to be hidden (${SHORTEST} characters)`
    : undefined;
}
