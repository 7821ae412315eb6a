import type { Caller } from "../sts/sessions.ts";
import { operationShapes, type Shape } from "./shape.ts";

/** Pairs one AWS operation with its answer. */
export interface Operation {
  readonly name: string;
  readonly input: Shape;
  readonly output: Shape;
  readonly answer: (input: unknown, caller: Caller) => unknown;
}

/** Builds an operation from the SDK's schema; `answer` sees input that was checked against that schema, timestamps as dates. */
export function operation<I>(schema: unknown, answer: (input: I, caller: Caller) => unknown): Operation {
  return { ...operationShapes(schema), answer: (input, caller) => answer(input as I, caller) };
}
