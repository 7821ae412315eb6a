import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canaryReport } from "../../src/core/canary-report/canary-report.ts";
import { yearCalendar } from "../../src/core/policy-report/year/year-calendar.ts";
import { yearHtml } from "../../src/core/policy-report/year/year-html.ts";
import { renderReport } from "../../src/rehearsal/report/html-report.ts";
import {
  failedWatch,
  hostileWatch,
  judgedMetric,
  passedWatch,
  steadyPoints,
  watchOf,
} from "../core/canary-report/watches.ts";
import { policyFrom } from "../core/policy/policies.ts";
import { rolledBack } from "../rehearsal/report/shop-material.ts";
import { readCharts } from "./chart-reading.ts";
import { chromiumCommand, type Reader, startReader } from "./chromium.ts";
import { faintTexts } from "./faint-texts.ts";

const command = chromiumCommand();
const NARROW = { viewport: { width: 360, height: 640 } };
/** A4 without its margins, in pixels of CSS. */
const PAPER = { width: 703, height: 1_032 };
const REPORTS = { failed: canaryReport(failedWatch), passed: canaryReport(passedWatch) };

/** The cells of a column of a chart's twin, as numbers; a dash is none. */
async function column(metric: Locator | undefined, index: number): Promise<number[]> {
  const cells = (await metric?.locator(`.twin tbody td:nth-child(${index})`).allTextContents()) ?? [];
  return cells.map((cell) => Number.parseFloat(cell)).filter((value) => !Number.isNaN(value));
}

if (command === undefined) {
  it("Chromium is not installed, so no report was opened; where it is required that is a failure", () => {
    expect(process.env.CHROMIUM_REQUIRED ?? "").toBe("");
  });
} else {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(command);
  });
  afterAll(() => reader.close());

  describe.each(["failed", "passed"] as const)("the report of a watch that %s", (ending) => {
    it("opens from a file without an error and without a request", async () => {
      const { page, errors, requests } = await reader.open(REPORTS[ending]);
      expect(await page.locator("h1").textContent()).toContain(ending === "failed" ? "Failed" : "Passed");
      expect(await page.locator(".chart svg[role=img]").count()).toBe(5);
      for (const chart of await page.locator(".chart svg[role=img]").all()) {
        const box = await chart.boundingBox();
        expect(box?.width).toBeGreaterThan(600);
        expect(box?.height).toBeGreaterThan(100);
      }
      expect([errors, requests]).toEqual([[], []]);
    });

    it("draws the last point where the verdict says it is, beyond the alert limit or within it", async () => {
      const { page } = await reader.open(REPORTS[ending]);
      const above = (await readCharts(page)).find(({ name }) => name === "error rate")?.above;
      if (ending === "failed") expect(above).toBeGreaterThan(20);
      else expect(above).toBeLessThan(-5);
    });

    it("draws each value of its table, and no other", async () => {
      const { page } = await reader.open(REPORTS[ending]);
      const metrics = await page.locator("details.metric").all();
      for (const [place, { canary }] of (await readCharts(page)).entries()) {
        const written = await column(metrics[place], 2);
        expect(canary).toHaveLength(written.length);
        const height = Math.max(...written) - Math.min(0, ...written);
        // A pixel of the picture is half a percent of its height.
        for (const [index, value] of canary.entries())
          expect(Math.abs(value - (written[index] ?? 0))).toBeLessThan(height * 0.02);
      }
    });

    it.each(["light", "dark"] as const)("can be read in the %s scheme", async (colorScheme) => {
      const { page } = await reader.open(REPORTS[ending], { colorScheme });
      for (const twin of await page.locator(".twin > summary").all()) await twin.click();
      expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
        colorScheme === "light" ? "rgb(246, 248, 250)" : "rgb(13, 17, 23)",
      );
      expect(await faintTexts(page)).toEqual([]);
    });
  });

  describe("the figures of a chart", () => {
    it("are shown under the pointer", async () => {
      const { page } = await reader.open(REPORTS.failed);
      const metric = page.locator("details.metric").first();
      await metric.locator("circle.last[fill='var(--canary)']").hover();
      expect(await metric.locator(".readout").textContent()).toBe("UTC 10:53 · canary 4 % · baseline 0.2 %");
      await page.locator("h1").hover();
      expect(await metric.locator(".readout").textContent()).toBe("");
    });

    it("are reached by the keyboard alone, and told to who cannot see them", async () => {
      const { page } = await reader.open(REPORTS.failed);
      const chart = page.locator(".chart").first();
      const focused = chart.and(page.locator(":focus"));
      for (let presses = 0; presses < 40 && (await focused.count()) === 0; presses += 1)
        await page.keyboard.press("Tab");
      expect(await focused.count()).toBe(1);
      const said: (string | null)[] = [];
      for (const key of ["End", "ArrowLeft", "Home", "ArrowRight"]) {
        await page.keyboard.press(key);
        said.push(await chart.getAttribute("aria-valuetext"));
        expect(await chart.locator(".readout").textContent()).toBe(said.at(-1));
      }
      const rows = await page.locator("details.metric").first().locator(".twin tbody tr").all();
      const shown = [-1, -2, 0, 1].map(async (index) => (await rows.at(index)?.locator("td").allTextContents()) ?? []);
      expect(said).toEqual(
        (await Promise.all(shown)).map(
          ([time, canary, baseline]) => `UTC ${time} · canary ${canary} · baseline ${baseline}`,
        ),
      );
      expect(await chart.getAttribute("role")).toBe("slider");
    });
  });

  it("fits a telephone: the page never scrolls sideways, its wide parts do", async () => {
    for (const html of [REPORTS.failed, canaryReport(hostileWatch), renderReport(rolledBack)]) {
      const { page } = await reader.open(html, NARROW);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    }
  });

  it("prints every picture, also of folded metrics, and no table of points", async () => {
    const metrics = Array.from({ length: 12 }, (_, index) =>
      judgedMetric({ name: `metric ${index}` }, { points: steadyPoints(20, 0.001) }),
    );
    const { page } = await reader.open(canaryReport(watchOf(metrics)), { colorScheme: "dark" });
    const chart = page.locator(".chart svg[role=img]").first();
    expect(await chart.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await chart.isVisible()).toBe(true);
    expect(await page.locator(".twin").first().isVisible()).toBe(false);
    await page.setViewportSize(PAPER);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(PAPER.width);
    expect(await faintTexts(page)).toEqual([]);
    expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
  });

  it("runs nothing that a metric's name, a verdict or a fact brings along", async () => {
    const { page, errors, requests } = await reader.open(canaryReport(hostileWatch));
    expect(await page.locator("img, iframe, script:not(#data):not(:last-of-type), a:not([href^='#'])").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(2);
    const data: unknown = JSON.parse((await page.locator("#data").textContent()) ?? "");
    expect(data).toMatchObject({ "schema-version": 1, service: hostileWatch.service });
    expect([errors, requests]).toEqual([[], []]);
  });

  it("shows sixty metrics of a day each, thinned and said so, without losing a peak", async () => {
    const points = steadyPoints(1_440, 0.001).map((point, index) => (index === 777 ? { ...point, value: 0.5 } : point));
    const metrics = Array.from({ length: 60 }, (_, index) =>
      judgedMetric({ name: `metric ${index}`, role: "weighed" }, { points }),
    );
    const { page, errors } = await reader.open(canaryReport(watchOf(metrics, { phases: [] })));
    expect(await page.locator("details.metric").count()).toBe(60);
    const first = page.locator("details.metric").first();
    await first.locator("> summary").click();
    expect(await first.locator(".hint").first().textContent()).toContain("1440 points");
    expect(await first.locator(".twin tbody tr").count()).toBeLessThanOrEqual(240);
    const [read] = await readCharts(page);
    expect(Math.max(...(read?.canary ?? []))).toBeCloseTo(50, 0);
    expect(errors).toEqual([]);
  });

  it("opens a rehearsal's report and the calendar of a year likewise", async () => {
    const pages = [renderReport(rolledBack), yearHtml([calendar()], { title: "Calendar", madeAt: new Date(0) })];
    for (const html of pages) {
      const { page, errors, requests } = await reader.open(html);
      expect(await page.locator("svg").first().isVisible()).toBe(true);
      expect([errors, requests]).toEqual([[], []]);
    }
  });
}

function calendar() {
  const made = yearCalendar({
    policy: policyFrom("version: 1\nenvironments:\n  production:\n    windows: [{ days: tue-thu }]\n"),
    holidays: new Map(),
    question: { environment: "production", service: "shop", changeClass: "standard", action: "deploy" },
    year: 2026,
    zone: "UTC",
    now: new Date("2026-11-21T12:00:00Z"),
  });
  if (made === undefined) throw new Error("the policy has no production");
  return made;
}
