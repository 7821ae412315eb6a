import { parse } from "yaml";
import { InvalidScenario } from "./invalid-scenario.ts";

/** A setting of every target that is changed in the world's copy of the targets file. */
export interface TargetChange {
  readonly key: string;
  readonly value: unknown;
}

/** Reads `on-inconclusive=hold` or `team-commands=["false"]`; the value is YAML. */
export function parseTargetChange(text: string): TargetChange {
  const at = text.indexOf("=");
  if (at <= 0) throw new InvalidScenario(`--target ${text} names no value; write --target on-inconclusive=hold`);
  try {
    return { key: text.slice(0, at), value: parse(text.slice(at + 1)) };
  } catch {
    throw new InvalidScenario(`--target ${text} holds no YAML value; write --target 'team-commands=["false"]'`);
  }
}
