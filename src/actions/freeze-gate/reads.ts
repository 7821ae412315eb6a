import { readJson } from "../../core/document/read-json.ts";
import type { Field } from "../../kit/fields.ts";

/** What a first gate read beside the documents, so that a second one can ask for all of it at once. Only a hint: what is missing is asked in a further call. */
export interface Reads {
  /** The policy's incident labels. */
  readonly labels: readonly string[];
  /** The environments whose records were read. */
  readonly environments: readonly string[];
  /** The files of calendars beside the policy, and beside a central one. */
  readonly files: readonly string[];
  readonly centralFiles: readonly string[];
}

/** The hint that knows nothing. */
const NO_READS: Reads = { labels: [], environments: [], files: [], centralFiles: [] };

const MOST = 40;

/** Reads a first gate's output `reads`; whatever else is given says nothing, for a hint decides nothing. */
export const reads: Field<Reads> = {
  parse: (given) => ({ kind: "value", value: readHint(given) ?? NO_READS }),
};

/** Writes the hint for a second gate. */
export function formatReads(hint: Reads): string {
  return JSON.stringify(hint);
}

function readHint(text: string): Reads | undefined {
  const given = readJson(text);
  if (typeof given !== "object" || given === null) return undefined;
  const member = (name: keyof Reads) => {
    const value: unknown = Reflect.get(given, name);
    return Array.isArray(value) && value.length <= MOST && value.every((item) => typeof item === "string") ? value : [];
  };
  return {
    labels: member("labels"),
    environments: member("environments"),
    files: member("files"),
    centralFiles: member("centralFiles"),
  };
}
