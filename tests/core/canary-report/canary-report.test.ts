import fc from "fast-check";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { canaryReport } from "../../../src/core/canary-report/canary-report.ts";
import type { CanaryReportMaterial } from "../../../src/core/canary-report/report-material.ts";
import { failedWatch, hostileWatch, judgedMetric, passedWatch, START, steadyPoints, watchOf } from "./watches.ts";

const pageOf = (material: CanaryReportMaterial) => parse(canaryReport(material));
const texts = (selector: string, page: ReturnType<typeof pageOf>) =>
  page.querySelectorAll(selector).map(({ text }) => text.trim());

describe("the report of a failed watch", () => {
  const page = pageOf(failedWatch);

  it("says first how it ended, why, and what to do", () => {
    expect(texts("h1", page)).toEqual(["Failed: shop v1.5.0 in production"]);
    expect(texts("#headline", page)[0]).toContain("The new version is worse at 25 % of the traffic");
    expect(texts(".remedy", page)[0]).toContain("Roll back first");
  });

  it("shows version, deploy time, phases and every metric with its role, worst first", () => {
    expect(texts("#panel tbody tr td", page).slice(0, 8)).toEqual([
      "Version",
      "v1.5.0",
      "",
      "v1.4.0",
      "",
      "",
      "Deploy time",
      "5m 12s",
    ]);
    expect(texts("#phases tbody td", page).slice(0, 4)).toEqual([
      "5 %",
      "2026-11-17 10:30:00",
      "2026-11-17 10:40:00",
      "10m",
    ]);
    const rows = page
      .querySelectorAll("#metrics tbody tr")
      .map((row) => row.querySelectorAll("td").map(({ text }) => text));
    expect(rows.map(([verdict, name, , role]) => [verdict, name, role])).toEqual([
      ["fail", "error rate", "critical, sev1"],
      ["pass", "p99 latency", "critical, sev2"],
      ["pass", "order success", "weight 2"],
      ["would pass", "CPU (both versions)", "dry run"],
      ["shown", "active users", "shown only"],
    ]);
    expect(rows[0]?.slice(4, 8)).toEqual(["3.08 %", "0.197 %", "0.2 %", "0.1 % / 1 %"]);
    expect(texts("#tests tbody td", page).slice(0, 2)).toEqual(["error rate", "evidence of a higher rate"]);
  });

  it("draws each metric with both sides, its limits, the phases and when it failed", () => {
    const [errors, latency, , cpu] = page.querySelectorAll("details.metric");
    expect(errors?.querySelectorAll("path.line").map((line) => line.getAttribute("data-series"))).toEqual([
      "baseline",
      "canary",
    ]);
    expect(errors?.querySelectorAll(".limit title").map(({ text }) => text)).toEqual(["normal 0.1 %", "alert 1 %"]);
    expect(errors?.querySelectorAll(".band text").map(({ text }) => text)).toEqual(["5 %", "25 %"]);
    expect(errors?.querySelector(".mark.failure text")?.text).toBe("failed 10:42");
    expect(errors?.querySelectorAll("path.pooled")).toHaveLength(1);
    expect(latency?.querySelector('path[data-series="canary"]')?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
    expect(cpu?.querySelectorAll("path.line").map((line) => line.getAttribute("data-series"))).toEqual(["canary"]);
  });

  it("holds every figure as JSON, each point with its time", () => {
    const data: unknown = JSON.parse(page.querySelector("#data")?.text ?? "");
    expect(data).toMatchObject({
      "schema-version": 1,
      verdict: "fail",
      metrics: [{ name: "error rate", verdict: "fail", "failed-at": START + 12 * 60_000 }, {}, {}, {}, {}],
    });
  });
});

it("lets nothing be loaded, and runs its own script and style alone", () => {
  const policy = pageOf(passedWatch).querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  expect(policy).toMatch(
    /^default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='$/,
  );
  const attributes = pageOf(hostileWatch)
    .querySelectorAll("*")
    .flatMap((element) => Object.keys(element.attributes));
  expect(attributes.filter((name) => /^(?:style|on)/i.test(name))).toEqual([]);
});

it("folds what passes when there is much, and leaves open what failed", () => {
  const metrics = Array.from({ length: 20 }, (_, index) =>
    judgedMetric({ name: `metric ${index}` }, { points: steadyPoints(3, 0.5), verdict: index === 7 ? "fail" : "pass" }),
  );
  const open = pageOf(watchOf(metrics))
    .querySelectorAll("details.metric")
    .filter((one) => one.hasAttribute("open"));
  expect(open.map((one) => one.querySelector("summary bdi")?.text)).toEqual(["metric 7"]);
});

it("says that nothing was judged, or reported, instead of drawing it", () => {
  expect(pageOf({ ...passedWatch, judgement: undefined, phases: [] }).querySelector("#metrics")?.text).toContain(
    "Nothing was judged.",
  );
  const page = pageOf(watchOf([judgedMetric({})]));
  expect(page.querySelectorAll("#pictures figure")).toHaveLength(0);
  expect(page.querySelector("#pictures")?.text).toContain("Nothing was reported.");
});

it("lets no text of others become an element, a script or the end of one", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.constantFrom(
      "</script><script>alert(1)</script>",
      "<!--<script>",
      `" onfocus="x`,
      "</bdi></details></svg>",
      "\u202e]]>",
      "__proto__",
    ),
  );
  const skeleton = (text: string) => {
    const page = pageOf(
      watchOf(
        [
          judgedMetric(
            { name: text },
            { why: text, points: steadyPoints(2, 0.02), tests: [{ name: text, value: 1, threshold: 1 }] },
          ),
        ],
        {
          ...{ service: text, environment: text, monitor: text, facts: [{ name: text, text }] },
          ending: { decision: "failure", reasonCode: text, headline: text, remedy: `x${text}` },
          versions: { canary: `x${text}`, baseline: `x${text}` },
        },
      ),
    );
    return page
      .querySelectorAll("*")
      .map(({ tagName }) => tagName)
      .join(" ");
  };
  const plain = skeleton("plain");
  fc.assert(
    fc.property(hostile, (text) => {
      expect(skeleton(text)).toBe(plain);
    }),
    { numRuns: 200 },
  );
});
