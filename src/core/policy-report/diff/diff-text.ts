import { inertLine } from "../../text/inert.ts";
import { sayChanges, sayScope, sayWritten } from "./diff-words.ts";
import { changedDays, type PolicyDiff } from "./policy-diff.ts";

const SIGNS = { opens: "+", closes: "-", asks: "~" } as const;

/** Writes a diff for a terminal; untrusted words are inert. */
export function diffText(diff: PolicyDiff): string {
  const environments = [...new Set(diff.times.map(({ environment }) => environment))];
  const times = environments.flatMap((environment) => [
    `${inertLine(environment, 80)}: ${sayDays(diff, environment)}`,
    ...diff.times
      .filter((scope) => scope.environment === environment)
      .flatMap((scope) => [
        ...(sayScope(scope) === "" ? [] : [`  ${sayScope(scope)}`]),
        ...sayChanges(scope, diff).flatMap(({ effect, what, when }) => [
          `    ${SIGNS[effect]} ${what}`,
          ...when.map((time) => `        ${time}`),
        ]),
      ]),
    "",
  ]);
  const written = diff.written.map((change) => `  ${inertLine(change.place, 200)}: ${sayWritten(change)}`);
  return [
    ...diff.added.map((name) => `new environment ${inertLine(name, 80)}`),
    ...diff.removed.map((name) => `environment ${inertLine(name, 80)} is gone: it can no longer be deployed to`),
    ...times,
    ...(environments.length === 0 ? ["No day of the coming year opens, closes or asks others.", ""] : []),
    ...(written.length === 0 ? ["Nothing is written otherwise."] : ["Written otherwise:", ...written]),
  ].join("\n");
}

/** Says in short how many days of the coming year change in an environment. */
export function sayDays(diff: PolicyDiff, environment?: string): string {
  const parts = (["opens", "closes", "asks"] as const)
    .map((effect) => ({ effect, days: changedDays(diff, effect, environment) }))
    .filter(({ days }) => days > 0)
    .map(
      ({ effect, days }) => `${effect}${effect === "asks" ? " others" : ""} on ${days} ${days === 1 ? "day" : "days"}`,
    );
  return parts.length === 0 ? "no day of the coming year changes" : `${parts.join(", ")} of the coming year`;
}
