import { code, markdown, table } from "../../text/markdown.ts";
import { sayDays } from "./diff-text.ts";
import { sayChanges, sayScope, sayWritten } from "./diff-words.ts";
import type { PolicyDiff } from "./policy-diff.ts";

const SIGNS = { opens: "🟢 opens", closes: "🔴 closes", asks: "🟠 asks others" } as const;

/** Writes a diff for a summary or a comment: per environment a table of what opens, closes and asks others, then what is written otherwise. */
export function diffMarkdown(diff: PolicyDiff): string {
  const environments = [...new Set(diff.times.map(({ environment }) => environment))];
  const sections = environments.map((environment) => {
    const scopes = diff.times.filter((scope) => scope.environment === environment);
    const rows = scopes.flatMap((scope) =>
      sayChanges(scope, diff).map(({ effect, what, when }) => [
        SIGNS[effect],
        when.map((time) => markdown(time)).join("<br>"),
        markdown(what, 600),
        markdown(sayScope(scope)) || "every deployment",
      ]),
    );
    const head = ["", `When (${markdown(diff.zone)})`, "What", "For"];
    return `**${markdown(environment)}** ${sayDays(diff, environment)}\n\n${table(head, rows)}`;
  });
  const written = diff.written.map((change) => [code(change.place), markdown(sayWritten(change), 600)]);
  const parts = [
    ...diff.added.map((name) => `New environment ${code(name)}.`),
    ...diff.removed.map((name) => `Environment ${code(name)} is gone: it can no longer be deployed to.`),
    ...sections,
    ...(environments.length === 0 ? ["No day of the coming year opens, closes or asks others."] : []),
    ...(written.length === 0 ? [] : [`**Written otherwise**\n\n${table(["Where", "Change"], written)}`]),
  ];
  return parts.join("\n\n");
}
