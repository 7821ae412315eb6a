import * as z from "zod/mini";
import { parseDuration } from "../time/duration.ts";
import { conditionSchema } from "./condition.ts";
import { isJsonPath } from "./json-path.ts";

const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"] as const;
const MATCHES = ["exact", "semver"] as const;

const name = z.string().check(z.minLength(1), z.maxLength(120));
const duration = z
  .string()
  .check(
    z.refine(
      (text: string) => (parseDuration(text) ?? 0) > 0,
      "expected a duration with its unit, such as 800ms or 10s",
    ),
  );
const jsonPath = z
  .string()
  .check(
    z.refine((text: string) => isJsonPath(text), "expected a JSONPath such as $.status, without match() and search()"),
  );
const statusCode = z.int().check(z.minimum(100), z.maximum(599));
const statusClass = z.string().check(z.regex(/^[1-5]xx$/, "expected a status such as 200, [200, 204] or 2xx"));
const status = z.union([statusCode, statusClass, z.array(z.union([statusCode, statusClass])).check(z.minLength(1))], {
  error: "expected a status such as 200, [200, 204] or 2xx",
});

const version = z
  .strictObject({
    json: z.optional(jsonPath),
    header: z.optional(z.string()),
    expect: z.optional(z.string()),
    match: z.optional(z.enum(MATCHES, { error: `expected one of ${MATCHES.join(", ")}` })),
    times: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
  })
  .check(
    z.refine(
      (of) => (of.json === undefined) !== (of.header === undefined),
      "expected either json or header, where the version stands",
    ),
  );

const expectation = z.strictObject({
  status: z.optional(status),
  json: z.optional(z.record(jsonPath, conditionSchema)),
  header: z.optional(z.record(z.string(), conditionSchema)),
  body: z.optional(conditionSchema),
  duration: z.optional(duration),
  version: z.optional(version),
});

const capture = z
  .strictObject({ json: z.optional(jsonPath), header: z.optional(z.string()) })
  .check(
    z.refine(
      (of) => (of.json === undefined) !== (of.header === undefined),
      "expected either json or header, where the value stands",
    ),
  );

const step = {
  name,
  path: z.optional(z.string().check(z.regex(/^\/[^\s\\]*$/, "expected a path that starts with /"))),
  url: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s\\]+$/, "expected an http(s) address"))),
  method: z.optional(z.enum(METHODS, { error: `expected one of ${METHODS.join(", ")}` })),
  headers: z.optional(
    z.record(z.string().check(z.regex(/^[\w!#$%&'*+.^|~-]+$/, "expected a header's name")), z.string()),
  ),
  json: z.optional(z.json()),
  form: z.optional(z.record(z.string(), z.string())),
  timeout: z.optional(duration),
  expect: z.optional(expectation),
};
const placed = (of: { readonly path?: string | undefined; readonly url?: string | undefined }) =>
  (of.path === undefined) !== (of.url === undefined);
const PLACED = "expected either path or url";
const retry = z.optional(z.enum(["safe", "never"], { error: "expected safe (may be sent again) or never" }));

const flowStep = z
  .strictObject({
    ...step,
    capture: z.optional(
      z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, "expected a lower-case name")), capture),
    ),
  })
  .check(z.refine(placed, PLACED));

/** The schema of `.github/deploy-checks.yml`: single checks, run side by side, and flows, whose steps follow one another. */
export const checksSchema = z.strictObject({
  version: z.literal(1, { error: "expected version: 1" }),
  checks: z.optional(z.array(z.strictObject({ ...step, retry }).check(z.refine(placed, PLACED)))),
  flows: z.optional(z.array(z.strictObject({ name, retry, steps: z.array(flowStep).check(z.minLength(1)) }))),
});

/** A checks document as it was written. */
export type ChecksDocument = z.output<typeof checksSchema>;

/** One step as it was written, of a check or of a flow. */
export type StepDocument = z.output<typeof flowStep>;

/** What a step expects, as it was written. */
export type Expectation = z.output<typeof expectation>;
