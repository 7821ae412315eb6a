import { parseUses, type UsesReference } from "./uses-reference.ts";
import { asList, asMap, asText, type Value, type ValueMap } from "./value.ts";

/** Describes a step as written, of a job or of a composite action. */
export interface StepDefinition {
  /** Its name in the `steps` context and in GITHUB_ACTION: the id, or one that is made up. */
  readonly key: string;
  readonly name: string;
  readonly condition: Value | undefined;
  readonly work:
    | { readonly kind: "run"; readonly script: string; readonly shell?: string; readonly directory?: string }
    | { readonly kind: "uses"; readonly text: string; readonly reference: UsesReference; readonly with: Value };
  readonly env: Value;
  readonly continueOnError: Value;
  readonly timeoutMinutes: Value;
}

/** Reads the steps; the parser has already refused unknown keys. */
export function parseSteps(raw: Value | undefined): readonly StepDefinition[] {
  const taken = new Map<string, number>();
  return asList(raw).map((entry) => parseStep(asMap(entry), taken));
}

function parseStep(raw: ValueMap, taken: Map<string, number>): StepDefinition {
  const uses = asText(raw.uses);
  const script = asText(raw.run) ?? "";
  const shell = asText(raw.shell);
  const directory = asText(raw["working-directory"]);
  const firstLine = script.trim().split("\n", 1)[0] ?? "";
  return {
    key: asText(raw.id) ?? madeUpKey(uses, taken),
    name: asText(raw.name) ?? `Run ${uses ?? firstLine}`,
    condition: raw.if,
    work:
      uses === undefined
        ? {
            kind: "run",
            script,
            ...(shell === undefined ? {} : { shell }),
            ...(directory === undefined ? {} : { directory }),
          }
        : { kind: "uses", text: uses, reference: parseUses(uses), with: raw.with ?? null },
    env: raw.env ?? null,
    continueOnError: raw["continue-on-error"] ?? false,
    timeoutMinutes: raw["timeout-minutes"] ?? null,
  };
}

function madeUpKey(uses: string | undefined, taken: Map<string, number>): string {
  const base = uses === undefined ? "__run" : usesKey(uses);
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}_${count}`;
}

function usesKey(uses: string): string {
  return uses.startsWith(".") || uses.startsWith("$")
    ? "__self"
    : `__${uses.split("@")[0]?.replaceAll(/[^\w-]/g, "_")}`;
}
