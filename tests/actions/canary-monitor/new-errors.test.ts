import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { LogQuestion } from "../../../src/ports/log-search.ts";
import { shopMetrics } from "../../fakes/published-metrics.ts";
import { shopDocuments, shopWatch } from "../../fakes/shop-watch.ts";

const MONITOR = ".github/deploy-monitor.yml";
const unlogged = shopDocuments[MONITOR].replace(/^logs:.*\n/m, "");
const withLogs = (section: string) => ({ ...shopDocuments, [MONITOR]: `${unlogged}\n${section}\n` });
const files = withLogs("logs: { group: /ecs/shop }");
/** The metrics of a release that fails, and of one that does not. */
const STORIES = {
  fails: shopMetrics({ HTTPCode_Target_5XX_Count: () => 15 }),
  passes: shopMetrics(),
};
const LIVE = `version: 1
watch: 1h
providers: { prometheus: { kind: prometheus } }
logs: { group: /ecs/shop }
metrics:
  - { name: load, provider: prometheus, kind: gauge, query: 'load{version="{arm.Version}"}', limits: { alert: 5 } }
`;
const HOUR = 3_600_000;

/** Answers with these lines: those of the hour before, and those since. */
function told(before: readonly string[], since: readonly string[], { whole = true } = {}) {
  const asked: LogQuestion[] = [];
  const find = async (question: LogQuestion) => {
    asked.push(question);
    const isBefore = question.until.getTime() - question.from.getTime() === HOUR;
    return { lines: isBefore ? before : since, whole: isBefore ? whole : true };
  };
  return { asked, find };
}

describe("new errors in the logs", () => {
  it("are told of a release that fails, by kind, and change nothing of its verdict", async () => {
    const logs = told(
      ["ERROR timeout after 30 ms"],
      ["ERROR timeout after 31 ms", "ERROR price of 7 is undefined", "ERROR price of 8 is undefined"],
    );
    const scene = shopWatch({ story: STORIES.fails, files, logs });
    const { verdict, said, summary } = await scene.run();
    expect(verdict).toBe("failure/regression_found/fail");
    expect(JSON.parse(said("error-patterns"))).toEqual([
      { pattern: "ERROR price of <n> is undefined", count: 2, example: "ERROR price of 7 is undefined" },
    ]);
    expect(summary).toContain("| 2 | `ERROR price of <n> is undefined` |");
    expect(summary).toContain("not logged in the hour before");
    expect(JSON.parse(said("result")).details.newErrors).toMatchObject({ kind: "read", more: 0 });
    const [before, since] = logs.asked;
    expect(before).toMatchObject({ group: "/ecs/shop", pattern: expect.stringContaining("?ERROR") });
    expect(before?.until).toEqual(since?.from);
    expect(since?.until.getTime()).toBeGreaterThan(since?.from.getTime() ?? Number.NaN);
  });

  it("are told of one that passes, which passes all the same", async () => {
    const { verdict, said } = await shopWatch({ files, logs: told([], ["ERROR a"]) }).run();
    expect(verdict).toBe("success/passed/pass");
    expect(JSON.parse(said("error-patterns"))).toHaveLength(1);
  });

  it("are looked for by the monitor's own pattern", async () => {
    const logs = told([], []);
    const { said, summary } = await shopWatch({
      files: withLogs('logs: { group: /ecs/shop, pattern: "{ $.level = error }" }'),
      logs,
    }).run();
    expect(logs.asked.map(({ pattern }) => pattern)).toEqual(["{ $.level = error }", "{ $.level = error }"]);
    expect(said("error-patterns")).toBe("[]");
    expect(summary).toContain("Nothing new in `/ecs/shop`");
  });

  it("may be older where the hour before could not be read whole, and that is said", async () => {
    const { summary } = await shopWatch({ files, logs: told([], ["ERROR a"], { whole: false }) }).run();
    expect(summary).toContain("some of these may be older");
  });

  it.each([
    ["fails", "failure/regression_found/fail"],
    ["passes", "success/passed/pass"],
  ] as const)(
    "are not known without the right to read, which is said and harms nothing: %s",
    async (story, expected) => {
      const find = async () => {
        throw new Unreadable(
          "forbidden",
          "logs:FilterLogEvents: denied <b>",
          "Allow logs:FilterLogEvents in the policy.",
        );
      };
      const { verdict, said, summary, records } = await run({ story: STORIES[story], find });
      expect(verdict).toBe(expected);
      expect(said("error-patterns")).toBe("");
      expect(summary).toContain("are not known");
      expect(summary).toContain("Allow logs:FilterLogEvents");
      expect(summary).not.toContain("<b>");
      expect(records.notes).toHaveLength(1);
    },
  );

  it("come out inert and without secrets, however hostile the lines are", async () => {
    const hostile =
      "ERROR ::error::x ##[set-output name=decision;]success | `code` <img src=x> password=hunter2 @shop-org/admins";
    const { said, summary, log } = await shopWatch({ files, logs: told([], [hostile]) }).run();
    for (const text of [said("error-patterns"), summary, log]) {
      expect(text).not.toContain("##[set-output");
      expect(text).not.toContain("hunter2");
    }
    expect(said("decision")).toBe("success");
  });

  it("are not looked for where the monitor names no group", async () => {
    const logs = told([], ["ERROR a"]);
    const { said } = await shopWatch({ files: withLogs(""), logs }).run();
    expect(logs.asked).toEqual([]);
    expect(said("error-patterns")).toBe("");
  });

  it("stand in the report", async () => {
    const logs = told([], ["ERROR <b>price</b> of 7 is undefined"]);
    const scene = shopWatch({ files, logs, inputs: { report: "watch.html" } });
    await scene.run();
    const page = scene.workspace.written.get("watch.html") ?? "";
    expect(page).toContain("New error (1×)");
    expect(page).not.toContain("<b>price");
  });

  it("need a target to be read, and what is live is judged without one", async () => {
    const logs = told([], ["ERROR a"]);
    const { verdict, said, summary } = await shopWatch({
      inputs: {
        traffic: "none",
        request: "",
        "provider-urls": "prometheus=https://prometheus.example.org",
        "provider-tokens": "",
      },
      files: { [MONITOR]: LIVE },
      logs,
      story: () => 1,
    }).run();
    expect(verdict).toMatch(/^success\/passed/);
    expect(logs.asked).toEqual([]);
    expect(said("error-patterns")).toBe("");
    expect(summary).toContain("no target says");
  });

  it("need a group that can be one", async () => {
    const { verdict } = await shopWatch({ files: withLogs('logs: { group: "/ecs/*" }') }).run();
    expect(verdict).toMatch(/^unknown\/config_invalid/);
  });
});

async function run({
  story,
  find,
}: {
  readonly story: ReturnType<typeof shopMetrics>;
  readonly find: () => Promise<never>;
}) {
  const scene = shopWatch({ story, files, logs: { find } });
  return { ...(await scene.run()), records: scene.records };
}
