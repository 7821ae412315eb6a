import * as z from "zod/mini";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Triagers } from "../../ports/triagers.ts";
import type { GitHubClient } from "./github-client.ts";

const schema = z.object({
  permission: z.string(),
  role_name: z.optional(z.string()),
  user: z.nullable(
    z.object({
      id: z.int(),
      login: z.string(),
      permissions: z.optional(z.object({ triage: z.optional(z.boolean()) })),
    }),
  ),
});
const ENOUGH: readonly string[] = ["triage", "write", "maintain", "admin"];

/** Asks GitHub what people may do in one repository; a custom role counts by what it is made of. */
export function githubTriagers(
  client: GitHubClient,
  { owner, name }: { readonly owner: string; readonly name: string },
): Triagers {
  return {
    async find(login) {
      const path = `/repos/${owner}/${name}/collaborators/${encodeURIComponent(login)}/permission`;
      const { status, data } = await client.call("GET", path, { allow: [404] });
      if (status === 404) return undefined;
      const parsed = schema.safeParse(data);
      if (!parsed.success)
        throw new Unreadable(
          "malformed",
          `GitHub's answer does not say what ${login} may do`,
          "Re-run the job; if it stays, report it.",
        );
      const { permission, role_name: role = "", user } = parsed.data;
      const enough = ENOUGH.includes(role) || ENOUGH.includes(permission) || user?.permissions?.triage === true;
      return enough && user !== null ? { login: user.login, id: String(user.id) } : undefined;
    },
  };
}
