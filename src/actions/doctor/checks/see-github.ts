import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { checkClock } from "../../../flows/ask-gate/check-clock.ts";
import type { DoctorDesk } from "../ports.ts";

/** Looks at the reach of GitHub's REST API, and at the runner's clock by GitHub's. Throws `Unreadable`. */
export async function seeGitHub({ ports: { reach }, run }: DoctorDesk): Promise<readonly Finding[]> {
  const time = await reach.rest();
  const on = findingsOn("clock");
  const refused = checkClock(time);
  const clock =
    refused === undefined
      ? on.ok("The runner's clock and GitHub's are less than a minute apart.")
      : time === undefined
        ? on.unknown(refused.headline, refused.remedy)
        : on.problem(refused.headline, refused.remedy);
  return [findingsOn("github-api").ok(`${new URL(run.apiUrl).host} answers.`), clock];
}

/** Looks at the reach of GitHub's GraphQL API. Throws `Unreadable`. */
export async function seeGraphql({ ports: { reach }, run }: DoctorDesk): Promise<readonly Finding[]> {
  await reach.graphql();
  return [findingsOn("github-graphql").ok(`${run.graphqlUrl} answers queries.`)];
}
