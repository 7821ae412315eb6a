import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { createWorldClock } from "../../src/rehearsal/clock/create-world-clock.ts";
import { createJournal } from "../../src/rehearsal/journal.ts";
import { createSinks, type SinkSettings, type Sinks } from "../../src/rehearsal/sinks/create-sinks.ts";

/** The rehearsal's sinks on loopback, each at an address of its own. */
export interface LocalSinks {
  readonly sinks: Sinks;
  readonly apiUrl: string;
  readonly slackUrl: string;
  readonly teamsUrl: string;
  readonly webhookUrl: string;
}

/** Starts the rehearsal's sinks on loopback until the test is over. */
export async function startLocalSinks(given: Partial<SinkSettings> = {}): Promise<LocalSinks> {
  const clock = createWorldClock({ startsAt: Date.parse("2026-11-24T11:00:00Z"), scale: 1 });
  const sinks = createSinks({ clock, journal: createJournal(), ...given });
  const hosts: readonly (readonly [string, string])[] = [
    ["/api/", "slack.com"],
    ["/services/", "hooks.slack.com"],
    ["/workflows/", new URL(sinks.teamsUrl).host],
    ["/", new URL(sinks.webhookUrl).host],
  ];
  const server = createServer((request, response) => {
    const [, host = ""] = hosts.find(([path]) => request.url?.startsWith(path)) ?? [];
    void sinks.hosts.get(host)?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const here = (address: string) => `${base}${new URL(address).pathname}${new URL(address).search}`;
  return {
    sinks,
    apiUrl: `${base}/api/`,
    slackUrl: here(sinks.slackUrl),
    teamsUrl: here(sinks.teamsUrl),
    webhookUrl: here(sinks.webhookUrl),
  };
}
