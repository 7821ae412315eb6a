import { didYouMean } from "../text/did-you-mean.ts";
import type { CheckedEnvironment, CheckedFreeze, CrossChecked, Exceptions } from "./cross-checked.ts";

/** Something wrong between two places of a document, at the one to be mended. */
export interface CrossProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Lists what a single value cannot show: unknown roles and environments, rules that can never apply, contradictions. */
export function crossCheck(policy: CrossChecked): readonly CrossProblem[] {
  const environments = Object.keys(policy.environments);
  const incidents = policy.locks?.incidents;
  return [
    ...(environments.length === 0
      ? [{ path: ["environments"], message: "is empty: name at least one environment, such as `production: {}`" }]
      : []),
    ...Object.entries(policy.roles ?? {})
      .filter(([, { users = [], teams = [] }]) => users.length + teams.length === 0)
      .map(([name]) => ({ path: ["roles", name], message: `role '${name}' has nobody in it: list users or teams` })),
    ...Object.entries(policy.environments).flatMap(([name, environment]) => ofEnvironment(name, environment, policy)),
    ...(policy.freezes ?? []).flatMap((freeze, index) => ofFreeze(freeze, ["freezes", index], policy)),
    ...(incidents === undefined
      ? []
      : [
          ...ofNames(incidents.environments, environments, ["locks", "incidents", "environments"]),
          ...ofExceptions(incidents.unless, ["locks", "incidents"], policy),
        ]),
  ];
}

type Path = readonly (string | number)[];

function ofEnvironment(name: string, environment: CheckedEnvironment, policy: CrossChecked): readonly CrossProblem[] {
  const path: Path = ["environments", name];
  const outside = environment["outside-windows"];
  const rule = typeof outside === "object" ? outside : {};
  const { requires } = environment;
  const problems: CrossProblem[] = [];
  if (outside !== undefined && environment.windows === undefined)
    problems.push({ path: [...path, "outside-windows"], message: "can never apply: the environment has no windows" });
  if (typeof outside === "object" && rule["approved-by"] === undefined && (rule.unless ?? []).length === 0) {
    problems.push({
      path: [...path, "outside-windows"],
      message: "is empty: write `deny`, or who may open with `approved-by` or `unless`",
    });
  }
  for (const [index, { from = 0, to = 1440 }] of (environment.windows ?? []).entries()) {
    if (from === to)
      problems.push({
        path: [...path, "windows", index],
        message: "starts and ends at the same time: leave both out for the whole day",
      });
    if (from === 1440)
      problems.push({
        path: [...path, "windows", index, "from"],
        message: 'starts at 24:00: write the next day\'s "00:00"',
      });
  }
  if (requires === name) problems.push({ path: [...path, "requires"], message: "requires itself" });
  else if (requires !== undefined && !Object.hasOwn(policy.environments, requires))
    problems.push({
      path: [...path, "requires"],
      message: unknown("environment", requires, Object.keys(policy.environments)),
    });
  return [
    ...problems,
    ...(environment.approvals ?? []).flatMap(({ role }, index) =>
      ofRole(role, [...path, "approvals", index, "role"], policy),
    ),
    ...ofApprovers(rule["approved-by"], [...path, "outside-windows"], policy),
    ...ofExceptions(rule.unless, [...path, "outside-windows"], policy),
  ];
}

function ofFreeze(freeze: CheckedFreeze, path: Path, policy: CrossChecked): readonly CrossProblem[] {
  const given = ["every-year", "every-week", "dates"].filter((key) => Object.hasOwn(freeze, key)).length;
  const problems: CrossProblem[] = [];
  if (given !== 1)
    problems.push({
      path,
      message: `says ${given === 0 ? "not when" : "when more than once"}: give exactly one of every-year, every-week, dates`,
    });
  if (freeze.strength === "soft" && freeze["approved-by"] === undefined)
    problems.push({
      path: [...path, "strength"],
      message: "is soft, but nobody may lift it: add `approved-by: <role>`",
    });
  if (freeze.strength !== "soft" && freeze["approved-by"] !== undefined)
    problems.push({
      path: [...path, "approved-by"],
      message: "needs `strength: soft`: a hard freeze is lifted by nobody but its `unless`",
    });
  return [
    ...problems,
    ...ofNames(freeze.environments, Object.keys(policy.environments), [...path, "environments"]),
    ...ofApprovers(freeze["approved-by"], path, policy),
    ...ofExceptions(freeze.unless, path, policy),
  ];
}

function ofExceptions(exceptions: Exceptions, path: Path, policy: CrossChecked): readonly CrossProblem[] {
  return (exceptions ?? []).flatMap((exception, index) =>
    ofApprovers(exception["approved-by"], [...path, "unless", index], policy),
  );
}

function ofApprovers(roles: readonly string[] | undefined, path: Path, policy: CrossChecked): readonly CrossProblem[] {
  return (Array.isArray(roles) ? roles : []).flatMap((role) => ofRole(role, [...path, "approved-by"], policy));
}

function ofRole(role: string, path: Path, { roles = {} }: CrossChecked): readonly CrossProblem[] {
  return Object.hasOwn(roles, role) ? [] : [{ path, message: unknown("role", role, Object.keys(roles)) }];
}

function ofNames(names: readonly string[] | undefined, known: readonly string[], path: Path): readonly CrossProblem[] {
  return (Array.isArray(names) ? names : [])
    .filter((name) => !known.includes(name))
    .map((name) => ({ path, message: unknown("environment", name, known) }));
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const near = didYouMean(name, known);
  const hint =
    near !== undefined
      ? `did you mean '${near}'?`
      : known.length === 0
        ? `the policy names no ${what} yet`
        : `known: ${known.join(", ")}`;
  return `'${name}' is no ${what} of this policy; ${hint}`;
}
