import type { CentralNames } from "./central-names.ts";
import { checkEnvironment } from "./check-environment.ts";
import { checkFreeze } from "./check-freeze.ts";
import { checkIncidents } from "./check-incidents.ts";
import { checkTests } from "./check-tests.ts";
import type { PolicyDocument } from "./policy-schema.ts";
import { type CrossProblem, type Known, knownOf } from "./references.ts";

/** Lists what a single value cannot show: unknown names, rules that can never apply, contradictions, names that the central policy gives already. */
export function crossCheck(document: PolicyDocument, central: CentralNames): readonly CrossProblem[] {
  const known = knownOf(document, central);
  const incidents = document.locks?.incidents;
  return [
    ...ofEnvironments(known),
    ...ofRoles(known),
    ...ofClasses(document),
    ...ofCalendars(known),
    ...Object.entries(document.environments).flatMap(([name, value]) => checkEnvironment(name, value, known)),
    ...(document.freezes ?? []).flatMap((freeze, index) => checkFreeze(freeze, ["freezes", index], known)),
    ...(incidents === undefined ? [] : checkIncidents(incidents, known)),
    ...checkTests(known),
  ];
}

function ofEnvironments({ environments, central }: Known): readonly CrossProblem[] {
  if (environments.length === 0)
    return [{ path: ["environments"], message: "is empty: name at least one environment, such as `production: {}`" }];
  return environments
    .filter((name) => central.environments?.includes(name) === false)
    .map((name) => ({
      path: ["environments", name],
      message: `is no environment of the central policy, so nothing could open it: have it added there first`,
    }));
}

function ofRoles({ document, central }: Known): readonly CrossProblem[] {
  return Object.entries(document.roles ?? {}).flatMap(([name, { users = [], teams = [] }]) => [
    ...(users.length + teams.length === 0
      ? [{ path: ["roles", name], message: `role '${name}' has nobody in it: list users or teams` }]
      : []),
    ...(central.roles.includes(name)
      ? [{ path: ["roles", name], message: "is a role of the central policy: use it as it is, or take another name" }]
      : []),
  ]);
}

function ofClasses(document: PolicyDocument): readonly CrossProblem[] {
  return Object.entries(document["change-classes"] ?? {})
    .filter(([, { labels, branches }]) => labels === undefined && branches === undefined)
    .map(([name]) => ({
      path: ["change-classes", name],
      message: "can never be found: list the labels or branches that show it",
    }));
}

function ofCalendars({ document, central }: Known): readonly CrossProblem[] {
  return Object.entries(document.holidays ?? {}).flatMap(([name, calendar]) => {
    const path = ["holidays", name];
    const given = ["dates", "file", "feed"].filter((key) => Object.hasOwn(calendar, key));
    const ofFeed = ["copy", "max-age"].filter((key) => Object.hasOwn(calendar, key));
    const problems: CrossProblem[] = [];
    if (given.length !== 1) {
      const what = given.length === 0 ? "no source" : "several sources";
      problems.push({ path, message: `has ${what}: give exactly one of dates, file, feed` });
    } else if (calendar.feed === undefined && ofFeed.length > 0)
      problems.push({ path, message: `${ofFeed.join(" and ")} can never apply: only a \`feed\` has a copy` });
    else if (calendar["max-age"] !== undefined && calendar.copy === undefined)
      problems.push({ path: [...path, "max-age"], message: "can never apply: name the `copy` whose age it bounds" });
    if (central.holidays?.includes(name) === true)
      problems.push({ path, message: "is a calendar of the central policy: use it as it is, or take another name" });
    return problems;
  });
}
