import { describe, expect, it } from "vitest";
import { readAssumptions } from "../../../src/rehearsal/scenario/rehearsal-file.ts";

const policy = (text: string) => ({ ".github/deploy-policy.yml": text });

describe("readAssumptions", () => {
  it.each([
    ["by name", "requires: staging"],
    ["with exceptions", "requires: { environment: staging, except: hotfix }"],
  ])("takes the new version as proven in an environment that is required %s", (_how, requires) => {
    const files = policy(`version: 1\nenvironments: { staging: {}, production: { ${requires} } }\n`);
    expect(readAssumptions(files, "shop").records).toEqual([{ environment: "staging", version: "new" }]);
  });

  it("reads what lies around the repository: its change, environments, further repositories, tokens, canary", () => {
    const text = `change: { labels: [hotfix], reviewers: [{ login: carol, id: 3 }] }
environments: { production: { reviewers: [{ login: quinn, id: 2 }] }, operate: {} }
repositories: [{ owner: org, name: policies, id: 5, files: { p.yml: central.yml } }]
tokens: { POLICY_TOKEN: { login: reader, id: 4 } }
canary: { percent: 10, minutes: 30 }
`;
    const read = readAssumptions({ "rehearsal.yml": text, "central.yml": "version: 1" }, "shop");
    expect(read).toMatchObject({
      change: { labels: ["hotfix"], reviewers: [{ login: "carol", id: 3 }] },
      environments: { production: { reviewers: [{ login: "quinn", id: 2 }] }, operate: { reviewers: [] } },
      repositories: [{ owner: "org", name: "policies", id: 5, files: { "p.yml": "version: 1" } }],
      tokens: { POLICY_TOKEN: { login: "reader", id: 4 } },
      canary: { percent: 10, minutes: 30 },
    });
  });

  it("reads how many visit the service, and who measures it by which secrets", () => {
    const text = `traffic: 20
secrets: { PROM: p, KEY: k, APP: a, TOKEN: t, ORDERS: o }
metrics:
  prometheus: { host: prometheus.shop.example, user: shop, token: PROM, headers: { X-Scope-OrgID: shop } }
  datadog: { host: api.datadoghq.eu, api-key: KEY, application-key: APP }
  sentry: { host: de.sentry.io, organization: shop, project: "42", token: TOKEN }
  json: { host: metrics.shop.example, header: X-Api-Key, token: ORDERS }
`;
    expect(readAssumptions({ "rehearsal.yml": text }, "shop")).toMatchObject({
      traffic: 20,
      metrics: {
        prometheus: {
          host: "prometheus.shop.example",
          authorization: "Basic c2hvcDpw",
          headers: { "X-Scope-OrgID": "shop" },
        },
        datadog: { host: "api.datadoghq.eu", apiKey: "k", applicationKey: "a" },
        sentry: { host: "de.sentry.io", organization: "shop", project: "42", token: "t" },
        json: { host: "metrics.shop.example", header: "x-api-key", value: "o" },
      },
    });
    expect(readAssumptions({}, "shop")).toMatchObject({ traffic: 100, metrics: {} });
    const nameless = "metrics: { prometheus: { host: prometheus.shop.example, token: NONE } }";
    expect(() => readAssumptions({ "rehearsal.yml": nameless }, "shop")).toThrow("there is no secret NONE");
  });

  it("reads which databases exist and how one-off tasks end", () => {
    const text = `databases: { instances: [shop-production], clusters: [orders] }
tasks:
  - { command: npx migrate, times: 1, exit-code: 3, seconds: 40, logs: [begins, "Error: no"] }
  - { family: seed, end: out-of-memory }
  - { started-by: deploy-actions, end: hangs }
`;
    const { databases, tasks } = readAssumptions({ "rehearsal.yml": text }, "shop");
    expect(databases).toEqual({ instances: ["shop-production"], clusters: ["orders"] });
    expect(tasks).toEqual([
      {
        when: { command: "npx migrate" },
        times: 1,
        outcome: { kind: "exits", exitCode: 3, afterSeconds: 40 },
        logs: ["begins", "Error: no"],
      },
      { when: { family: "seed" }, outcome: { kind: "exits", outOfMemory: true } },
      { when: { startedBy: "deploy-actions" }, outcome: { kind: "hangs" } },
    ]);
  });

  it.each([
    ["tasks: [{ end: explodes }]", "rehearsal.yml:1"],
    ["databases: { instance: [a] }", "unknown key 'instance'. Did you mean 'instances'?"],
    ["repositories: [{ owner: o, name: n, id: 5, files: { p.yml: gone.yml } }]", "the folder has no file gone.yml"],
    ["change: { label: hotfix }", "rehearsal.yml:1:11 unknown key 'label'. Did you mean 'labels'?"],
  ])("refuses %s", (text, message) => {
    expect(() => readAssumptions({ "rehearsal.yml": text }, "shop")).toThrow(message);
  });
});
