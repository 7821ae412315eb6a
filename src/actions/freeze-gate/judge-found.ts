import { checkPolicyPlace, type DocumentsFound } from "../../flows/ask-gate/ask-documents.ts";
import { checkClock } from "../../flows/ask-gate/check-clock.ts";
import { judge } from "./judge.ts";
import type { LookMeans } from "./ports.ts";
import { readDocuments } from "./read-documents.ts";
import type { GateLook, Ground } from "./verdict.ts";

/** Judges by the documents that were found: their place and the clock first, then what they say. Throws `Unreadable`. */
export async function judgeFound(asked: Ground, found: DocumentsFound, means: LookMeans): Promise<GateLook> {
  const { inputs } = asked;
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
