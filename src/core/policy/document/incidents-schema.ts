import * as z from "zod/mini";
import { incidentEndpointsSchema } from "../../incident-source/incident-endpoint-schema.ts";
import { exceptions } from "./people-schema.ts";
import { words } from "./written-schema.ts";

/** What counts as an open incident, and who may lift its lock, as it is written. */
export const incidents = z.strictObject({
  issues: z.optional(
    z.strictObject({
      labels: z
        .array(z.string().check(z.minLength(1, "expected a label")))
        .check(z.minLength(1, "expected at least one label"), z.maxLength(20, "expected at most 20 labels")),
    }),
  ),
  endpoints: z.optional(incidentEndpointsSchema),
  environments: z.optional(words),
  unless: z.optional(exceptions),
});
