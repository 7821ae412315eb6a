import { describe, expect, it } from "vitest";
import { shopDocuments, shopWatch } from "../../fakes/shop-watch.ts";

const sentry = `version: 1
watch: 1h
lag: 5m
providers:
  sentry: { kind: sentry, organization: shop, project: "42" }
metrics:
  - name: errors
    provider: sentry
    kind: gauge
    query: { sentry: errors }
    limits: { alert: 10 }
`;
const monitor = { ".github/deploy-monitor.yml": sentry };
const alone = { traffic: "none", request: "", environment: "production", "provider-tokens": "sentry=s3cret-token" };
const story =
  (errors: number) =>
  ({ metric }: { readonly metric: string }) =>
    metric === "sentry" ? errors : undefined;

describe("canary-monitor on what is live", () => {
  it("watches a release for its hour by Sentry alone, without a target, a record or AWS", async () => {
    const { run, places, accesses, records, asked } = shopWatch({ inputs: alone, files: monitor, story: story(100) });
    const { minutes, said, log } = await run();
    expect([places, accesses, records.notes]).toEqual([[], [], []]);
    expect(asked[0]?.tokens.get("sentry")).toBe("s3cret-token");
    expect(log).toContain("mask");
    expect(said("reason-code")).toBe("regression_found");
    expect(minutes).toBeLessThan(15);
    expect(said("weight")).toBe("");
  });

  it("passes at the end of its hour, and not before", async () => {
    const { run } = shopWatch({
      inputs: { ...alone, "provider-tokens": "", "provider-urls": "prometheus=https://prometheus.example.org" },
      files: {
        ".github/deploy-monitor.yml": `version: 1
watch: 1h
providers: { prometheus: { kind: prometheus } }
metrics:
  - { name: load, provider: prometheus, kind: gauge, query: 'load{version="{arm.Version}"}', limits: { alert: 5 } }
`,
      },
      story: () => 1,
    });
    const { verdict, minutes, summary } = await run();
    expect([verdict, minutes]).toEqual(["success/passed/pass", 60]);
    expect(summary).toContain("Watched 1h what is live");
  });

  it("reads the target for CloudWatch's metrics, and measures by the names that the inputs give", async () => {
    const named = {
      ...alone,
      canary: "TargetGroup=targetgroup/a/1\nLoadBalancer=app/shop/1\nClusterName=c\nServiceName=s",
    };
    const { run, accesses, places } = shopWatch({ inputs: named });
    expect((await run()).verdict).toBe("success/passed/pass");
    expect(places).toEqual([]);
    expect(accesses).toEqual([{ role: "arn:aws:iam::111122223333:role/deploy-production", region: "eu-west-1" }]);
  });

  it("says which names are missing", async () => {
    const { log, verdict } = await shopWatch({ inputs: alone, files: shopDocuments }).run();
    expect(verdict).toBe("unknown/config_invalid/");
    expect(log).toContain("refers to {arm.TargetGroup}; an arm has Version, Commit.");
  });

  it.each([
    ["an address without TLS", { "provider-urls": "p=http://10.0.0.1" }, "does not start with https://"],
    ["an address with credentials", { "provider-urls": "p=https://u:s3cret@host" }, "it holds credentials"],
    ["an address with a question", { "provider-urls": "p=https://host/?a=b" }, "it holds more than a path"],
    ["a secret without a name", { "provider-tokens": "s3cret" }, "names no provider"],
    ["a provider without its secret", { "provider-tokens": "" }, "add a line sentry="],
  ])("refuses %s, and repeats no secret", async (_, inputs, why) => {
    const { log, verdict } = await shopWatch({ inputs: { ...alone, ...inputs }, files: monitor }).run();
    expect(verdict).toMatch(/^unknown\/(config_invalid|input_invalid)\//);
    expect(log).toContain(why);
    expect(log.replace(/mask .*/g, "")).not.toContain("s3cret");
  });

  it("writes a report that can be opened without a network, and only warns where it cannot", async () => {
    const { run, workspace } = shopWatch({ inputs: { report: "out/watch.html" } });
    expect((await run()).verdict).toBe("success/passed/pass");
    expect(workspace.written.get("out/watch.html")).toMatch(/^<!doctype html>/i);
    const refused = await shopWatch({ inputs: { report: "../watch.html" } }).run();
    expect(refused.verdict).toBe("success/passed/pass");
    expect(refused.log).toContain("The report could not be written");
  });
});
