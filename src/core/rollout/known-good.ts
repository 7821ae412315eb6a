/** A release that may be gone back to, and how we know it. */
export interface KnownGood {
  /** `family:revision`. */
  readonly release: string;
  /** The version in our mark; empty when nobody wrote one. */
  readonly version: string;
  /** `mark`: proven by us after smoke test and watch; `platform`: its rollout was SUCCESSFUL; `captured`: it was live before, nothing more is known. */
  readonly provenBy: "mark" | "platform" | "captured";
  /** The digest that ran under it; empty when the platform does not say. */
  readonly digest: string;
  readonly at: Date | undefined;
}
