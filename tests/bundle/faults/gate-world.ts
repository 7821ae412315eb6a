import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { createWorldClock, type RehearsalClock } from "../../../src/rehearsal/clock/create-world-clock.ts";
import type { GitHub } from "../../../src/rehearsal/github/create-github.ts";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import { createJournal } from "../../../src/rehearsal/journal.ts";
import type { Hosts } from "../../../src/rehearsal/net/http-handler.ts";
import { writePreloadFiles } from "../../../src/rehearsal/net/preload-files.ts";
import { startNet } from "../../../src/rehearsal/net/start-net.ts";
import { type BundleRun, type BundleStart, runBundle } from "../run-bundle.ts";
import { type ShopScene, serveShop } from "./serve-shop.ts";

/** What differs from Shop at eleven on a Tuesday. */
export interface GateScene extends Partial<Omit<ShopScene, "clock">> {
  /** The instant at which the world starts; absent: in production's window. */
  readonly startsAt?: string;
  /** World milliseconds in one real one; 1 when absent. */
  readonly scale?: number;
  /** How far the runner's clock is ahead of GitHub's, in world milliseconds. */
  readonly runnerAhead?: number;
  /** Hosts beside GitHub that the runner reaches over TLS. */
  readonly hosts?: Hosts;
}

/** How a gate ended: `decision/reason-code/exit status` beside all that it left. */
export type GateRun = BundleRun & { readonly verdict: string };

/** A runner and a GitHub with their clocks, and both gates to run there. */
export interface GateWorld {
  readonly github: GitHub;
  readonly clock: RehearsalClock;
  readonly apiUrl: string;
  readonly jobToken: (permissions?: Permissions) => string;
  /** Runs freeze-gate for staging, where nothing has to be proven first. */
  readonly freezeGate: (start?: Partial<BundleStart>) => Promise<GateRun>;
  /** Runs approval-gate about production, which QA has to approve. */
  readonly approvalGate: (start?: Partial<BundleStart>) => Promise<GateRun>;
  /** Counts the requests so far, all together or of one name. */
  readonly calls: (name?: string) => number;
  readonly close: () => Promise<void>;
}

/** The digest that is deployed. */
export const DIGEST = `sha256:${"d".repeat(64)}`;

/** The commit that the run is about. */
export const COMMIT = "c".repeat(40);

const FREEZE = { environment: "staging", service: "shop", version: "v1.5.0", digest: DIGEST };
const APPROVAL = { environment: "production", service: "shop", commit: COMMIT, version: "v1.5.0" };
const QA = JSON.stringify([{ role: "qa", count: 1, rule: "approvals of production", users: ["quinn#9002"] }]);

/** Opens the world; close it when the test ends. */
export async function gateWorld(scene: GateScene = {}): Promise<GateWorld> {
  const { startsAt = "2026-11-17T11:00:00Z", scale = 1, runnerAhead = 0, hosts, ...shop } = scene;
  const clock = createWorldClock({ startsAt: Date.parse(startsAt), scale });
  const served = await serveShop({ ...shop, clock });
  const { github, apiUrl, graphqlUrl, jobToken } = served;
  const outside = await surround(hosts, { clock, apiUrl });
  const run = async (name: string, given: Readonly<Record<string, string>>, start: Partial<BundleStart>) => {
    const runnerClock = createWorldClock({ startsAt: clock.now() + runnerAhead, scale });
    const { NODE_OPTIONS = "", ...environment } = start.environment ?? {};
    const left = await runBundle(name, {
      ...start,
      inputs: { ...defaultsOf(name), "github-token": jobToken(), ...given, ...start.inputs },
      environment: {
        GITHUB_API_URL: apiUrl,
        GITHUB_GRAPHQL_URL: graphqlUrl,
        ...runnerClock.env(),
        ...outside.env,
        NODE_OPTIONS: `${outside.env.NODE_OPTIONS} ${NODE_OPTIONS}`,
        ...environment,
      },
    });
    return { ...left, verdict: `${left.outputs.decision}/${left.outputs["reason-code"]}/${left.status}` };
  };
  return {
    github,
    clock,
    apiUrl,
    jobToken,
    freezeGate: (start = {}) => run("freeze-gate", FREEZE, start),
    approvalGate: (start = {}) => run("approval-gate", { ...APPROVAL, "required-approvals": QA }, start),
    calls: (name) =>
      [...github.calls].reduce(
        (sum, [called, count]) => (name === undefined || called === name ? sum + count : sum),
        0,
      ),
    async close() {
      await served.close();
      await outside.close();
    },
  };
}

/** Prepares what a child is started with: the world's clock alone, or a network of declared hosts as well. */
async function surround(
  hosts: Hosts | undefined,
  { clock, apiUrl }: { readonly clock: RehearsalClock; readonly apiUrl: string },
): Promise<{ readonly env: Readonly<Record<string, string>>; readonly close: () => Promise<void> }> {
  if (hosts !== undefined)
    return await startNet({ hosts, clock, journal: createJournal(), loopback: [Number(new URL(apiUrl).port)] });
  const folder = mkdtempSync(join(tmpdir(), "gate-world-"));
  const env = { NODE_OPTIONS: `--import=${await writePreloadFiles(folder)}` };
  return { env, close: async () => rmSync(folder, { recursive: true }) };
}

/** Reads the defaults of an action's inputs as the runner would give them; an expression is the caller's to fill in. */
function defaultsOf(name: string): Record<string, string> {
  const { inputs } = parse(readFileSync(join("actions", name, "action.yml"), "utf8")) as {
    inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  };
  const written = Object.entries(inputs).map(([input, { default: value = "" }]) => [input, String(value)] as const);
  return Object.fromEntries(written.filter(([, value]) => !value.includes("${{")));
}
