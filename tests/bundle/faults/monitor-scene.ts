import type { HttpHandler } from "../../../src/rehearsal/net/http-handler.ts";
import { readRequestText } from "../../../src/rehearsal/net/read-request-text.ts";
import { type BundleRun, type EcsWorld, ecsWorld } from "../ecs-world.ts";

/** The interval that is judged: twenty minutes that have passed when the world begins. */
export const FROM = Date.parse("2026-11-18T10:00:00Z");
const TO = Date.parse("2026-11-18T10:20:00Z");

/** The secret of the provider; it must be seen nowhere but in the provider's own requests. */
export const TOKEN = "prometheus-token-never-shown";

/** One question that a provider was asked. */
export interface Question {
  readonly path: string;
  readonly authorization: string;
  /** The query's text, and its instants in milliseconds. */
  readonly query: string;
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

/** Answers a question: the values of its buckets by their ends, or a whole body, its status before it. */
export type Told =
  | ((question: Question, at: number) => unknown)
  | {
      readonly body: (question: Question) => string;
      readonly status?: number;
      readonly headers?: Record<string, string>;
    };

/** Refuses a question with a status and Prometheus's words; `undefined` answers it. */
export type Refuses = (question: Question) => { readonly status: number; readonly error: string } | undefined;

/** A Prometheus that tells what a test wants; what it was asked is kept. */
export function tellingPrometheus(
  told: Told,
  refuses: Refuses = () => undefined,
): { readonly handler: HttpHandler; readonly asked: Question[] } {
  const asked: Question[] = [];
  return {
    asked,
    async handler(request, response) {
      const form = new URLSearchParams(await readRequestText(request));
      const question = {
        path: request.url ?? "",
        authorization: request.headers.authorization ?? "",
        query: form.get("query") ?? "",
        start: Number(form.get("start")) * 1000,
        end: Number(form.get("end")) * 1000,
        step: Number(form.get("step")) * 1000,
      };
      asked.push(question);
      const refused = refuses(question);
      if (refused !== undefined) {
        response.writeHead(refused.status, { "content-type": "application/json" });
        response.end(JSON.stringify({ status: "error", errorType: "bad_data", error: refused.error }));
        return;
      }
      const { status = 200, headers = {} } = typeof told === "function" ? {} : told;
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(typeof told === "function" ? JSON.stringify(matrix(question, told)) : told.body(question));
    },
  };
}

/** A bucket without a value is left out; a series without any is none. */
function matrix(question: Question, told: (question: Question, at: number) => unknown): unknown {
  const values: [number, unknown][] = [];
  for (let at = question.start; at <= question.end; at += question.step) {
    const value = told(question, at);
    if (value !== undefined) values.push([at / 1000, value]);
  }
  const result = values.length === 0 ? [] : [{ metric: {}, values }];
  return { status: "success", data: { resultType: "matrix", result } };
}

const count = (code: string) => `sum(increase(http_requests_total{version="{arm.Version}"${code}}[1m]))`;

/** A monitor of the share of errors, as Prometheus counts them; `more` are further lines of its one metric. */
export function errorMonitor(more: readonly string[], times = "watch: 10m"): string {
  return `version: 1
${times}
providers:
  prometheus: { kind: prometheus, auth: bearer }
metrics:
  - name: error rate
    provider: prometheus
    kind: count
    events: '${count(',code=~"5.."')}'
    total: '${count("")}'
${more.map((line) => `    ${line}\n`).join("")}`;
}

/** Fails a release of which more than one request of a hundred fails. */
export const LIMIT = "limits: { alert: 1% }";
/** Fails a release that is worse than the one beside it. */
export const COMPARE = "compare: { tolerate: 1.5, excess: 0.2% }";

/** What canary-monitor is given to judge what is live, by whatever its provider tells. */
export const LIVE = {
  monitor: "monitor.yml",
  traffic: "none",
  environment: "production",
  service: "shop",
  version: "v1.5.0",
  baseline: "Version=v1.4.0",
  "provider-urls": "prometheus=https://prometheus.shop.example",
  "provider-tokens": `prometheus=${TOKEN}`,
};

/** What it is given to judge the twenty minutes that have passed. */
export const PAST = { ...LIVE, from: new Date(FROM).toISOString(), to: new Date(TO).toISOString() };

/** What a scene needs beside the provider. */
export interface MonitorScene {
  readonly monitor: string;
  readonly told: Told;
  readonly refuses?: Refuses;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further hosts of the world. */
  readonly hosts?: Readonly<Record<string, HttpHandler>>;
}

/** What a run of the bundle said, and what it asked. */
export interface Judged extends BundleRun {
  readonly world: EcsWorld;
  readonly asked: readonly Question[];
  /** All that a person or another step could see of it. */
  readonly seen: string;
}

/** Has canary-monitor's bundle judge by what a Prometheus tells: the twenty minutes that have passed, unless the inputs say otherwise. */
export async function judgedBy({ monitor, told, refuses, inputs = PAST, hosts = {} }: MonitorScene): Promise<Judged> {
  const prometheus = tellingPrometheus(told, refuses);
  const world = await ecsWorld({
    workspace: { "monitor.yml": monitor },
    hosts: new Map([["prometheus.shop.example", prometheus.handler], ...Object.entries(hosts)]),
  });
  // What has passed is only read: patience with a provider that errs may hurry.
  if (inputs.from !== undefined) world.changeScale(600);
  const run = await world.run(inputs, "canary-monitor");
  return { ...run, world, asked: prometheus.asked, seen: JSON.stringify([shown(run.log), run.outputs, run.summary]) };
}

/** The runner keeps what it is told to hide to itself. */
function shown(log: string): string {
  return log.replaceAll(/^::add-mask::.*$/gm, "");
}

/** Tells whether a question is about the errors, and of the new version. */
export const isAbout = ({ query }: Question) => ({
  errors: query.includes("code="),
  canary: query.includes("v1.5.0"),
});
