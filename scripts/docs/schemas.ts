import * as z from "zod/mini";
import { policySchema } from "../../src/core/policy/policy-schema.ts";
import { targetsSchema } from "../../src/core/targets/targets-document.ts";

const published = (title: string, schema: z.ZodMiniType) => ({
  title,
  ...z.toJSONSchema(schema, { target: "draft-7", io: "input" }),
});

/** The JSON Schemas of the documents that people write, by file name; editors complete and check by them. */
export const schemas: Readonly<Record<string, unknown>> = {
  "deploy-policy.json": published("deploy-actions policy", policySchema),
  "deploy-targets.json": published("deploy-actions targets", targetsSchema),
};
