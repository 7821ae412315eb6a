import { sayChanges } from "../../core/policy-report/diff/diff-words.ts";
import { changedDays, type PolicyDiff } from "../../core/policy-report/diff/policy-diff.ts";

/** Writes a diff as data for later steps: days per environment, what changes for whom and when, and what is written otherwise. */
export function changesJson(diff: PolicyDiff): Readonly<Record<string, unknown>> {
  const names = [...new Set(diff.times.map(({ environment }) => environment))];
  return {
    from: new Date(diff.span.start).toISOString(),
    to: new Date(diff.span.end).toISOString(),
    zone: diff.zone,
    "new-environments": diff.added,
    "gone-environments": diff.removed,
    environments: names.map((environment) => ({
      environment,
      opens: changedDays(diff, "opens", environment),
      closes: changedDays(diff, "closes", environment),
      asks: changedDays(diff, "asks", environment),
    })),
    changes: diff.times.flatMap((scope) => {
      const { environment, actions, services, classes } = scope;
      return sayChanges(scope, diff).map((line) => ({ environment, actions, services, classes, ...line }));
    }),
    written: diff.written,
  };
}
