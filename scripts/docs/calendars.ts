import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem } from "../../src/core/outcome/problem.ts";
import { parsePolicy } from "../../src/core/policy/parse-policy.ts";
import { yearCalendar } from "../../src/core/policy-report/year/year-calendar.ts";
import { yearSvg } from "../../src/core/policy-report/year/year-svg.ts";

const TENANTS = ["gifting", "webapp", "shop", "pipeline", "payments"];
const YEAR = 2027;
/** Before the year that is drawn, so that no day in it is today. */
const NOW = new Date(Date.UTC(YEAR - 1, 0, 1));

/** Draws the year of each example's production, by file name. */
export function calendars(): Readonly<Record<string, string>> {
  return Object.fromEntries(TENANTS.map((tenant) => [`${tenant}.svg`, calendarOf(tenant)]));
}

function calendarOf(tenant: string): string {
  const file = join("examples", tenant, ".github/deploy-policy.yml");
  const parsed = parsePolicy(readFileSync(file, "utf8"), file);
  if (parsed.kind === "invalid") throw new Error(parsed.problems.map(formatProblem).join("\n"));
  const question = { environment: "production", service: tenant, changeClass: "standard", action: "deploy" } as const;
  const request = {
    policy: parsed.value,
    holidays: new Map(),
    question,
    year: YEAR,
    zone: parsed.value.zone,
    now: NOW,
  };
  const calendar = yearCalendar(request);
  if (calendar === undefined) throw new Error(`${file} has no environment called production`);
  return yearSvg(calendar, { list: true, styled: true });
}
