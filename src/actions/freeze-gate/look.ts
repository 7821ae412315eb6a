import { askDocuments, type DocumentsFound } from "../../flows/ask-gate/ask-documents.ts";
import { callUnderWay } from "../../kit/call-under-way.ts";
import type { LookMeans } from "./ports.ts";
import type { GateLook, Ground } from "./verdict.ts";

/** Looks once: asks for the documents, then judges by what was found. Throws `Unreadable`. */
export async function look(asked: Ground, means: LookMeans): Promise<GateLook> {
  // What judges is most of the gate's code: it loads while GitHub answers.
  const judging = callUnderWay(means.clock).then(() => import("./judge-found.ts"));
  const [found, { judgeFound }] = await Promise.all([ask(asked, means), judging]);
  return await judgeFound(asked, found, means);
}

/** Asks for the documents; on a second look also for what the first one looked at, in the same call. */
async function ask({ inputs, run }: Ground, means: LookMeans): Promise<DocumentsFound> {
  const { environment, service, reads } = inputs;
  const question = {
    place: inputs.policy,
    policyRef: inputs["policy-ref"],
    files: reads.files,
    centralFiles: reads.centralFiles,
    targets: inputs.targets,
    version: inputs.version,
    pullsOf: inputs["change-class"] === "" ? run.sha : "",
    standing:
      inputs.request === ""
        ? undefined
        : {
            labels: reads.labels,
            service,
            environments: [...new Set([environment, ...reads.environments])],
            protections: [],
          },
  };
  return await askDocuments(question, means);
}
