import * as z from "zod/mini";
import type { Written } from "../../document/written.ts";
import { parseInstant } from "../../time/instant.ts";
import { action } from "./freeze-schema.ts";
import { labels, line, word, words, written } from "./written-schema.ts";

const instant = written("an instant, such as 2026-12-24T12:00Z", readInstant);

function readInstant(text: string): Written<Date> {
  const value = parseInstant(text);
  return value === undefined
    ? { kind: "wrong", why: `'${text}' is no instant; expected one with its offset, such as 2026-12-24T12:00Z` }
    : { kind: "right", value };
}

/** A row of the policy's own table, as it is written. */
export const policyTest = z.strictObject({
  at: instant,
  environment: word,
  service: z.optional(word),
  class: z.optional(word),
  action: z.optional(action),
  incidents: z.optional(labels),
  expect: z.enum(["allow", "require-approval", "deny"], { error: "expected allow, require-approval or deny" }),
  rule: z.optional(line),
  approvals: z.optional(z.union([z.array(word).check(z.maxLength(0)), words])),
  until: z.optional(instant),
  "next-open": z.optional(instant),
});
