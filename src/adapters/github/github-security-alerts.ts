import * as z from "zod/mini";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { SecurityAlerts } from "../../ports/security-alerts.ts";
import type { GitHubClient } from "./github-client.ts";

const alert = z.object({
  number: z.int(),
  html_url: z.string(),
  state: z.string(),
  rule: z.object({
    id: z.optional(z.nullable(z.string())),
    description: z.optional(z.string()),
    security_severity_level: z.optional(z.nullable(z.string())),
  }),
});

/** Names the permission that reading alerts takes, for the remedy of a refusal. */
export const ALERTS_PERMISSION = "security-events: read, and switch code scanning on where it is off";

/**
 * Reads code scanning's alerts of one repository, which a job's own token may with `security-events: read`
 * (REST, "List code scanning alerts for a repository"). Dependabot's alerts take another permission and are not read.
 */
export function githubSecurityAlerts(
  client: GitHubClient,
  { owner, name }: { readonly owner: string; readonly name: string },
): SecurityAlerts {
  return {
    async critical() {
      const path = `/repos/${owner}/${name}/code-scanning/alerts?state=open&severity=critical`;
      const parsed = z.array(alert).safeParse(await client.pages(path));
      if (!parsed.success)
        throw new Unreadable(
          "malformed",
          "GitHub's answer is not a list of code scanning alerts",
          "Re-run the job; if it stays, report it.",
        );
      return parsed.data
        .filter(({ state, rule }) => state === "open" && rule.security_severity_level === "critical")
        .map(({ number, html_url, rule }) => ({
          number,
          url: html_url,
          rule: rule.description ?? rule.id ?? "a rule",
        }));
    },
  };
}
