import { writeFileSync } from "node:fs";
import { coerceText } from "../../../src/rehearsal/runner/expression.ts";
import type { StartRequest } from "../../../src/rehearsal/runner/start-request.ts";

/** Writes the event of a request where act reads it, and gives the inputs of a dispatch as texts, as a command line has them. */
export function writeEvent(file: string, { event, inputs }: Partial<StartRequest>): Record<string, string> {
  const texts = Object.fromEntries(Object.entries(inputs ?? {}).map(([name, value]) => [name, coerceText(value)]));
  writeFileSync(file, JSON.stringify({ ...event?.payload, inputs: texts }));
  return texts;
}
