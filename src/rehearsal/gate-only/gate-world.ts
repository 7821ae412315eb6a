import { createOidc } from "../aws/sts/oidc.ts";
import { createWorldClock } from "../clock/create-world-clock.ts";
import { createGitHub, type GitHub } from "../github/create-github.ts";
import { createJournal, type Journal } from "../journal.ts";
import { type Net, startNet } from "../net/start-net.ts";
import type { RunnerHost } from "../runner/host.ts";
import { OIDC_HOST } from "../scenario/rehearsal-world.ts";
import { type Standing, standGates } from "./gate-host.ts";
import type { GateScene } from "./gate-scene.ts";
import { gateSeed } from "./gate-seed.ts";

/** The world of one row: GitHub at the row's instant, running in real time, and a host for the workflow runner. */
export interface GateWorld {
  readonly github: GitHub;
  readonly journal: Journal;
  readonly host: RunnerHost;
  readonly net: Net;
}

/** Starts the world of a row; the folders hold what the gates are played from. Close its net in any case. */
export async function startGateWorld(scene: GateScene, folders: Standing["folders"]): Promise<GateWorld> {
  const clock = createWorldClock({ startsAt: scene.at, scale: 1 });
  const journal = createJournal();
  const github = createGitHub(gateSeed(scene), { clock, journal });
  const oidc = createOidc({ host: OIDC_HOST, now: () => clock.now() });
  const net = await startNet({ hosts: new Map([...github.hosts, [OIDC_HOST, oidc.handler]]), clock, journal });
  return { github, journal, net, host: standGates({ clock, journal, github, oidc, net, scene, folders }) };
}
