import { sameCluster } from "../../../core/rollout/place-refusals.ts";
import { readinessRefusals } from "../../../core/rollout/readiness-refusals.ts";
import type { ReleasePlan } from "../../../core/rollout/release-plan.ts";
import { inertLine } from "../../../core/text/inert.ts";
import type { Desk } from "../ports.ts";
import { failure, type Verdict } from "../verdict.ts";
import { judge, judgeGaps } from "./judge-refusals.ts";
import { surveyReadiness } from "./survey-readiness.ts";

/** Judges what a task definition that is only registered relies on; there is no service to look at. */
export async function checkRegistration(desk: Desk, plan: ReleasePlan): Promise<Verdict | undefined> {
  const { assignment, readiness, inputs } = desk;
  const { account, cluster } = assignment.expected;
  const found = account === "" ? "" : await readiness.account();
  if (found !== account)
    return failure(
      "account_mismatch",
      `The job speaks for account ${inertLine(found)}, ${account} is expected.`,
      "Mend the role of the job or the input `expected-account`.",
    );
  const meant = inputs.cluster !== "" || inputs["run-task"];
  if (meant && !sameCluster(cluster, assignment.place.cluster))
    return failure(
      "cluster_mismatch",
      inertLine(`The cluster is ${assignment.place.cluster}, ${cluster} is expected.`),
      "Mend the inputs `cluster` and `expected-cluster`.",
    );
  const images = await surveyReadiness(desk, { observation: undefined, plan });
  return judgeGaps(desk, images.gaps) ?? judge(desk, readinessRefusals(images.facts));
}
