import * as z from "zod/mini";
import { parseJsonPlace } from "./json-place.ts";

const place = z.string({ error: "expected a path, such as incidents[*].severity" }).check(
  z.check(({ value, issues }) => {
    const parsed = parseJsonPlace(value);
    if (parsed.kind === "wrong") issues.push({ code: "custom", message: parsed.why, input: value, continue: true });
  }),
);
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: "expected a text, a number, true, false or null",
});
const severities = z
  .array(z.string({ error: "expected a severity, such as P1" }).check(z.minLength(1, "expected a severity")))
  .check(z.minLength(1, "expected at least one severity"));
const behaviour = z.enum(["lock", "ignore"], { error: "expected lock or ignore" });
const headerName = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, "expected the name of a header"));
const parameter = z.string().check(z.regex(/^[\w[\].-]{1,64}$/, "expected the name of a parameter"));

const members = () => ({
  preset: z.optional(z.string()),
  name: z.optional(
    z.string().check(z.regex(/^[A-Za-z0-9][\w-]{0,59}$/, "expected a name of letters, digits, '-' and '_'")),
  ),
  url: z.optional(z.string()),
  /** Parameters that are added to the address. */
  query: z.optional(z.record(parameter, z.union([z.string(), z.array(z.string())]))),
  method: z.optional(z.enum(["GET", "POST"], { error: "expected GET or POST" })),
  body: z.optional(z.record(z.string(), z.unknown())),
  headers: z.optional(
    z.record(headerName, z.string().check(z.regex(/^[\x20-\x7e]{1,1000}$/, "expected one line of plain characters"))),
  ),
  path: z.optional(place),
  where: z.optional(z.record(place, scalar)),
  "none-of": z.optional(severities),
  "any-of": z.optional(severities),
  equals: z.optional(scalar),
  empty: z.optional(z.literal(true, { error: "expected true" })),
  harmless: z.optional(severities),
  unset: z.optional(behaviour),
  "unknown-severity": z.optional(behaviour),
  next: z.optional(
    z.union(
      [
        z.strictObject({ link: z.literal(true) }),
        z.strictObject({ address: place }),
        z.strictObject({ cursor: place, parameter, more: z.optional(place) }),
        z.strictObject({ offset: parameter, more: place }),
      ],
      { error: "expected one of link, address, cursor with parameter, offset with more" },
    ),
  ),
  probe: z.optional(
    z.union([z.literal("none", { error: "expected none" }), z.strictObject({ url: z.string(), path: place })]),
  ),
  show: z.optional(
    z.strictObject({
      id: z.optional(place),
      title: z.optional(place),
      url: z.optional(place),
      start: z.optional(place),
    }),
  ),
});

/** The members of one entry of `locks.incidents.endpoints`, as people write them; built for the first entry, since every gate's start would pay for its eighty parts. */
export const endpointDocument = z.lazy(() => z.strictObject(members()));

/** An entry of `locks.incidents.endpoints` as people write it. */
export type EndpointDocument = z.output<typeof endpointDocument>;
