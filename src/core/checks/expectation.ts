import * as z from "zod/mini";
import { parseDuration } from "../time/duration.ts";
import { conditionSchema, measureSchema, patternSchema } from "./condition.ts";
import { isJsonPath } from "./json-path.ts";
import { VERSION_MATCHES } from "./same-version.ts";

const statusCode = z.int().check(z.minimum(100), z.maximum(599));
const statusClass = z.string().check(z.regex(/^[1-5]xx$/, "expected a status such as 200, [200, 204] or 2xx"));

/** The schema of one status or a class of them, such as `2xx`. */
export const statusSchema = z.union([statusCode, statusClass], { error: "expected a status such as 200 or 2xx" });

/** The schema of a duration above zero. */
export const durationSchema = z
  .string()
  .check(
    z.refine(
      (text: string) => (parseDuration(text) ?? 0) > 0,
      "expected a duration with its unit, such as 800ms or 10s",
    ),
  );

/** The schema of a JSONPath. */
export const jsonPathSchema = z
  .string()
  .check(
    z.refine((text: string) => isJsonPath(text), "expected a JSONPath such as $.status, without match() and search()"),
  );

/** The schema of a header's name. */
export const headerNameSchema = z.string().check(z.regex(/^[\w!#$%&'*+.^|~-]+$/, "expected a header's name"));

/** Tells whether exactly one of the places was named. */
export function isOneOf(...places: readonly unknown[]): boolean {
  return places.filter((place) => place !== undefined).length === 1;
}

const status = z.union([statusCode, statusClass, z.array(statusSchema).check(z.minLength(1)), measureSchema], {
  error: "expected a status such as 200, [200, 204], 2xx or { gte: 200, lt: 300 }",
});
const time = z.union([durationSchema, measureSchema], {
  error: "expected the time it must stay under, such as 800ms, or operators in milliseconds",
});

const version = z
  .strictObject({
    json: z.optional(jsonPathSchema),
    header: z.optional(headerNameSchema),
    body: z.optional(patternSchema.check(z.describe("RE2 pattern whose one group is the version."))),
    expect: z.optional(z.string().check(z.describe("Which version must answer; {version} unless it is given."))),
    match: z.optional(
      z
        .enum(VERSION_MATCHES, { error: `expected one of ${VERSION_MATCHES.join(", ")}` })
        .check(z.describe("exact, prefix (of at least 7 characters, either way round) or semver.")),
    ),
    times: z.optional(
      z
        .int()
        .check(z.minimum(1), z.maximum(50), z.describe("How often in a row it must answer; 3 unless it is given.")),
    ),
  })
  .check(
    z.refine(
      ({ json, header, body }) => isOneOf(json, header, body),
      "expected one of json, header and body, where the version stands",
    ),
  );

/** The schema of what an answer must be. */
export const expectationSchema = z.strictObject({
  status: z.optional(status.check(z.describe("2xx unless it is given."))),
  json: z.optional(z.record(jsonPathSchema, conditionSchema)),
  header: z.optional(z.record(headerNameSchema, conditionSchema)),
  cookie: z.optional(
    z.record(z.string(), conditionSchema).check(z.describe("The cookies that this answer sets, by name.")),
  ),
  body: z.optional(conditionSchema),
  duration: z.optional(time.check(z.describe("Until the answer was complete."))),
  ttfb: z.optional(time.check(z.describe("Until the first byte."))),
  size: z.optional(
    z
      .union([z.int().check(z.minimum(0)), measureSchema], { error: "expected bytes, such as 512 or { lt: 100000 }" })
      .check(z.describe("Bytes of the body, unpacked.")),
  ),
  "redirect-url": z.optional(conditionSchema),
  tls: z.optional(
    z.strictObject({
      "days-left": measureSchema.check(z.describe("Days until the certificate expires.")),
    }),
  ),
  version: z.optional(version.check(z.describe("Proves which version answers."))),
});

/** What a step expects, as it was written. */
export type Expectation = z.output<typeof expectationSchema>;
