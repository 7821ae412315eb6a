import * as z from "zod/mini";
import { EVIDENCE_KINDS } from "../../role/evidence-kind.ts";
import { ROLE_TEAM, ROLE_USER } from "../../role/role-user.ts";
import { words } from "./written-schema.ts";

const user = z
  .string("expected a GitHub login, such as octo#123")
  .check(z.regex(ROLE_USER, "expected a GitHub login, best pinned by its id: login#123"));

const team = z.string("expected a team's slug").check(z.regex(ROLE_TEAM, "expected a team's slug"));

/** The people of a role. */
export const role = z.strictObject(
  {
    users: z.optional(z.array(user, "expected a list of GitHub logins")),
    teams: z.optional(z.array(team, "expected a list of teams' slugs")),
  },
  "expected who is in the role, such as { users: [octo#123] } or { teams: [qa-leads] }",
);

/** Where an approval is read from. */
export const evidence = z.enum(EVIDENCE_KINDS, {
  error: "expected evidence: comments, reviews or environment",
});

/** Change classes that pass when roles approve. */
export const exceptions = z.array(
  z.strictObject(
    { class: words, "approved-by": words, evidence: z.optional(evidence) },
    "expected an exception, such as { class: hotfix, approved-by: lead }",
  ),
  "expected a list of exceptions, such as [{ class: hotfix, approved-by: lead }]",
);
