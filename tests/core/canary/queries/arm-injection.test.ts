import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArmQuery } from "../../../../src/core/canary/metric-query.ts";
import { bindQueries, missingDimensions } from "../../../../src/core/canary/queries/arm-queries.ts";
import { metricPlan } from "../../../fakes/monitor-plans.ts";

const QUERIES: readonly ArmQuery[] = [
  { kind: "expression", expression: 'sum(increase(x{version="{arm.Version}"}[1m]))' },
  { kind: "sentry", counts: "errors", release: "{arm.Version}", environment: "", search: "" },
  { kind: "json", path: "/x?v={arm.Version}&{from}", series: undefined, time: undefined, value: "$.v" },
  {
    kind: "cloudwatch-math",
    expression: "SUM(a)",
    using: { a: { namespace: "N", metric: "M", dimensions: { Version: "{arm.Version}" }, statistic: "Sum" } },
  },
];

describe("an arm's name in a text that a provider parses", () => {
  it.each(QUERIES)("can end no quoted word and begin no operator: $kind", (query) => {
    const metric = metricPlan({ values: [query], totals: [] });
    const bound = (Version: string) => JSON.stringify(bindQueries(metric, 0, { side: "canary", arm: { Version } }));
    const harmful = fc.constantFrom(
      '"} or vector(0) #',
      "v1}",
      "v1,host:b",
      "v1\\",
      "v1 OR x",
      "v1'",
      "v1`",
      "{from}",
      "v1\n",
      "v1*",
      "",
      "v\u202e1",
      "$(x)",
      "v1&admin=1",
      "v1?x",
      "v1#",
      "v1%2e%2e",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          harmful,
          fc.stringMatching(/^v\d{1,3}(?:\.\d{1,3}){0,2}[+-]?[a-z]{0,5}$/),
        ),
        (version) => {
          const measured = missingDimensions(metric, { Version: version }).length === 0;
          expect(measured).toBe(/^[A-Za-z0-9_.:/@+-]+$/.test(version));
          if (measured) expect(bound(version)).toBe(bound("PLACE").replaceAll("PLACE", version));
        },
      ),
      { numRuns: 300 },
    );
  });
});
