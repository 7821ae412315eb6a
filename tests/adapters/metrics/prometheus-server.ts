import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../free-port.ts";

/** Where Prometheus and its tool are installed. */
export interface PrometheusPrograms {
  readonly prometheus: string;
  readonly promtool: string;
}

/** Finds Prometheus where it is asked for: `PROMETHEUS_BIN` names it, `PROMETHEUS_REQUIRED=1` wants the one on the PATH; `undefined` else. */
export function prometheusPrograms(): PrometheusPrograms | undefined {
  const { PROMETHEUS_BIN: named, PROMETHEUS_REQUIRED: required = "" } = process.env;
  if (named === undefined && required === "") return undefined;
  const prometheus = named ?? "prometheus";
  const promtool = prometheus.replace(/prometheus$/, "promtool");
  const installed = [prometheus, promtool].every((program) => spawnSync(program, ["--version"]).status === 0);
  return installed ? { prometheus, promtool } : undefined;
}

/** A Prometheus on loopback over samples of the past: an implementation of its interface that is not ours. */
export interface PrometheusServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Who may ask a server. */
export interface PrometheusUser {
  readonly user: string;
  readonly password: string;
  /** The password's bcrypt hash, as the server keeps it. */
  readonly hash: string;
}

/** Backfills samples, written in OpenMetrics, and starts a server over them that asks for a user's password. */
export async function startPrometheus(
  { prometheus, promtool }: PrometheusPrograms,
  samples: string,
  { user, password, hash }: PrometheusUser,
): Promise<PrometheusServer> {
  const place = await mkdtemp(join(tmpdir(), "prometheus-"));
  const file = (name: string) => join(place, name);
  await writeFile(file("samples.txt"), samples);
  await writeFile(file("prometheus.yml"), "global: { scrape_interval: 15s }\n");
  await writeFile(file("web.yml"), `basic_auth_users: { ${user}: "${hash}" }\n`);
  const filled = spawnSync(promtool, ["tsdb", "create-blocks-from", "openmetrics", file("samples.txt"), file("data")], {
    encoding: "utf8",
  });
  if (filled.status !== 0) throw new Error(`promtool: ${filled.stderr}`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const flags = {
    "config.file": file("prometheus.yml"),
    "web.config.file": file("web.yml"),
    "web.listen-address": `127.0.0.1:${port}`,
    "storage.tsdb.path": file("data"),
    "storage.tsdb.retention.time": "10y",
    "log.level": "error",
  };
  const child = spawn(
    prometheus,
    Object.entries(flags).map(([name, value]) => `--${name}=${value}`),
    { stdio: "ignore" },
  );
  await answering(url, child, `Basic ${btoa(`${user}:${password}`)}`);
  return {
    url,
    async stop() {
      if (child.exitCode === null) {
        child.kill();
        await once(child, "exit");
      }
      await rm(place, { recursive: true, force: true });
    },
  };
}

async function answering(url: string, child: ChildProcess, authorization: string): Promise<void> {
  for (let look = 0; look < 100; look += 1) {
    if (child.exitCode !== null) throw new Error(`Prometheus ended with ${child.exitCode} before it answered`);
    const answered = await fetch(`${url}/-/ready`, { headers: { authorization } }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await delay(100);
  }
  child.kill();
  throw new Error("Prometheus does not answer");
}
