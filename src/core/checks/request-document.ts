import * as z from "zod/mini";
import { durationSchema, headerNameSchema } from "./expectation.ts";

const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"] as const;

const hidden = z
  .string()
  .check(
    z.regex(
      /^\{(?:secret\.)?[a-z][a-z0-9-]*\}$/,
      "expected {secret.name} of the input 'secrets', or a captured {name}: secrets are never written in the file",
    ),
  );
const value = z.union([z.string(), z.number(), z.boolean()], { error: "expected a text, a number, true or false" });

/** The schemas of the members that make a request. */
export const requestFields = {
  path: z.optional(
    z
      .string()
      .check(
        z.regex(/^\/[^\s\\]*$/, "expected a path that starts with /"),
        z.describe("A path on the tested address."),
      ),
  ),
  url: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s\\]+$/, "expected an http(s) address"))),
  method: z.optional(z.enum(METHODS, { error: `expected one of ${METHODS.join(", ")}` })),
  query: z.optional(
    z
      .record(z.string(), z.union([value, z.array(value)]))
      .check(z.describe("Added to the address, encoded; a list repeats the name.")),
  ),
  headers: z.optional(z.record(headerNameSchema, z.string())),
  auth: z.optional(
    z
      .union([
        z.strictObject({ basic: z.strictObject({ user: z.string(), password: hidden }) }),
        z.strictObject({ bearer: hidden }),
      ])
      .check(z.describe("Credentials, as {secret.name} or a captured {name}.")),
  ),
  json: z.optional(z.json()),
  form: z.optional(z.record(z.string(), z.string())),
  body: z.optional(z.string().check(z.describe("Text, sent as text/plain unless a header says otherwise."))),
  timeout: z.optional(durationSchema.check(z.describe("For the whole exchange; 10s unless given."))),
  "follow-redirects": z.optional(
    z.int().check(z.minimum(0), z.maximum(10), z.describe("How many redirects on the same origin are followed; 0.")),
  ),
  insecure: z.optional(
    z
      .boolean()
      .check(z.describe("Takes any certificate; only with allow-private-hosts, in the target or of the step.")),
  ),
};
