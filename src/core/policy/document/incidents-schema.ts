import * as z from "zod/mini";
import { exceptions } from "./people-schema.ts";
import { line, words } from "./written-schema.ts";

const address = z
  .string()
  .check(z.regex(/^https:\/\/[^\s@/?#]+(?:[/?#]\S*)?$/, "expected an https address without credentials"));
const path = z.string().check(
  z.regex(
    /^(?:[\w-]+|\[(?:\d{1,4}|\*)\])(?:\.[\w-]+|\[(?:\d{1,4}|\*)\])*$/,
    "expected a path of names, [n] and one [*], such as incidents[*].priority.summary",
  ),
  z.refine(
    (text: string) => text.split("[*]").length <= 2,
    "has more than one [*]: only one list can be looked through",
  ),
);
const plain = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: "expected a text, a number, true, false or null",
});
const values = z.array(plain).check(z.minLength(1, "expected at least one value"));
const header = z.string().check(
  z.regex(/^[\x20-\x7e]+$/, "expected printable ASCII"),
  z.refine(
    (text: string) => !/\$\{/.test(text.replaceAll(/\$\{[a-z][a-z0-9-]*\}/g, "")),
    "expected ${name} with a name of small letters, digits and hyphens",
  ),
);

/** An endpoint that tells whether an incident is open, as it is written. */
export const endpoint = z.strictObject({
  name: line,
  url: address,
  method: z.optional(z.enum(["GET", "POST"], { error: "expected GET or POST" })),
  body: z.optional(z.record(z.string(), z.json())),
  headers: z.optional(z.record(z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/, "expected a header's name")), header)),
  path,
  where: z.optional(z.record(path, plain)),
  "none-of": z.optional(values),
  "any-of": z.optional(values),
  equals: z.optional(plain),
  empty: z.optional(z.literal(true, { error: "expected empty: true" })),
  unset: z.optional(z.enum(["lock", "ignore"], { error: "expected lock or ignore" })),
  id: z.optional(path),
  title: z.optional(path),
  link: z.optional(path),
  more: z.optional(path),
  next: z.optional(
    z.union([
      z.strictObject({ link: path }),
      z.strictObject({ cursor: path, parameter: z.string().check(z.minLength(1)) }),
      z.strictObject({ offset: z.string().check(z.minLength(1)) }),
    ]),
  ),
  "max-pages": z.optional(z.int().check(z.minimum(1, "expected at least 1"), z.maximum(50, "expected at most 50"))),
  probe: z.optional(z.strictObject({ url: address, path })),
});

/** What counts as an open incident, and who may lift its lock, as it is written. */
export const incidents = z.strictObject({
  issues: z.optional(
    z.strictObject({
      labels: z
        .array(z.string().check(z.minLength(1, "expected a label")))
        .check(z.minLength(1, "expected at least one label"), z.maxLength(20, "expected at most 20 labels")),
    }),
  ),
  endpoints: z.optional(
    z.array(endpoint).check(z.minLength(1, "expected at least one"), z.maxLength(10, "expected at most 10 endpoints")),
  ),
  environments: z.optional(words),
  unless: z.optional(exceptions),
});
