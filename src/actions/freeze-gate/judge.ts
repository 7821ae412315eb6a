import { requiredFor } from "../../core/policy/class-scope.ts";
import { readSources } from "../../flows/ask-gate/read-sources.ts";
import { conclude } from "./conclude.ts";
import type { JudgedDocuments } from "./findings.ts";
import { observe } from "./observe.ts";
import type { LookMeans } from "./ports.ts";
import { settleClass } from "./settle-class.ts";
import { settleVersion } from "./settle-version.ts";
import type { GateLook, Ground } from "./verdict.ts";

/** Judges by the policy, and by how things stand at the moment. Throws `Unreadable`. */
export async function judge(before: Ground, documents: JudgedDocuments, means: LookMeans): Promise<GateLook> {
  const { inputs, run } = before;
  const { reading, target, found } = documents;
  const internal = inputs["allow-private-hosts"] || target?.["allow-private-hosts"] === true;
  const [seen, sources] = await Promise.all([
    observe({ inputs, reading, target, seen: found.own.standing }, means.standing),
    readSources(
      {
        ...{ reading, found, at: before.at, now: means.clock.now() },
        ...{ files: inputs.reads.files, centralFiles: inputs.reads.centralFiles },
        ...{ environment: inputs.environment, tokens: inputs["incident-tokens"] },
      },
      { documents: means.documents, ...means.sources({ internal }) },
    ),
  ]);
  const { records } = seen.standing;
  const { versionCommit, pulls } = found.own;
  const changeClass = await settleClass(
    { inputs, run, policy: reading.policy, versionCommit, pulls, records },
    means.documents,
  );
  if (changeClass.kind === "stop") return { verdict: changeClass, ground: before };
  const requires = inputs.action === "rollback" ? [] : requiredFor(reading.environment, changeClass.name);
  const settled = await settleVersion(
    { inputs, runCommit: run.sha, versionCommit, requires, records, target },
    means.images,
  );
  // Reading may have waited out an outage or a rate limit: what is decided is decided for now.
  const at = inputs.at ?? means.clock.now();
  return conclude({ ...before, at, changeClass }, { ...documents, seen, sources, settled });
}
