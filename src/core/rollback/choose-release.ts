import { type DeployRecord, isProven, statusOf } from "../record/deploy-record.ts";
import type { PastRelease, ReleaseMark } from "./past-release.ts";
import { sameVersionName, type WantedRelease } from "./wanted-release.ts";

/** What is known when a release to go back to is chosen. */
export interface ReleaseQuestion {
  readonly wanted: WantedRelease;
  /** Releases that are to be left: what is live or on its way. */
  readonly leaving: readonly string[];
  /** The service's records, newest first; `undefined` when they could not be read. */
  readonly records: readonly DeployRecord[] | undefined;
  /** What was live before, newest first; `undefined` when the platform does not tell. */
  readonly past: readonly PastRelease[] | undefined;
  readonly marks: ReadonlyMap<string, ReleaseMark>;
}

/** A release to go back to and what our books say of it. */
export interface ChosenRelease {
  readonly release: string;
  /** Empty where nobody wrote it down. */
  readonly version: string;
  readonly commit: string;
  /** Every version and commit that a record or our mark gives it: whoever may write a record adds a name, and takes none away. */
  readonly names: readonly string[];
  /** The digest that the books know; empty where none does. */
  readonly digest: string;
  /** Whether our mark or a record proves that it worked. */
  readonly proven: boolean;
  /** Whether it was rolled back itself since it was live. */
  readonly undone: boolean;
  /** Its newest appearance in the platform's history. */
  readonly past: PastRelease | undefined;
  /** Whether a record says that it was live when the next one was brought out. */
  readonly captured: boolean;
  /** When it was last known to be live, by history, mark or record. */
  readonly lastLive: Date | undefined;
}

/** The release that was chosen, or why none can be. */
export type ReleaseChoice =
  | { readonly kind: "chosen"; readonly release: ChosenRelease }
  | { readonly kind: "no-previous" }
  | { readonly kind: "version-unknown"; readonly name: string; readonly known: readonly string[] };

/** Chooses the release that a person means; the previous one is the newest proven that was not rolled back, else the newest that was live. */
export function chooseRelease(question: ReleaseQuestion): ReleaseChoice {
  const { wanted } = question;
  switch (wanted.kind) {
    case "release":
      return { kind: "chosen", release: describe(wanted.release, question) };
    case "previous":
      return choosePrevious(question);
    case "version":
      return chooseVersion(wanted.name, question);
  }
}

function choosePrevious(question: ReleaseQuestion): ReleaseChoice {
  const candidates = knownReleases(question)
    .filter((release) => !question.leaving.includes(release))
    .map((release) => describe(release, question))
    .filter(({ undone }) => !undone);
  const found =
    candidates.find(({ proven }) => proven) ??
    candidates.find(({ past }) => past !== undefined) ??
    candidates.find(({ captured }) => captured);
  return found === undefined ? { kind: "no-previous" } : { kind: "chosen", release: found };
}

function chooseVersion(name: string, question: ReleaseQuestion): ReleaseChoice {
  const all = knownReleases(question).map((release) => describe(release, question));
  const isCommit = /^[0-9a-f]{7,40}$/.test(name);
  const found = all.filter(
    ({ version, commit }) => sameVersionName(version, name) || (isCommit && commit.startsWith(name)),
  );
  const best = found.find(({ proven, undone }) => proven && !undone) ?? found.find(({ proven }) => proven) ?? found[0];
  if (best !== undefined) return { kind: "chosen", release: best };
  const known = [...new Set(all.filter(({ proven }) => proven).map(({ version }) => version))];
  return { kind: "version-unknown", name, known: known.filter((version) => version !== "") };
}

/** Lists every release that history or records know, the newest first. */
function knownReleases({ past = [], records = [] }: ReleaseQuestion): readonly string[] {
  const recorded = records.map(({ payload }) => payload.family);
  const captured = records.map(({ payload }) => payload.previous);
  return [...new Set([...past.map(({ release }) => release), ...recorded, ...captured])].filter(
    (release) => release !== "",
  );
}

function describe(release: string, { records = [], past = [], marks }: ReleaseQuestion): ChosenRelease {
  const own = records.filter(({ payload }) => payload.family === release);
  const best = own.find(isProven) ?? own[0];
  const mark = marks.get(release) ?? { kind: "none" };
  const lived = past.find((one) => one.release === release);
  const marked = mark.kind === "proven" ? mark : undefined;
  const recorded = own.find(isProven);
  const captured = records.find(({ payload }) => payload.previous === release && payload.family !== release);
  return {
    release,
    version: best?.payload.version || (marked?.version ?? ""),
    commit: best?.payload.commit ?? "",
    names: [marked?.version ?? "", ...own.flatMap(({ payload }) => [payload.version, payload.commit])],
    digest: marked?.digest || (best?.payload.digest ?? ""),
    proven: marked !== undefined || recorded !== undefined,
    undone: mark.kind === "undone" || (own[0] !== undefined && statusOf(own[0])?.phase === "rolled-back"),
    past: lived,
    captured: captured !== undefined,
    lastLive:
      latest([lived?.at, marked?.at, recorded?.statuses.findLast(({ state }) => state === "success")?.at]) ??
      justBefore(captured),
  };
}

function latest(dates: readonly (Date | undefined)[]): Date | undefined {
  const known = dates.filter((date) => date !== undefined);
  return known.length === 0 ? undefined : new Date(Math.max(...known.map((date) => date.getTime())));
}

/** It served until the deployment of the record began; what that deployment did to the data came after. */
function justBefore(record: DeployRecord | undefined): Date | undefined {
  return record === undefined ? undefined : new Date(record.createdAt.getTime() - 1);
}
