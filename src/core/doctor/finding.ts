/** How something that was looked at stands; `unknown` is never read as well. */
export type FindingStatus = "ok" | "warning" | "problem" | "unknown";

/** One thing that was looked at: what was found, and what a person can do about it. */
export interface Finding {
  /** A stable word in kebab-case, such as `aws-permissions`. */
  readonly id: string;
  /** The deployment that it is about, `environment/service`; empty where it is about all of them. */
  readonly about: string;
  readonly status: FindingStatus;
  /** One line; may hold untrusted text, and is escaped wherever it is shown. */
  readonly said: string;
  /** Empty where nothing is to be done. */
  readonly remedy: string;
  /** What mends it, as it is pasted; may hold untrusted text. */
  readonly paste?: string;
  /** An unknown that no look can settle, such as whether a write would be allowed: it is said, and weighs nothing. */
  readonly beyond?: true;
}

/** Says what to do, and gives what is pasted for it. */
export interface Advice {
  readonly remedy: string;
  readonly paste?: string;
}

/** Makes findings on one thing. */
export interface FindingMaker {
  ok(said: string): Finding;
  warning(said: string, advice: string | Advice): Finding;
  problem(said: string, advice: string | Advice): Finding;
  unknown(said: string, advice: string | Advice): Finding;
  /** What no look can settle. */
  beyond(said: string, advice: string | Advice): Finding;
}

/** Creates the maker of findings on one thing, about one deployment where it is named. */
export function findingsOn(id: string, about = ""): FindingMaker {
  const make = (status: FindingStatus) => (said: string, advice: string | Advice) => ({
    id,
    about,
    status,
    said,
    ...(typeof advice === "string" ? { remedy: advice } : advice),
  });
  return {
    ok: (said) => make("ok")(said, ""),
    warning: make("warning"),
    problem: make("problem"),
    unknown: make("unknown"),
    beyond: (said, advice) => ({ ...make("unknown")(said, advice), beyond: true }),
  };
}
