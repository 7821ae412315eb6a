import * as z from "zod/mini";
import { targetsSchema } from "../../src/core/targets/targets-document.ts";

const published = (title: string, schema: z.ZodMiniType) => ({
  title,
  ...z.toJSONSchema(schema, { target: "draft-7", io: "input" }),
});

/** The JSON Schemas of the documents that people write, by file name; editors complete and check by them. */
export const schemas: Readonly<Record<string, unknown>> = {
  "deploy-targets.json": published("deploy-actions targets", targetsSchema),
};
