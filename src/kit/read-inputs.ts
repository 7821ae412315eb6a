import type { Problem } from "../core/outcome/problem.ts";
import { inertLine } from "../core/text/inert.ts";
import type { Runner } from "../ports/runner.ts";
import type { Fields, Parsed } from "./fields.ts";

/** Reports every input that could not be read, together; each problem names the input, what was given and what is expected. */
export class InvalidInputs extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
    this.name = "InvalidInputs";
    this.problems = problems;
  }
}

/** Reads all inputs once, masking secrets first; throws `InvalidInputs` with all problems together. */
export function readInputs<F extends Fields>(fields: F, runner: Pick<Runner, "readInput" | "mask">): Parsed<F> {
  const problems: Problem[] = [];
  const values = Object.entries(fields).map(([name, field]) => {
    const given = runner.readInput(name);
    if (field.secret === true && given !== "") runner.mask(given);
    const result = field.parse(given);
    if (result.kind === "value") return [name, result.value];
    const shown = field.secret === true ? "a hidden value" : given === "" ? "nothing" : `'${inertLine(given, 80)}'`;
    problems.push({ file: name, message: `Input '${name}' is ${shown}; expected ${result.expected}.` });
    return [name, undefined];
  });
  if (problems.length > 0) throw new InvalidInputs(problems);
  return Object.fromEntries(values) as Parsed<F>;
}
