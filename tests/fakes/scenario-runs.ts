import { hiddenValues } from "../../src/actions/smoke-test/hidden-values.ts";
import { runScenarios } from "../../src/actions/smoke-test/run-scenarios.ts";
import type { CheckResult } from "../../src/core/checks/check-result.ts";
import type { ChecksFacts } from "../../src/core/checks/plan-checks.ts";
import type { Http, HttpRequest } from "../../src/ports/http.ts";
import { type AnsweringHttp, httpThat, type Told } from "./answering-http.ts";
import { runnable } from "./planned-checks.ts";
import { clockAt, type VirtualClock } from "./virtual-clock.ts";

/** How checks are run in a test; a minute until the deadline unless it is said otherwise. */
export interface GivenRun {
  readonly answer: (request: HttpRequest, times: number, clock: VirtualClock) => Told;
  /** Stands in for the HTTP world that `answer` makes. */
  readonly http?: Http;
  readonly seconds?: number;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly resolve?: string;
  readonly facts?: Partial<ChecksFacts>;
  readonly signal?: AbortSignal;
  readonly chance?: number;
}

/** What came of it. */
export interface SeenRun {
  readonly results: readonly CheckResult[];
  readonly result: CheckResult;
  readonly asked: AnsweringHttp["asked"];
  readonly masked: readonly string[];
  readonly milliseconds: number;
}

/** Runs a checks document as written in a test against answers by a function of the request. */
export async function ran(text: string, given: GivenRun): Promise<SeenRun> {
  const { seconds = 60, secrets = {}, headers = {}, resolve = "", chance = 0.5 } = given;
  const plan = await runnable(text, {
    secrets: new Map(Object.keys(secrets).map((name) => [name, undefined])),
    ...given.facts,
  });
  const clock = clockAt("2026-11-24T11:00:00Z");
  const world = httpThat((request, times) => given.answer(request, times, clock));
  const masked: string[] = [];
  const hidden = hiddenValues((value) => masked.push(value));
  for (const value of Object.values(secrets)) hidden.learn(value);
  const results = await runScenarios(
    plan,
    { http: given.http ?? world, chance: () => chance },
    {
      ...{ clock, hidden, signal: given.signal ?? new AbortController().signal, deadline: seconds * 1_000 },
      target: { address: "https://shop.example/base/", headers, resolve },
      secrets: new Map(Object.entries(secrets)),
      onEnd: () => {},
    },
  );
  const [result] = results;
  if (result === undefined) throw new Error("nothing was run");
  return { results, result, asked: world.asked, masked, milliseconds: clock.elapsed() };
}
