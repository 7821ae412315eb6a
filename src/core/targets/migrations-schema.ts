import * as z from "zod/mini";

const duration = z.string().check(z.regex(/^(\d+(s|m|h))+$/, "expected a duration with its unit, such as 15m"));
const database = z
  .string()
  .check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,62}$/, "expected the identifier of a database in RDS, such as shop-db"));
const list = z
  .array(z.string(), "expected a list of words, such as [npm, run, migrate]")
  .check(z.minLength(1, "expected at least one word"));

const command = {
  command: list,
  container: z.optional(z.string().check(z.minLength(1, "expected the name of a container"))),
  "task-definition": z.optional(
    z.string().check(z.regex(/^[\w-]{1,255}$/, "expected 'own' or the family of a task definition")),
  ),
  environment: z.optional(z.record(z.string(), z.string("expected text, quoted if it is a number"))),
};
const backup = z.union([
  z.literal("none", "expected 'none', or what is backed up"),
  z.strictObject({ snapshot: database, limit: z.optional(duration) }),
  z.strictObject({ "cluster-snapshot": database, limit: z.optional(duration) }),
  z.strictObject({ ...command, limit: z.optional(duration) }),
]);

/** The schema of a target's `migrations`: what is backed up, applied and verified before the service changes, and what undoes it. */
export const migrationsSchema = z.union([
  z.literal("none", "expected 'none', or how migrations are carried out"),
  z.strictObject({
    backup,
    apply: z.strictObject(command),
    verify: z.optional(z.strictObject(command)),
    rollback: z.optional(z.strictObject(command)),
    limit: z.optional(duration),
    level: z.optional(z.string().check(z.regex(/^[\w.+-]{1,64}$/, 'expected a short name, such as "0042"'))),
    irreversible: z.optional(z.boolean()),
  }),
]);

/** A target's `migrations` as they are written. */
export type MigrationSettings = z.output<typeof migrationsSchema>;
