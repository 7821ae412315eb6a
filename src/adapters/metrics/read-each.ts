import type { MetricQuery } from "../../core/canary/metric-query.ts";
import type { MetricPoint } from "../../ports/metrics.ts";
import { type Asked, withoutSecrets } from "./ask-provider.ts";
import { inTurns } from "./in-turns.ts";

/** Reads queries by themselves, at most `width` at a time; the first failure ends the reading, and shows no secret. */
export function readEach(
  queries: readonly MetricQuery[],
  { secrets, width }: Pick<Asked, "secrets"> & { readonly width: number },
  read: (query: MetricQuery) => Promise<readonly MetricPoint[]>,
): Promise<ReadonlyMap<string, readonly MetricPoint[]>> {
  return withoutSecrets(
    secrets,
    async () => new Map(await inTurns(queries, width, async (query) => [query.id, await read(query)] as const)),
  );
}
