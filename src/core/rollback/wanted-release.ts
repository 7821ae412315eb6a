/** What a person wants to go back to. */
export type WantedRelease =
  /** Whatever was live before. */
  | { readonly kind: "previous" }
  /** A task definition, `family:revision`, with the account and region of its ARN where one was given. */
  | { readonly kind: "release"; readonly release: string; readonly region: string; readonly account: string }
  /** A version or a commit, as the records name it. */
  | { readonly kind: "version"; readonly name: string };

/** The pattern of what may be asked for: `previous`, `family:revision`, a task definition's ARN, a version or a commit. */
export const WANTED_PATTERN = /^[\w.+/@:-]{1,255}$/;

/** Reads what a person wants to go back to; every text names something, and only the records know whether it exists. */
export function readWanted(text: string): WantedRelease {
  if (text === "previous") return { kind: "previous" };
  const arn = /^arn:aws[\w-]*:ecs:([\w-]+):(\d{12}):task-definition\/([\w-]+:\d+)$/.exec(text);
  if (arn !== null) return { kind: "release", region: arn[1] ?? "", account: arn[2] ?? "", release: arn[3] ?? "" };
  if (/^[\w-]+:\d+$/.test(text)) return { kind: "release", release: text, region: "", account: "" };
  return { kind: "version", name: text };
}

/** Tells whether two names mean one version: teams write `1.2.2` and tag `v1.2.2`. */
export function sameVersionName(one: string, other: string): boolean {
  const bare = (name: string) => name.replace(/^v(?=\d)/, "");
  return one !== "" && bare(one) === bare(other);
}
