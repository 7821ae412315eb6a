import type { Field } from "../../kit/fields.ts";
import { namedValues } from "../../kit/named-values-field.ts";

/** Below this the runner's masking, and ours, would tear other words to pieces. */
const SHORTEST = 6;

const lines = namedValues({
  example: "api-token=…, the name in lower case, or api-token@auth.example=… for another host",
  name: /^[a-z][a-z0-9-]{0,59}(?:@[a-z0-9.-]{1,253}(?::\d{1,5})?)?$/,
  refuse(value) {
    if (!/^[\x20-\x7e]{1,4096}$/.test(value)) return "it holds no value of plain characters in one line";
    return value.length < SHORTEST ? `its value is too short to be hidden (${SHORTEST} characters)` : undefined;
  },
});

/** Reads secrets for checks, a line `name=value` for each `{secret.name}`; the whole text is hidden, the caller hides each value, and no mistake repeats one. */
export const secretLines: Field<ReadonlyMap<string, string>> = { ...lines, secret: true };
