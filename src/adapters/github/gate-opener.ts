import type { OutsideSources } from "../../ports/outside-sources.ts";
import type { GateAccess, GatePorts, GateSurroundings } from "./gate-ports.ts";

/** The inputs of a step that asks a gate on its way: whose gate it is, and whether its sources may stand in internal networks. */
export interface GateOpening extends GateAccess {
  readonly "allow-private-hosts": boolean;
}

/** Creates the opening of a gate for a step that may never ask one: nothing of it is loaded before its first use. */
export function gateOpener(
  opening: GateOpening,
  surroundings: GateSurroundings,
): () => Promise<Omit<GatePorts, "sources"> & OutsideSources> {
  return async () => {
    const { gatePorts } = await import("./gate-ports.ts");
    const { sources, ...ports } = gatePorts(opening, surroundings);
    return { ...ports, ...sources({ internal: opening["allow-private-hosts"] }) };
  };
}
