import type { Oidc } from "../aws/sts/oidc.ts";
import type { RehearsalClock } from "../clock/create-world-clock.ts";
import type { GitHub } from "../github/create-github.ts";
import type { Journal } from "../journal.ts";
import type { Net } from "../net/start-net.ts";
import type { RunnerHost } from "../runner/host.ts";
import { OWN_COMMIT } from "../scenario/runner-host.ts";
import type { GateScene } from "./gate-scene.ts";
import { COMMITS } from "./gate-seed.ts";

/** What stands around the workflow runner while gates are played. */
export interface Standing {
  readonly clock: RehearsalClock;
  readonly journal: Journal;
  readonly github: GitHub;
  readonly oidc: Oidc;
  readonly net: Net;
  readonly scene: GateScene;
  /** The pipeline's own tree, and the tenant's copy that calls it. */
  readonly folders: { readonly own: string; readonly caller: string };
}

/** Connects the workflow runner with the world of one row; environments let every job in, for the gates are ours. */
export function standGates({ clock, journal, github, oidc, net, scene, folders }: Standing): RunnerHost {
  const { owner, name } = scene.repository;
  return {
    clock,
    journal,
    async repository(asked) {
      const wanted = `${asked.owner}/${asked.name}`;
      if (wanted === "org/deploy-actions")
        return { repository: wanted, ref: asked.ref, sha: OWN_COMMIT, folder: folders.own };
      if (wanted !== `${owner}/${name}`) return undefined;
      return { repository: wanted, ref: asked.ref, sha: COMMITS.change, folder: folders.caller };
    },
    tokenFor: async ({ runId, attempt, jobId, permissions }) =>
      github.mintJobToken({ repository: `${owner}/${name}`, runId, attempt, jobId, permissions }),
    async oidc({ ref, environment }) {
      const where = environment === undefined ? `ref:${ref}` : `environment:${environment}`;
      const { requestUrl, requestToken } = oidc.admit({
        sub: `repo:${owner}/${name}:${where}`,
        repository: `${owner}/${name}`,
        repository_owner: owner,
      });
      return { url: requestUrl, token: requestToken };
    },
    environment: async () => ({ kind: "approved" }),
    environmentVariables: () => ({ ...clock.env(), ...net.env }),
  };
}
