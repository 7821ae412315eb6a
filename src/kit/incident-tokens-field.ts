import { parseIncidentTokens } from "../core/incident-source/incident-tokens.ts";
import type { Field } from "./fields.ts";

/** Reads the secrets of incident endpoints by name; the whole text is hidden, and the caller hides each value. */
export const incidentTokens: Field<ReadonlyMap<string, string>> = {
  secret: true,
  parse(given) {
    if (given === "") return { kind: "value", value: new Map() };
    const parsed = parseIncidentTokens(given);
    return parsed.kind === "tokens"
      ? { kind: "value", value: parsed.tokens }
      : {
          kind: "expected",
          expected: `a line name=secret for each endpoint, or a JSON object (${parsed.problems.join("; ")})`,
        };
  },
};
