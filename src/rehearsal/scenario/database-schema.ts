import * as z from "zod/mini";

/** The schema of `databases` in `rehearsal.yml`: which RDS instances and clusters exist. */
export const databasesSchema = z.strictObject({
  instances: z.optional(z.array(z.string())),
  clusters: z.optional(z.array(z.string())),
});

/** The databases that `rehearsal.yml` names. */
export type Databases = z.output<typeof databasesSchema>;
