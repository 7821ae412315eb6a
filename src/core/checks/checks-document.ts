import * as z from "zod/mini";
import { patternSchema } from "./condition.ts";
import {
  durationSchema,
  expectationSchema,
  headerNameSchema,
  isOneOf,
  jsonPathSchema,
  statusSchema,
} from "./expectation.ts";
import { requestFields } from "./request-document.ts";
import { FAILURES } from "./retry-plan.ts";

const name = z.string().check(z.minLength(1), z.maxLength(120));
const tag = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/, "expected a lower-case word"));

const capture = z
  .strictObject({
    json: z.optional(jsonPathSchema),
    header: z.optional(headerNameSchema),
    cookie: z.optional(z.string().check(z.minLength(1))),
    regex: z.optional(patternSchema.check(z.describe("RE2 pattern on the body; its one group is the value."))),
    secret: z.optional(z.boolean().check(z.describe("Hides the value in logs and reports."))),
  })
  .check(
    z.refine(
      ({ json, header, cookie, regex }) => isOneOf(json, header, cookie, regex),
      "expected one of json, header, cookie and regex, where the value stands",
    ),
  );

const step = { name, ...requestFields, expect: z.optional(expectationSchema) };
const placed = (of: { readonly path?: string | undefined; readonly url?: string | undefined }) =>
  isOneOf(of.path, of.url);
const PLACED = "expected either path or url";
const carriesOne = ({
  json,
  form,
  body,
}: {
  readonly json?: unknown;
  readonly form?: unknown;
  readonly body?: unknown;
}) => [json, form, body].every((one) => one === undefined) || isOneOf(json, form, body);
const CARRIES = "expected at most one of json, form and body";

const retry = z.optional(
  z
    .union(
      [
        z.enum(["safe", "never"]),
        z.strictObject({
          until: z.optional(
            durationSchema.check(z.describe("How long it is tried; never beyond the deadline of all.")),
          ),
          interval: z.optional(durationSchema.check(z.describe("The first pause; it doubles. 500ms unless given."))),
          "max-interval": z.optional(durationSchema.check(z.describe("The longest pause; 10s unless given."))),
          on: z.optional(
            z
              .array(statusSchema)
              .check(z.minLength(1), z.describe("The statuses that are worth another attempt; any unless given.")),
          ),
          safe: z.optional(
            z.boolean().check(z.describe("Whether it may be sent again although it is no GET or HEAD.")),
          ),
        }),
      ],
      { error: "expected safe (may be sent again), never, or a mapping such as { until: 60s }" },
    )
    .check(z.describe("When it is tried again: until the deadline by default, where every method is safe.")),
);

const scenario = {
  retry,
  consecutive: z.optional(
    z.int().check(z.minimum(1), z.maximum(50), z.describe("How often in a row it must pass, on fresh connections.")),
  ),
  tags: z.optional(z.array(tag)),
  if: z.optional(
    z
      .strictObject({ environment: z.union([name, z.array(name).check(z.minLength(1))]) })
      .check(z.describe("Runs it only in these environments.")),
  ),
  "continue-on-failure": z.optional(z.boolean().check(z.describe("Reports its failure, which then decides nothing."))),
};

const check = z.strictObject({ ...step, ...scenario }).check(z.refine(placed, PLACED), z.refine(carriesOne, CARRIES));

const flowStep = z
  .strictObject({
    ...step,
    capture: z.optional(
      z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, "expected a lower-case name")), capture),
    ),
    always: z.optional(z.boolean().check(z.describe("Runs after a failure too, to clean up."))),
  })
  .check(z.refine(placed, PLACED), z.refine(carriesOne, CARRIES));

/** The schema of `.github/deploy-checks.yml`: single checks, run side by side, and flows, whose steps follow one another. */
export const checksSchema = z.strictObject({
  version: z.literal(1, { error: "expected version: 1" }),
  "fail-fast-on": z.optional(
    z
      .array(z.union([z.int().check(z.minimum(400), z.maximum(599)), z.enum(FAILURES)]), {
        error: `expected a list of statuses from 400 and of ${FAILURES.join(", ")}`,
      })
      .check(z.describe("What no further attempt heals; [tls, address-refused, 401, 403] unless given.")),
  ),
  checks: z.optional(z.array(check)),
  flows: z.optional(z.array(z.strictObject({ name, ...scenario, steps: z.array(flowStep).check(z.minLength(1)) }))),
});

/** A checks document as it was written. */
export type ChecksDocument = z.output<typeof checksSchema>;

/** One step as it was written, of a check or of a flow. */
export type StepDocument = z.output<typeof flowStep>;

/** What checks and flows have in common, as it was written. */
export type ScenarioDocument = Pick<z.output<typeof check>, "name" | keyof typeof scenario>;
