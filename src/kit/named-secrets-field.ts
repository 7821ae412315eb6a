import { parseNamedSecrets, type SecretOwner } from "../core/secrets/named-secrets.ts";
import type { Field } from "./fields.ts";

/** Makes the field that reads secrets by the names of their owners; the whole text is hidden, and the caller hides each value. */
export function namedSecrets(owner: SecretOwner): Field<ReadonlyMap<string, string>> {
  return {
    secret: true,
    parse(given) {
      if (given === "") return { kind: "value", value: new Map() };
      const parsed = parseNamedSecrets(given, owner);
      return parsed.kind === "secrets"
        ? { kind: "value", value: parsed.secrets }
        : {
            kind: "expected",
            expected: `a line name=secret for each ${owner.noun}, or a JSON object (${parsed.problems.join("; ")})`,
          };
    },
  };
}
