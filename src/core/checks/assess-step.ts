import { parseDuration } from "../time/duration.ts";
import type { Expectation } from "./checks-document.ts";
import { readJson } from "./json-path.ts";
import { judgeValue } from "./judge-value.ts";
import { sameVersion } from "./same-version.ts";

/** What a check sees of an answer; times in real milliseconds, header names in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly duration: number;
}

/** One thing that does not hold. `actual` is untrusted text. */
export interface Mismatch {
  readonly target: string;
  readonly expected: string;
  readonly actual: string;
  /** Another version is told apart: the answer may be well, and yet of the old code. */
  readonly kind: "assertion" | "version";
}

/** What an answer amounts to: everything that does not hold, and the version that it showed where one was looked for. */
export interface Assessment {
  readonly mismatches: readonly Mismatch[];
  readonly version: string | undefined;
}

const SHOWN_CHARACTERS = 200;

/** Assesses an answer against what was expected; without a word on the status it must be 2xx. */
export function assessStep(expect: Expectation, answer: Answer): Assessment {
  const mismatches: Mismatch[] = [];
  const miss = (target: string, expected: string, actual: string) =>
    mismatches.push({ target, expected, actual: actual.slice(0, SHOWN_CHARACTERS), kind: "assertion" });
  const status = expect.status ?? "2xx";
  if (!matchesStatus(status, answer.status)) miss("status", String(status), String(answer.status));
  for (const [path, condition] of Object.entries(expect.json ?? {})) {
    const found = readJson(answer.body, path);
    const failed = judgeValue(condition, found.kind === "unreadable" ? { kind: "missing" } : found);
    if (failed.length > 0)
      miss(
        `json ${path}`,
        failed.join(", "),
        found.kind === "unreadable" ? found.why : found.kind === "missing" ? "path not found" : show(found.value),
      );
  }
  for (const [name, condition] of Object.entries(expect.header ?? {})) {
    const value = answer.headers[name.toLowerCase()];
    const failed = judgeValue(condition, value === undefined ? { kind: "missing" } : { kind: "value", value });
    if (failed.length > 0) miss(`header ${name}`, failed.join(", "), value ?? "no such header");
  }
  if (expect.body !== undefined) {
    const failed = judgeValue(expect.body, { kind: "value", value: answer.body });
    if (failed.length > 0) miss("body", failed.join(", "), answer.body);
  }
  const limit = expect.duration === undefined ? undefined : parseDuration(expect.duration);
  if (limit !== undefined && !(answer.duration < limit))
    miss("duration", `under ${expect.duration}`, `${Math.round(answer.duration)}ms`);
  const version = readVersion(expect, answer);
  return { mismatches: [...mismatches, ...otherVersion(expect, version)], version };
}

function otherVersion({ version: wanted }: Expectation, found: string | undefined): readonly Mismatch[] {
  const expected = wanted?.expect ?? "";
  if (wanted === undefined || sameVersion(found, expected, wanted.match ?? "exact")) return [];
  return found === undefined
    ? [{ target: "version", expected, actual: "no version found", kind: "assertion" }]
    : [{ target: "version", expected, actual: found.slice(0, SHOWN_CHARACTERS), kind: "version" }];
}

function matchesStatus(expected: NonNullable<Expectation["status"]>, status: number): boolean {
  if (Array.isArray(expected)) return expected.some((one) => matchesStatus(one, status));
  return typeof expected === "number" ? status === expected : Math.floor(status / 100) === Number(expected[0]);
}

function readVersion({ version }: Expectation, answer: Answer): string | undefined {
  if (version === undefined) return undefined;
  if (version.json === undefined) return answer.headers[(version.header ?? "").toLowerCase()];
  const found = readJson(answer.body, version.json);
  return found.kind === "value" && (typeof found.value === "string" || typeof found.value === "number")
    ? String(found.value).slice(0, SHOWN_CHARACTERS)
    : undefined;
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return "a value nested too deep to show";
  }
}
