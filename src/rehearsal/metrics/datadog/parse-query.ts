/** A query of one metric in Datadog's language, as far as this server knows it. */
export interface DatadogQuery {
  readonly aggregator: string;
  readonly metric: string;
  /** The tags that a series must have; those with `not` it must not have. */
  readonly tags: readonly { readonly key: string; readonly value: string; readonly not: boolean }[];
  readonly by: readonly string[];
  /** Counts as such; a rate in a second where it is absent. */
  readonly asCount: boolean;
  /** The bucket in seconds, where the query says. */
  readonly rollup: number | undefined;
}

const QUERY =
  /^(?<aggregator>avg|sum|min|max|count|p50|p75|p90|p95|p99):(?<metric>[a-zA-Z][\w.]*)\{(?<scope>[^{}]*)\}(?:\s+by\s+\{(?<by>[^{}]*)\})?(?<rest>(?:\.\w+\([^()]*\))*)$/;

/** Parses `sum:shop.requests{version:v1.5.0}.as_count().rollup(sum, 60)`; `undefined` for what Datadog cannot parse or this server does not know. */
export function parseQuery(text: string): DatadogQuery | undefined {
  const groups = QUERY.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  const { aggregator = "", metric = "", scope = "", by = "", rest = "" } = groups;
  const tags = tagsOf(scope);
  const calls = [...rest.matchAll(/\.(\w+)\(([^()]*)\)/g)].map(([, name = "", given = ""]) => ({ name, given }));
  if (tags === undefined || calls.some((call) => !isKnown(call))) return undefined;
  const rollup = calls.find(({ name }) => name === "rollup")?.given.split(",")[1];
  return {
    aggregator,
    metric,
    tags,
    by: by.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()])),
    asCount: calls.some(({ name }) => name === "as_count"),
    rollup: rollup === undefined ? undefined : Number(rollup),
  };
}

function isKnown({ name, given }: { readonly name: string; readonly given: string }): boolean {
  if (name === "as_count" || name === "as_rate") return given === "";
  if (name === "fill") return /^\s*(null|zero|0)\s*$/.test(given);
  return name === "rollup" && /^\s*(sum|avg|min|max|count)\s*,\s*[1-9]\d*\s*$/.test(given);
}

function tagsOf(scope: string): DatadogQuery["tags"] | undefined {
  if (scope.trim() === "*") return [];
  const tags = scope.split(",").map((one) => /^\s*(!?)([\w.-]+):([\w./:-]+)\s*$/.exec(one));
  if (tags.some((one) => one === null)) return undefined;
  return tags.map((one) => ({ key: one?.[2] ?? "", value: one?.[3] ?? "", not: one?.[1] === "!" }));
}
