import type { Written } from "../document/written.ts";

/** One step into a JSON value: a member's name, an element's index, or every element of an array. */
export type JsonStep =
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "element"; readonly index: number }
  | { readonly kind: "each" };

/** A place in a JSON value, as it was written and step by step; no step is the value itself. */
export interface JsonPlace {
  readonly text: string;
  readonly steps: readonly JsonStep[];
}

const STEP = /\.?([^.[\]"'\s]+)|\[(\d{1,6})\]|\[\*\]|\["([^"\]]+)"\]/y;

/** Parses `incidents[*].priority.summary`: names, `["other names"]`, `[n]` and `[*]`; a leading `$` may stand for the whole. */
export function parseJsonPlace(text: string): Written<JsonPlace> {
  const body = text.trim().replace(/^\$(?=$|[.[])/, "");
  const steps: JsonStep[] = [];
  for (let at = 0; at < body.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const found = STEP.exec(body);
    const dotted = body[at] === ".";
    // A name follows a dot, except at the very start; `a.` and `a..b` are mistakes.
    if (found === null || (found[1] !== undefined && !dotted && at > 0) || (found[1] === undefined && dotted))
      return { kind: "wrong", why: `'${text}' is no path; expected names, [n] and [*], such as incidents[*].severity` };
    const [, name, index, quoted] = found;
    const member = name ?? quoted;
    if (member !== undefined) steps.push({ kind: "member", name: member });
    else if (index !== undefined) steps.push({ kind: "element", index: Number(index) });
    else steps.push({ kind: "each" });
  }
  return { kind: "right", value: { text, steps } };
}

/** Reads what stands at a place without `[*]`; `undefined` when nothing does. Only own members count. */
export function valueAt(value: unknown, steps: readonly JsonStep[]): unknown {
  let found = value;
  for (const step of steps) {
    if (step.kind === "each" || typeof found !== "object" || found === null) return undefined;
    if (step.kind === "element") found = Array.isArray(found) ? found[step.index] : undefined;
    else found = Object.hasOwn(found, step.name) ? Reflect.get(found, step.name) : undefined;
  }
  return found;
}
