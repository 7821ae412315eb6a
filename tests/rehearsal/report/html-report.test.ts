import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { renderReport } from "../../../src/rehearsal/report/html-report.ts";
import { reportVerdict } from "../../../src/rehearsal/report/report-verdict.ts";
import { minute, rolledBack, runOf } from "./shop-material.ts";

const page = parse(renderReport(rolledBack));
const texts = (selector: string, within = page) => within.querySelectorAll(selector).map(({ text }) => text.trim());

describe("the report of a rolled back deployment", () => {
  it("says first how it ended, why, and what is live", () => {
    expect(texts("h1")).toEqual(["Rolled back"]);
    expect(texts("#story")).toEqual(["shop in production runs v1.4.0 again."]);
    expect(texts("#live")).toEqual(["v1.4.0"]);
    expect(texts("header .wait")).toEqual([
      "Waited 3h for approval: 0 runner seconds; what the comment started took 9.5 s",
    ]);
  });

  it("lists every decision in order, with its reason and its summary", () => {
    const rows = page.querySelectorAll("#decisions tbody tr");
    expect(rows.map((row) => texts("td", row).slice(0, 3))).toEqual([
      ["10:31:00", "gate", "freeze-gate"],
      ["10:33:00", "conclude", "rollback"],
      ["10:31:00", "announce", "announce"],
    ]);
    expect(texts("#decisions code")).toEqual(["open", "watch_failed", "open"]);
    expect(texts("#decisions pre")).toEqual(["### <script>alert(1)</script>"]);
  });

  it("draws each version's traffic and metrics, the tenant's own limit, the shifts and the hold", () => {
    const figures = page.querySelectorAll("figure");
    expect(figures.map((figure) => figure.querySelectorAll("path.line").length)).toEqual([2, 2, 2, 2]);
    const [traffic, , errors, latency] = figures;
    expect(traffic?.querySelectorAll("path.line").map((line) => line.getAttribute("data-series"))).toEqual([
      "v1.4.0",
      "v1.5.0",
    ]);
    expect(errors?.querySelector(".limit title")?.text).toBe("alert 2 %");
    expect(latency?.querySelector(".limit")).toBeNull();
    expect(texts("figure .mark title")[0]).toBe("production traffic <b>");
    expect(texts("figure .band title")[0]).toBe("POST_TEST_TRAFFIC_SHIFT");
    expect(texts("#timeline .band title")).toEqual(["held at POST_TEST_TRAFFIC_SHIFT"]);
  });

  it("draws nothing of what was served while a wait is left out", () => {
    const hardly = { "v1.4.0": { requests: 7, errors: 0, p95Ms: 30, ordersPlaced: 0, ordersFailed: 0 } };
    const during = { at: minute(60), trafficWeights: { "v1.4.0": 100 }, versions: hardly, balancerErrors: 0 };
    const requests = (material: typeof rolledBack) =>
      parse(renderReport(material)).querySelectorAll("figure")[1]?.querySelector("path.line")?.getAttribute("d");
    const end = { at: minute(200), source: "ecs", kind: "note", text: "", data: undefined } as const;
    const waited = { ...rolledBack, entries: [...rolledBack.entries, end] };
    expect(requests({ ...waited, series: [...rolledBack.series, during] })).toBe(requests(waited));
    const unwaited = { ...waited, report: { ...rolledBack.report, waits: [] } };
    expect(requests({ ...unwaited, series: [...rolledBack.series, during] })).not.toBe(requests(unwaited));
  });

  it("draws and tells nothing of a minute that begins when all has ended", () => {
    const served = { "v1.4.0": { requests: 300, errors: 0, p95Ms: 30, ordersPlaced: 0, ordersFailed: 0 } };
    const later = { at: minute(200), trafficWeights: { "v1.4.0": 100 }, versions: served, balancerErrors: 0 };
    const traffic = (series: typeof rolledBack.series) =>
      parse(renderReport({ ...rolledBack, series }))
        .querySelector("#traffic")
        ?.toString();
    expect(traffic([...rolledBack.series, later])).toBe(traffic(rolledBack.series));
  });

  it("counts no requests of a minute that is not whole, as if visitors had stayed away", () => {
    const served = { "v1.4.0": { requests: 40, errors: 0, p95Ms: 30, ordersPlaced: 0, ordersFailed: 0 } };
    const before = { at: minute(-0.5), trafficWeights: { "v1.4.0": 100 }, versions: served, balancerErrors: 0 };
    const counted = parse(renderReport({ ...rolledBack, series: [before, ...rolledBack.series] }))
      .querySelectorAll("#traffic tbody tr")
      .map((row) => texts("td", row)[2]);
    expect(counted[0]).toBe("–");
    expect(counted.slice(1)).not.toContain("–");
  });

  it("says in a table what it draws, and nothing where nothing is known", () => {
    const rows = page.querySelectorAll("#traffic tbody tr").map((row) => texts("td", row));
    expect(rows[2]).toEqual(["10:32", "0", "0", "–", "–", "100", "300", "5", "900"]);
    expect(rows[3]).toEqual(["10:33", "–", "0", "–", "–", "–", "0", "–", "–"]);
  });

  it("draws the jobs over time by how they ended", () => {
    expect(texts("#timeline .job.failure title")).toEqual(["conclude: failure, 10:31:00 to 10:34:00 UTC"]);
    expect(texts("#timeline .tick")).toEqual(["10:30", "10:31", "10:32", "10:33", "10:34"]);
  });

  it("lets no text of the world become mark-up", () => {
    expect(page.querySelectorAll("img, script, b:not(#live)")).toEqual([]);
  });

  it("needs nothing from the network", () => {
    expect(page.querySelectorAll("[src], [href], link")).toEqual([]);
    expect(page.querySelector("style")?.text).not.toContain("url(");
  });

  it("shows the rehearsal's own defects on top, and only then", () => {
    expect(page.querySelector("#defects")).toBeNull();
    const report = { ...rolledBack.report, defects: ["unknown call <x>"] };
    const broken = parse(renderReport({ ...rolledBack, status: 2, report }));
    expect(texts("h1", broken)).toEqual(["The rehearsal itself broke"]);
    expect(texts("main section:first-child li", broken)).toEqual(["unknown call <x>"]);
  });
});

it.each([
  ["Deployed and proven", 0, runOf({ action: "deploy-ecs", decision: "success" })],
  ["Live already; nothing changed", 0, runOf({ action: "deploy-ecs", decision: "unchanged" })],
  ["Planned; nothing was deployed", 0, runOf({ action: "deploy-ecs", decision: "planned" })],
  ["Stopped on its way", 1, runOf({ action: "deploy-ecs", decision: "superseded" })],
  ["Waits for approval", 1, runOf({ action: "approval-gate", decision: "pending" })],
  ["Not let in", 1, runOf({ action: "freeze-gate", decision: "deny" })],
  ["Not let in: it could not be decided", 1, runOf({ action: "freeze-gate", decision: "unknown" })],
] as const)("says '%s' by the last decision", (verdict, status, run) => {
  expect(reportVerdict(status, [run, runOf({ action: "announce" })]).verdict).toBe(verdict);
});

describe("the cause of a rollback", () => {
  const watch = runOf({ action: "canary-monitor", decision: "failure", headline: "The new version is worse." });
  const rollback = runOf({ action: "rollback", decision: "success", headline: "The old version runs again." });

  it("stands before what was done about it", () =>
    expect(reportVerdict(1, [watch, rollback])).toMatchObject({
      cause: "The new version is worse.",
      story: "The old version runs again.",
    }));

  it("is none of an earlier attempt, and nothing where a person asked for it", () => {
    expect(reportVerdict(1, [{ ...watch, attempt: rollback.attempt - 1 }, rollback]).cause).toBe("");
    expect(reportVerdict(0, [rollback]).cause).toBe("");
  });
});
