import { assessStep } from "../../core/checks/assess-step.ts";
import type { StepResult } from "../../core/checks/check-result.ts";
import { addCookies, type Cookies, cookieHeader } from "../../core/checks/cookies.ts";
import { fillStep } from "../../core/checks/fill-in.ts";
import { readJson } from "../../core/checks/json-path.ts";
import type { CaptureSource, Step, StepBody } from "../../core/checks/scenario.ts";
import { shownRequest } from "../../core/checks/shown-request.ts";
import { type Http, HttpError, type HttpResponse } from "../../ports/http.ts";

const MAXIMUM_BYTES = 1024 * 1024;
const SHORTEST_TIMEOUT_MILLISECONDS = 1_000;

/** What one attempt may still take. */
export interface AttemptLimits {
  readonly signal: AbortSignal;
  /** Milliseconds until the deadline. */
  readonly left: number;
}

/** Runs steps one after the other on fresh connections with one cookie jar; after the first failure the rest is skipped. */
export async function runSteps(steps: readonly Step[], http: Http, limits: AttemptLimits): Promise<StepResult[]> {
  const captured = new Map<string, string>();
  let cookies: Cookies = new Map();
  const results: StepResult[] = [];
  for (const planned of steps) {
    if (results.some(({ outcome }) => outcome !== "passed")) {
      results.push({
        name: planned.name,
        request: shownRequest(planned),
        outcome: "skipped",
        duration: 0,
        timeToFirstByte: undefined,
        status: undefined,
        failure: undefined,
        version: undefined,
      });
      continue;
    }
    const step = fillStep(planned, captured);
    const answer = await exchange(http, { step, cookies }, limits);
    if (answer instanceof HttpError) {
      results.push(noAnswer(step, answer));
      continue;
    }
    cookies = addCookies(cookies, new URL(step.url).host, answer.setCookies);
    results.push(judge(step, answer, captured));
  }
  return results;
}

async function exchange(
  http: Http,
  { step, cookies }: { readonly step: Step; readonly cookies: Cookies },
  { signal, left }: AttemptLimits,
): Promise<HttpResponse | HttpError> {
  const cookie = cookieHeader(cookies, new URL(step.url).host);
  const body = encode(step.body);
  try {
    return await http.exchange(
      {
        method: step.method,
        url: step.url,
        headers: {
          "user-agent": "deploy-actions smoke-test",
          ...(body === undefined ? {} : { "content-type": body.type }),
          ...step.headers,
          ...(cookie === undefined ? {} : { cookie }),
        },
        timeout: Math.max(SHORTEST_TIMEOUT_MILLISECONDS, Math.min(step.timeout, left)),
        maximumBytes: MAXIMUM_BYTES,
        fresh: true,
        ...(body === undefined ? {} : { body: body.text }),
      },
      signal,
    );
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof HttpError) return error;
    throw error;
  }
}

function encode(body: StepBody | undefined): { readonly type: string; readonly text: string } | undefined {
  if (body === undefined) return undefined;
  if (body.kind === "json") return { type: "application/json", text: JSON.stringify(body.value) };
  return { type: "application/x-www-form-urlencoded", text: new URLSearchParams(body.fields).toString() };
}

function noAnswer(step: Step, error: HttpError): StepResult {
  return {
    name: step.name,
    request: shownRequest(step),
    outcome: "failed",
    duration: 0,
    timeToFirstByte: undefined,
    status: undefined,
    version: undefined,
    failure: { kind: "no-answer", failure: error.failure, why: error.message },
  };
}

function judge(step: Step, answer: HttpResponse, captured: Map<string, string>): StepResult {
  const { mismatches, version } = assessStep(step.expect, answer);
  const missing = Object.entries(step.captures).flatMap(([name, source]) => {
    const value = read(source, answer);
    if (value === undefined)
      return [
        {
          target: `capture ${name}`,
          expected: "a text or a number",
          actual: "nothing there",
          kind: "assertion" as const,
        },
      ];
    captured.set(name, value);
    return [];
  });
  const all = [...mismatches, ...missing];
  const { duration, timeToFirstByte, status } = answer;
  const facts = { name: step.name, request: shownRequest(step), duration, timeToFirstByte, status, version };
  return all.length === 0
    ? { ...facts, outcome: "passed", failure: undefined }
    : { ...facts, outcome: "failed", failure: { kind: "mismatch", mismatches: all } };
}

function read(source: CaptureSource, answer: HttpResponse): string | undefined {
  if (source.kind === "header") return answer.headers[source.name.toLowerCase()];
  const found = readJson(answer.body, source.path);
  return found.kind === "value" && (typeof found.value === "string" || typeof found.value === "number")
    ? String(found.value)
    : undefined;
}
