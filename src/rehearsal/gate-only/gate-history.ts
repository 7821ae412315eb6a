import { requiredFor } from "../../core/policy/class-scope.ts";
import type { GitHub } from "../github/create-github.ts";
import { proveBefore } from "../scenario/github-seed.ts";
import type { GateScene } from "./gate-scene.ts";
import { COMMITS, OUTSIDER, VERSIONS } from "./gate-seed.ts";

const HOUR = 3_600_000;

/** Writes what happened before a row's instant: the old version proven here, the change where the policy requires it, every check passed, the row's incidents open. */
export function prepareHistory(github: GitHub, { policy, row, at, repository, service }: GateScene): void {
  const name = `${repository.owner}/${repository.name}`;
  const prove = (environment: string, tag: string) =>
    proveBefore(github, { environment, service, tag, repository: name });
  prove(row.environment, VERSIONS.live);
  const environment = policy.environments[row.environment];
  const required = environment === undefined ? [] : requiredFor(environment, row.changeClass);
  for (const before of required) prove(before, VERSIONS.change);
  for (const { by } of policy.environments[row.environment]?.checklist ?? [])
    if (by.kind === "check-run") pass(github, by.name, { repository: name, at });
  for (const label of row.incidents)
    github.openIssue({
      repository: name,
      as: OUTSIDER.login,
      title: `${label}: it is down`,
      body: "",
      labels: [label],
    });
}

function pass(
  github: GitHub,
  name: string,
  { repository, at }: { readonly repository: string; readonly at: number },
): void {
  const [startedAt, completedAt] = [at - 2 * HOUR, at - HOUR];
  const check = { name, app: "ci", status: "completed", conclusion: "success", startedAt, completedAt } as const;
  github.reportCheck({ repository, oid: COMMITS.change, ...check });
}
