import type { Clock } from "../../ports/clock.ts";
import type { ImageDigests } from "../../ports/image-digests.ts";
import type { OpensOutsideSources } from "../../ports/outside-sources.ts";
import type { Progress } from "../../ports/progress.ts";
import type { RunContext } from "../../ports/run-context.ts";
import { nodeHttp } from "../http/node-http.ts";
import { type GitHubGate, githubGate } from "./github-gate.ts";

/** The inputs that say whose gate it is. */
export interface GateAccess {
  readonly "github-token": string;
  /** The token that reads a central policy; empty: the gate's own. */
  readonly "policy-token": string;
}

/** Where a gate runs. */
export interface GateSurroundings {
  readonly clock: Clock;
  readonly progress: Pick<Progress, "say">;
  readonly run: RunContext;
  /** Hides a value that was learned on the way. */
  readonly mask: (secret: string) => void;
}

/** Everything that a gate reads. */
export interface GatePorts extends GitHubGate {
  readonly images: ImageDigests;
  readonly sources: OpensOutsideSources;
}

/** Opens everything that a gate reads; nothing is called, and what only some policies need is not loaded, before its first use. */
export function gatePorts(access: GateAccess, { clock, progress, run, mask }: GateSurroundings): GatePorts {
  return {
    ...githubGate({ token: access["github-token"], policyToken: access["policy-token"], clock, progress, run }),
    images: {
      async find(image) {
        const { ecrDigests } = await import("../aws/ecr-digests.ts");
        const session = `deploy-gate-${run.runId}`;
        return await ecrDigests({ http: nodeHttp(), clock, mask, session }).find(image);
      },
      async ofRelease(release) {
        const { releaseDigest } = await import("../aws/release-digest.ts");
        return await releaseDigest(release, { http: nodeHttp(), clock, mask, session: `deploy-gate-${run.runId}` });
      },
    },
    sources: ({ internal }) => ({
      feeds: {
        async read(address) {
          const [{ httpCalendarFeeds }, http] = await Promise.all([
            import("../http/http-calendar-feeds.ts"),
            outside(internal),
          ]);
          return await httpCalendarFeeds({ http, clock }).read(address);
        },
      },
      endpoints: {
        async read(endpoints, tokens) {
          const [{ httpIncidentEndpoints }, http] = await Promise.all([
            import("../http/http-incident-endpoints.ts"),
            outside(internal),
          ]);
          return await httpIncidentEndpoints({ http, clock }).read(endpoints, tokens);
        },
      },
    }),
  };
}

/** Opens the way to addresses that a policy names: never to metadata services, to internal networks only where that is allowed. */
async function outside(internal: boolean) {
  const { refuseAddress } = await import("../../core/address/refuse-address.ts");
  return nodeHttp({ refuse: refuseAddress({ internal }) });
}
