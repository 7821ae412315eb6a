import type { IncomingMessage, ServerResponse } from "node:http";
import { createServedLog } from "../../../src/rehearsal/application/served.ts";
import { createMetricsFaults } from "../../../src/rehearsal/aws/faults/metrics-faults.ts";
import { metricHosts } from "../../../src/rehearsal/metrics/metric-hosts.ts";
import { HISTORY, openTeam, type TeamSettings } from "./team-world.ts";
import { createVercel, type VercelSettings } from "./vercel-project.ts";

const { commits } = HISTORY;
const TOKEN = "token-of-vercel";
const SENTRY = { host: "us.sentry.io", organization: "webapp", project: "7", token: "token-of-sentry" };
const MINUTE = 60_000;

/** What Webapp's world differs in. */
export interface WebappSettings extends Partial<TeamSettings>, Partial<Omit<VercelSettings, "token">> {
  readonly instant: string;
  /** The commit that answers in staging. */
  readonly staging?: string;
  /** How many of 300 sessions a minute crash in the new version. */
  readonly crashing?: number;
}

/** Opens Webapp's world: Vercel with the old version live, the application that answers as what Vercel serves, and Sentry. */
export async function openWebapp(given: WebappSettings) {
  const { history = ["0".repeat(40), commits.live], ends, movedMeanwhile, staging, crashing, ...settings } = given;
  const vercel = createVercel({
    ...{ token: TOKEN, history },
    ...(ends === undefined ? {} : { ends }),
    ...(movedMeanwhile === undefined ? {} : { movedMeanwhile }),
  });
  const answers = (commit: () => string) => (request: IncomingMessage, response: ServerResponse) =>
    void response.end(request.url?.startsWith("/version.json") ? JSON.stringify({ commit: commit() }) : "Webapp");
  const world = await openTeam({
    team: "webapp",
    proven: true,
    secrets: { VERCEL_TOKEN: TOKEN, SENTRY_TOKEN: SENTRY.token },
    vars: vercel.variables,
    ...settings,
    hosts: (clock) => {
      const served = createServedLog();
      for (let minute = -90; minute < 300; minute++)
        Object.assign(served.at(clock.now() + minute * MINUTE, { targetGroup: "all", version: commits.change }), {
          requests: 300,
          errors: crashing ?? 0,
        });
      const now = () => clock.now();
      const faults = createMetricsFaults([], now);
      return new Map([
        ["api.vercel.com", vercel.handler],
        ["webapp.example", answers(vercel.serves)],
        ["staging.webapp.example", answers(() => staging ?? commits.change)],
        ...metricHosts({ service: "webapp", environment: "production", served, now, faults }, { sentry: SENTRY }),
      ]);
    },
  });
  return { ...world, vercel };
}
