import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { monitorLimits } from "../../../src/rehearsal/report/monitor-limits.ts";

it("reads Shop's limits in the units of the charts", () => {
  expect(monitorLimits(readFileSync("examples/shop/.github/deploy-monitor.yml", "utf8"))).toEqual({
    HTTPCode_Target_5XX_Count: { name: "alert 1 %", value: 1 },
    TargetResponseTime: { name: "alert 500 ms", value: 500 },
  });
});

it.each([undefined, "", "version: 2", "version: 1\nwatch: 8m\nmetrics: []"])("draws no limit by %j", (text) => {
  expect(monitorLimits(text)).toEqual({});
});
