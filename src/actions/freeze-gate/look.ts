import { askDocuments, checkPolicyPlace, type DocumentsFound } from "../../flows/ask-gate/ask-documents.ts";
import { checkClock } from "../../flows/ask-gate/check-clock.ts";
import type { Clock } from "../../ports/clock.ts";
import type { FreezeGatePorts } from "./freeze-gate.ts";
import { judge } from "./judge.ts";
import type { GateLook, Ground } from "./verdict.ts";

/** What one look needs. */
export interface LookMeans extends FreezeGatePorts {
  readonly clock: Clock;
}

/** Looks once: reads the documents, then judges by them. Throws `Unreadable`. */
export async function look(asked: Ground, means: LookMeans): Promise<GateLook> {
  const { inputs } = asked;
  // The parsers of documents are half of the gate's code: they load while GitHub answers, a turn later, or the request would leave after them.
  const parsers = means.clock.sleep(0).then(() => import("./read-documents.ts"));
  const [found, { readDocuments }] = await Promise.all([ask(asked, means), parsers]);
  const ground: Ground = {
    ...asked,
    policyCommit: (found.central?.answer ?? found.own).policyCommit,
    targetsCommit: inputs.targets === "" ? "" : found.own.headCommit,
  };
  const late = inputs.at === undefined ? checkClock(found.own.platformTime) : undefined;
  if (late !== undefined) return { verdict: late, ground };
  const unprotected = await checkPolicyPlace(inputs.policy, inputs["policy-ref"], { found, ...means });
  if (unprotected !== undefined) return { verdict: unprotected, ground };
  const documents = readDocuments(found, inputs);
  if (documents.kind === "stop") {
    const { reading, ...stop } = documents;
    return { verdict: stop, ground: reading === undefined ? ground : { ...ground, reading } };
  }
  const { reading, target } = documents;
  const known = { ...ground, reading, ...(target === undefined ? {} : { target }) };
  if (inputs.action === "rollback" && !reading.policy.freezes.some(({ actions }) => actions.includes("rollback")))
    return { verdict: { kind: "exempt" }, ground: known };
  return await judge(known, { ...documents, found }, means);
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
