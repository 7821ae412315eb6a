/**
 * Reports that a fact could not be found out: the source failed, refused, or answered something else than it claims to be.
 * A gate that meets it says `unknown`; it is never read as "there is nothing".
 */
export class Unreadable extends Error {
  /** A stable word for the reason: `unavailable`, `forbidden`, `unauthorized`, `not_found`, `rate_limited`, `malformed`, `refused`, `expired`. */
  readonly why: UnreadableReason;
  /** What the person should do: the permission to grant, the setting to mend. */
  readonly remedy: string;
  constructor(why: UnreadableReason, message: string, remedy: string) {
    super(message);
    this.name = "Unreadable";
    this.why = why;
    this.remedy = remedy;
  }
}

/** The closed set of reasons why something could not be read. */
export type UnreadableReason =
  | "unavailable"
  | "forbidden"
  | "unauthorized"
  | "not_found"
  | "rate_limited"
  | "malformed"
  /** The question itself is refused, whoever asks it: it must be mended. */
  | "refused"
  | "expired";

/** Tells whether trying again may help: the source was away or asked for patience. */
export function isPassing({ why }: Pick<Unreadable, "why">): boolean {
  return why === "unavailable" || why === "rate_limited";
}
