import type { TargetSettings } from "../../core/targets/targets-document.ts";
import type { DocumentsFound } from "../../flows/ask-gate/ask-documents.ts";
import type { PolicyReading } from "../../flows/ask-gate/read-policy.ts";
import type { SourcesRead } from "../../flows/ask-gate/read-sources.ts";
import type { Observation } from "./observe.ts";
import type { SettledVersion } from "./settle-version.ts";

/** What was read before anything is judged. */
export interface JudgedDocuments {
  readonly reading: PolicyReading;
  readonly target: TargetSettings | undefined;
  readonly found: DocumentsFound;
}

/** Everything that was found out before a verdict is reached. */
export interface Findings extends JudgedDocuments {
  readonly seen: Observation;
  readonly sources: SourcesRead;
  readonly settled: SettledVersion;
}
