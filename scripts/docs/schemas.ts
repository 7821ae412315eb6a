import * as z from "zod/mini";
import { monitorSchema } from "../../src/core/canary/document/monitor-document.ts";
import { checksSchema } from "../../src/core/checks/checks-document.ts";
import { policySchema } from "../../src/core/policy/document/policy-schema.ts";
import { targetsSchema } from "../../src/core/targets/targets-document.ts";

const published = (title: string, schema: z.ZodMiniType) => ({
  title,
  ...z.toJSONSchema(schema, { target: "draft-7", io: "input" }),
});

/** The JSON Schemas of the documents that people write, by file name; editors complete and check by them. */
export const schemas: Readonly<Record<string, unknown>> = {
  "deploy-checks.json": published("deploy-actions checks", checksSchema),
  "deploy-monitor.json": published("deploy-actions monitor", monitorSchema),
  "deploy-policy.json": published("deploy-actions policy", policySchema),
  "deploy-targets.json": published("deploy-actions targets", targetsSchema),
};
