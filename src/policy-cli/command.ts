import type { World } from "./world.ts";

/** An option of a command: with a value, or a switch when `value` is left out. */
export interface Option {
  /** What stands for its value in the help, such as `<file>`. */
  readonly value?: string;
  readonly help: string;
  /** May be given more than once. */
  readonly several?: true;
}

/** What was given to a command: options by name, and the words beside them. */
export interface Given {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
}

/** How a command ended: 0 well, 1 with a no (a problem, a test that failed), 2 when it could not do what was asked. */
export type ExitStatus = 0 | 1 | 2;

/** A command of the policy command line. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The words it takes beside its options, such as `<old> <new>`. */
  readonly words?: { readonly shown: string; readonly most: number };
  readonly options: Readonly<Record<string, Option>>;
  run(given: Given, world: World): Promise<ExitStatus>;
}

/** Reads the last value of an option; `undefined` when it was not given. */
export function optionOf({ values }: Given, name: string): string | undefined {
  return values.get(name)?.at(-1);
}
