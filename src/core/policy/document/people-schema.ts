import * as z from "zod/mini";
import { words } from "./written-schema.ts";

const user = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9][\w-]{0,63}(?:#\d{1,15})?$/, "expected a GitHub login, best pinned by its id: login#123"),
  );

/** The people of a role. */
export const role = z.strictObject({
  users: z.optional(z.array(user)),
  teams: z.optional(
    z.array(
      z.string().check(z.regex(/^(?:[A-Za-z0-9][\w-]{0,63}\/)?[A-Za-z0-9][\w.-]{0,99}$/, "expected a team's slug")),
    ),
  ),
});

/** Change classes that pass when roles approve. */
export const exceptions = z.array(z.strictObject({ class: words, "approved-by": words }));
