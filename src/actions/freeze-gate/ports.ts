import type { Clock } from "../../ports/clock.ts";
import type { GateDocuments } from "../../ports/gate-documents.ts";
import type { GateStanding } from "../../ports/gate-standing.ts";
import type { ImageDigests } from "../../ports/image-digests.ts";
import type { OpensOutsideSources } from "../../ports/outside-sources.ts";

/** What freeze-gate reads. */
export interface FreezeGatePorts {
  readonly documents: GateDocuments;
  /** Opens the repository of a central policy. */
  readonly central: (repository: { readonly owner: string; readonly name: string }) => GateDocuments;
  readonly standing: GateStanding;
  readonly images: ImageDigests;
  readonly sources: OpensOutsideSources;
}

/** What one look needs. */
export interface LookMeans extends FreezeGatePorts {
  readonly clock: Clock;
}
