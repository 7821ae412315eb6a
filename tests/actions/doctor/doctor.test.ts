import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DoctorPorts } from "../../../src/actions/doctor/ports.ts";
import type { EndpointVerdict } from "../../../src/core/incident-source/endpoint-verdict.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { HttpError } from "../../../src/ports/http.ts";
import { gatePorts } from "../../fakes/gate-ports.ts";
import { recordOf } from "../../fakes/records-of.ts";
import { CLAIMS, play, shopFiles, shopPorts, shopWorkflows, workflow } from "./doctor-scene.ts";

const refused = () => new Unreadable("forbidden", "the token may not read it (403)", "Grant it.");
const away = () => new Unreadable("unavailable", "it answered 503", "Try again.");

type Case = readonly [string, () => DoctorPorts, Readonly<Record<string, string>>, unknown];

/** A file of checks whose last one expects this. */
const checksThat = (expected: string, before = "") =>
  `version: 1\nchecks:\n${before}  - { name: page, path: /page, expect: { ${expected} } }\n`;
const SENT_TWICE = ["https://auth.example/token", "https://other.example/token"]
  .map((url, index) => `  - { name: sent ${index}, url: "${url}", headers: { authorization: "{secret.key}" } }\n`)
  .join("");

const COUNTING_LATE = `version: 1
watch: 10m
providers: { prom: { kind: prometheus } }
metrics:
  - name: errors
    provider: prom
    kind: count
    events: 'sum(increase(failed_total[7m]))'
    total: 'sum(increase(asked_total[7m]))'
    limits: { alert: 5 }
`;

describe("doctor", () => {
  it("finds Shop's production healthy, and says what it would be answered", async () => {
    const { decision, worst, summary, journal } = await play(shopPorts());
    expect({ decision, worst }).toEqual({ decision: "healthy", worst: [] });
    expect(summary).toContain("#### What would happen now");
    expect(journal.at(-1)).toBe("exit 0");
  });

  it("gives what mends several findings once, under the last of them", async () => {
    const { summary, findings } = await play(shopPorts({ token: { try: () => Promise.reject(refused()) } }));
    const alike = findings.filter(({ id, status }) => id === "token-permission" && status === "problem");
    expect(alike.length).toBeGreaterThan(1);
    expect(summary.split("so that it sees everything:")).toHaveLength(2);
    expect(summary.indexOf("so that it sees everything:")).toBeGreaterThan(summary.lastIndexOf("⛔ **GITHUB_TOKEN**"));
  });

  it("counts a single record as one", async () => {
    const records = { list: async () => [recordOf({}, ["success"])] };
    expect((await play(shopPorts({ records }))).summary).toContain("1 record, none left open");
  });

  it("looks at every deployment of the targets file where none is named, up to a bound that it says", async () => {
    const { summary, outputs } = await play(shopPorts(), { environment: "", service: "" });
    expect(summary).toContain("`staging/shop`");
    expect(Object.keys(JSON.parse(outputs.get("deploys-per-week") ?? ""))).toEqual(["staging", "production"]);
    const many = Array.from(
      { length: 13 },
      (_, index) =>
        `      stage${index}: { cluster: c, service: shop, role: "arn:aws:iam::111122223333:role/r", address: https://shop.example }`,
    );
    const text = shopFiles()[".github/deploy-targets.yml"] ?? "";
    const files = {
      ...shopFiles(),
      ".github/deploy-targets.yml": `${text.slice(0, text.indexOf("      staging:"))}${many.join("\n")}\n`,
    };
    const cut = await play(shopPorts({}, files), { environment: "", service: "" });
    expect(cut.findings).toContainEqual(
      expect.objectContaining({
        id: "targets",
        status: "warning",
        said: "13 deployments are named, and 12 were looked at.",
      }),
    );
  });

  it("counts and examines what something else deploys, without a targets file", async () => {
    const files = { ...shopFiles(), ".github/deploy-targets.yml": "" };
    const records = { list: async () => [recordOf({ family: "" }, ["success"])] };
    const seen = await play(shopPorts({ records, open: () => Promise.reject(new Error("nothing of AWS")) }, files), {
      targets: "",
    });
    expect({ decision: seen.decision, worst: seen.worst }).toEqual({ decision: "healthy", worst: [] });
    expect(seen.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(["records", "environment", "policy"]));
    expect(seen.findings.map(({ id }) => id)).not.toContain("aws-role");
    expect(JSON.parse(seen.outputs.get("deploys-per-week") ?? "")).toEqual({
      production: { "last-week": 1, "mean-4-weeks": 0.25, "mean-12-weeks": 0.08, whole: true },
    });
    expect(seen.summary).toContain("production/shop is deployed by something else");
  });

  it("asks for environment and service where no targets file names them", async () => {
    const { findings } = await play(shopPorts(), { targets: "", environment: "" });
    expect(findings).toContainEqual(
      expect.objectContaining({ id: "targets", status: "problem", remedy: "Name environment and service." }),
    );
  });

  it("asks for policy, checks, monitor and workflow files without waiting for the targets", async () => {
    const wanted = new Set(["policy", "checks", "monitor", "workflows"]);
    let allAsked: () => void = () => undefined;
    const all = new Promise<void>((resolve) => {
      allAsked = resolve;
    });
    const asked = (what: string) => {
      wanted.delete(what);
      if (wanted.size === 0) allAsked();
    };
    const { gate, files, workflows, ...rest } = shopPorts();
    const { decision } = await play({
      ...rest,
      gate: {
        ...gate,
        documents: {
          ...gate.documents,
          read: (query) => {
            asked("policy");
            return gate.documents.read(query);
          },
        },
      },
      files: {
        async read(path, commit) {
          asked(/checks|monitor/.exec(path)?.[0] ?? "");
          if (path.includes("targets")) await all;
          return files.read(path, commit);
        },
      },
      workflows: {
        ...workflows,
        read: (commit) => {
          asked("workflows");
          return workflows.read(commit);
        },
      },
    });
    expect(decision).toBe("healthy");
  });

  it("says whom it asks about incidents, by their hosts", async () => {
    const policy = `version: 1
timezone: Europe/Berlin
locks:
  incidents:
    endpoints:
      - { name: our-pager, url: "https://pager.example.com/api/incidents?team=7", path: "incidents[*].severity", none-of: [SEV1] }
environments: { production: {} }
`;
    const verdicts: EndpointVerdict[] = [
      { kind: "unknown", name: "our-pager", why: "it answered 503", remedy: "Wait." },
    ];
    const { findings } = await play(shopPorts({ gate: gatePorts({ policy, verdicts }) }));
    const sources = findings
      .filter(({ id }) => id === "policy-sources")
      .map(({ status, said }) => `${status}: ${said}`);
    expect(sources).toEqual([
      expect.stringMatching(/^unknown: Whether our-pager has an open incident/),
      "ok: Asked about incidents: our-pager at pager.example.com.",
    ]);
  });

  it("presumes the secrets of checks, each for the host that it is sent to", async () => {
    const [first = ""] = SENT_TWICE.split(/(?<=\n)/);
    const { worst, findings } = await play(
      shopPorts({}, { ...shopFiles(), ".github/deploy-checks.yml": checksThat("status: 200", first) }),
    );
    expect(worst).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({ id: "checks", said: expect.stringContaining("2 checks") }),
    );
  });

  const broken: Readonly<Record<string, (fail: () => never) => Partial<DoctorPorts>>> = {
    files: (fail) => ({ files: { read: async () => fail() } }),
    records: (fail) => ({ records: { list: async () => fail() } }),
    identity: (fail) => ({ identity: { claims: async () => fail() } }),
    token: (fail) => ({ token: { try: async () => fail() } }),
    environments: (fail) => ({ environments: { read: async () => fail() } }),
    workflows: (fail) => ({ workflows: { home: "", read: async () => fail() } }),
    waiting: (fail) => ({ waiting: async () => fail() }),
    reach: (fail) => ({ reach: { rest: async () => fail(), graphql: async () => fail(), knock: async () => fail() } }),
    proxy: (fail) => ({ proxy: fail }),
    open: (fail) => ({ open: fail }),
    documents: (fail) => ({
      gate: { ...gatePorts(), documents: { ...gatePorts().documents, read: async () => fail() } },
    }),
    standing: (fail) => ({ gate: { ...gatePorts(), standing: { read: async () => fail() } } }),
  };
  describe.each(Object.keys(broken))("when %s fails", (port) => {
    it.each([
      ["is away", away],
      ["has a defect", () => new TypeError("boom")],
    ])("because it %s, says so and looks at everything else", async (_, error) => {
      const fail = () => {
        throw error();
      };
      const { decision, findings } = await play(shopPorts(broken[port]?.(fail)));
      expect(decision).toBe("unknown");
      expect(findings.some(({ status, said }) => status === "unknown" && /503|boom/.test(said))).toBe(true);
      const well = new Set(findings.filter(({ status }) => status === "ok").map(({ id }) => id));
      expect(well.size).toBeGreaterThanOrEqual(port === "files" ? 6 : 9);
    });
  });

  it("gives up what does not end, and reports the rest", async () => {
    const lates = new Set<() => void>();
    const bound: DoctorPorts["bound"] = (_, late) => {
      lates.add(late);
      return () => void lates.delete(late);
    };
    const hanging = new Promise<never>(() => undefined);
    const playing = play(shopPorts({ bound, records: { list: () => hanging } }));
    for (let turn = 0; lates.size !== 1; turn += 1) {
      expect(turn).toBeLessThan(10_000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const late of lates) late();
    const { decision, findings, outputs } = await playing;
    expect(decision).toBe("unknown");
    expect(findings).toContainEqual(
      expect.objectContaining({ id: "records", status: "unknown", said: expect.stringContaining("45 s") }),
    );
    expect(outputs.get("deploys-per-week")).toBe('{"production":null}');
    expect(outputs.get("badge")).toContain('"message":"unknown"');
  });

  it("writes nothing of an incomplete record-book as a number", async () => {
    const list = async ({ environment }: { readonly environment: string }) => {
      if (environment === "staging") throw refused();
      return [recordOf({}, ["success"])];
    };
    const { outputs } = await play(shopPorts({ records: { list } }), { environment: "", service: "" });
    expect(JSON.parse(outputs.get("deploys-per-week") ?? "")).toMatchObject({
      staging: null,
      production: { "last-week": 1 },
    });
    expect(outputs.get("badge")).toContain("unknown");
  });
});

describe("what is found", () => {
  const at = (id: string, status: string, said: string) =>
    expect.objectContaining({ id, status, said: expect.stringContaining(said) });

  it.each<Case>([
    [
      "a clock that nobody tells",
      () => shopPorts({ reach: { ...shopPorts().reach, rest: async () => undefined } }),
      {},
      at("clock", "unknown", "no Date header"),
    ],
    [
      "a proxy that would be passed by",
      () =>
        shopPorts({
          proxy: () => ({
            set: [{ name: "HTTPS_PROXY", host: "p" }],
            exempt: [],
            trouble: { said: "it is none", remedy: "Write it." },
          }),
        }),
      {},
      at("proxy", "problem", "it is none"),
    ],
    [
      "two proxies",
      () =>
        shopPorts({
          proxy: () => ({
            set: [
              { name: "HTTPS_PROXY", host: "a" },
              { name: "https_proxy", host: "b" },
            ],
            exempt: ["x"],
            trouble: undefined,
          }),
        }),
      {},
      at("proxy", "warning", "different proxies"),
    ],
    [
      "a job that may not ask who it is",
      () =>
        shopPorts({
          identity: {
            claims: async () => {
              throw refused();
            },
          },
        }),
      {},
      at("identity", "problem", "No AWS role"),
    ],
    [
      "a webhook that cannot be reached",
      () =>
        shopPorts({
          reach: {
            ...shopPorts().reach,
            knock: async () => {
              throw new HttpError("dns", "no such name");
            },
          },
        }),
      { "webhook-url": "https://hooks.example/x?secret" },
      at("host", "warning", "hooks.example (dns: no such name)"),
    ],
    [
      "a Slack address that is none",
      () => shopPorts(),
      { "slack-webhook": "ftp://x" },
      at("host", "warning", "none that starts with https"),
    ],
    [
      "an alert list that is off",
      () =>
        shopPorts({
          token: {
            try: async (name) => {
              if (name === "security-events") throw refused();
            },
          },
        }),
      {},
      at("token-permission", "unknown", "security-events"),
    ],
    [
      "no monitor where one watches",
      () =>
        shopPorts({}, Object.fromEntries(Object.entries(shopFiles()).filter(([path]) => !path.includes("monitor")))),
      {},
      at("monitor", "problem", "production/shop would be watched"),
    ],
    [
      "checks with an error",
      () => shopPorts({}, { ...shopFiles(), ".github/deploy-checks.yml": "version: 2" }),
      {},
      at("checks", "problem", "version"),
    ],
    ...[
      ["a pattern that RE2 does not know", 'body: { matches: "(?=a)b" }', "no pattern that RE2 knows"],
      ["a JSONPath that is none", 'json: { "$.[": 1 }', "expect.json.$.["],
      ["a schema that does not exist", "json: { $.a: { schema: schemas/a.json } }", "which does not exist"],
      ["a schema that is none", "json: { $.a: { schema: { type: 7 } } }", "no JSON Schema that can be used"],
    ].map(
      ([what = "", expected = "", said = ""]): Case => [
        `checks with ${what}`,
        () => shopPorts({}, { ...shopFiles(), ".github/deploy-checks.yml": checksThat(expected) }),
        {},
        at("checks", "problem", said),
      ],
    ),
    [
      "checks that send one secret to two hosts",
      () => shopPorts({}, { ...shopFiles(), ".github/deploy-checks.yml": checksThat("status: 200", SENT_TWICE) }),
      {},
      at("checks", "problem", "would send {secret.key}"),
    ],
    [
      "a monitor whose PromQL counts over another time than its period",
      () => shopPorts({}, { ...shopFiles(), ".github/deploy-monitor.yml": COUNTING_LATE }),
      { "provider-urls": "prom=https://prometheus.example" },
      at("monitor", "problem", "counts over [7m]"),
    ],
    [
      "an incident label that does not exist",
      () => shopPorts({ gate: gatePorts({ missingLabels: ["incident"] }) }),
      {},
      at("incident-label", "problem", "'incident'"),
    ],
    [
      "a ref of the policy that anybody may push",
      () => shopPorts({ gate: gatePorts({ documents: { policyRefKind: "branch" } }) }),
      {},
      at("policy", "problem", "not protected"),
    ],
    [
      "custom rules",
      () =>
        shopPorts({
          environments: {
            read: async (name) => ({
              name,
              reviewers: 0,
              waitMinutes: 0,
              customRules: ["datadog"],
              refs: { kind: "protected" },
            }),
          },
        }),
      {},
      at("environment", "problem", "datadog"),
    ],
    [
      "an environment that was not created",
      () => shopPorts({ environments: { read: async () => undefined } }),
      {},
      at("environment", "warning", "not created yet"),
    ],
    [
      "no caller",
      () => shopPorts({ workflows: { home: "", read: async () => [workflow("on: push")] } }),
      {},
      at("caller", "warning", "None of 1"),
    ],
  ])("tells %s", async (_, ports, inputs, finding) => {
    const { findings } = await play(ports(), inputs);
    expect(findings).toContainEqual(finding);
  });

  it.each<readonly [string, readonly string[]]>([
    ["resume-approval", ["deploy-production", "reconcile"]],
    ["reconcile", ["deploy-production", "resume-approval"]],
  ])("misses the workflow %s by the others alone", async (name, others) => {
    const workflows = { home: "", read: async () => shopWorkflows(...others) };
    const { worst, decision } = await play(shopPorts({ workflows }));
    expect({ decision, worst }).toMatchObject({
      decision: "healthy",
      worst: [{ id: name, status: "warning", remedy: expect.stringContaining(`workflows-templates/${name}.yml`) }],
    });
  });

  it("says of teams and approvals nothing where the policy could not be read", async () => {
    const workflows = { home: "", read: async () => shopWorkflows("deploy-production", "reconcile") };
    const { findings } = await play(shopPorts({ workflows, gate: gatePorts({ broken: "documents" }) }));
    const ids = findings.map(({ id }) => id);
    expect(ids).toContain("reconcile");
    expect(ids).not.toContain("resume-approval");
    expect(findings.filter(({ said }) => said.includes("documents")).map(({ id }) => id)).toEqual(["policy", "now"]);
  });

  it("knocks at Slack where a caller announces there by a token", async () => {
    const knocked: string[] = [];
    const knock = async (address: string) => {
      knocked.push(address);
      return 200;
    };
    const announcing = `on: push\njobs: { a: { uses: org/deploy-actions/.github/workflows/ci.yml@v1, with: { slack-channels: C1 }, secrets: { slack-token: "\${{ secrets.SLACK_TOKEN }}" } } }\n`;
    const workflows = { home: "", read: async () => [workflow(announcing), workflow(announcing, "again")] };
    const { findings, journal } = await play(shopPorts({ workflows, reach: { ...shopPorts().reach, knock } }));
    expect(knocked.filter((address) => address.includes("slack"))).toEqual(["https://slack.com"]);
    expect(findings).toContainEqual(at("host", "ok", "Slack is reached at slack.com"));
    const without = await play(shopPorts({ workflows: { home: "", read: async () => [] } }));
    expect(journal.filter((line) => line === "mask")).toEqual(without.journal.filter((line) => line === "mask"));
  });

  it("names the writes that migrations need: of their own backup, and of no other", async () => {
    const targets = shopFiles()[".github/deploy-targets.yml"] ?? "";
    const saidOf = async (backup: string) => {
      const text = targets.replace("backup: { snapshot: shop-production }", `backup: ${backup}`);
      const { findings } = await play(shopPorts({}, { ...shopFiles(), ".github/deploy-targets.yml": text }));
      return findings.find(({ id }) => id === "aws-writes")?.said ?? "";
    };
    expect(await saidOf("{ snapshot: shop-production }")).toContain("ecs:RunTask, ecs:StopTask, rds:CreateDBSnapshot");
    expect(await saidOf("{ cluster-snapshot: shop }")).toContain("rds:DescribeDBClusterSnapshots");
    expect(await saidOf("none")).not.toContain("rds:");
  });

  it("names what locks a deployment, and leaves the health to it", async () => {
    const lock = {
      ...{ issue: 12, url: "https://github.com/shop-org/shop/issues/12", title: "Lock", openedAt: new Date() },
      ...{
        scope: { environment: "production", service: "*" },
        request: "",
        owner: "dana",
        reason: "a migration",
        expiresAt: undefined,
      },
    };
    const { decision, findings, summary } = await play(shopPorts({ gate: gatePorts({ locks: [lock] }) }));
    expect(decision).toBe("healthy");
    expect(findings).toContainEqual(expect.objectContaining({ id: "lock", status: "warning" }));
    expect(summary).toContain("⛔ `deny`");
  });

  it("shows no part of a webhook's address but its host", async () => {
    const { journal, summary, outputs } = await play(shopPorts(), {
      "slack-webhook": "https://hooks.slack.com/services/T00/B00/geheim",
    });
    expect([...journal, summary, ...outputs.values()].join("\n")).not.toMatch(/geheim|T00/);
  });
});

it("keeps whatever others wrote inert", async () => {
  const nasty = fc.constantFrom(
    "::error::x",
    "##[command]x",
    "<img src=x onerror=1>",
    "@everyone",
    "[x](https://evil.example)",
    "```\n# x",
    "\u202e|x|",
    "${{ x }}",
  );
  const text = fc.array(fc.oneof(nasty, fc.string()), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("\n"));
  await fc.assert(
    fc.asyncProperty(text, text, async (one, other) => {
      const fail = async () => {
        throw new Unreadable("malformed", one, other);
      };
      const { journal, summary } = await play(
        shopPorts({
          identity: { claims: async () => ({ ...CLAIMS, sub: one, repository: other, job_workflow_ref: one }) },
          records: { list: async () => [{ ...recordOf({ version: one, run: other }, ["in_progress"]) }] },
          environments: {
            read: async (name) => ({
              name,
              reviewers: 0,
              waitMinutes: 0,
              customRules: [one],
              refs: { kind: "patterns", patterns: [{ type: "branch", name: other }] },
            }),
          },
          reach: { ...shopPorts().reach, graphql: fail },
          workflows: {
            home: "",
            read: async () => [
              {
                ...workflow(
                  `jobs: { a: { uses: org/deploy-actions/.github/workflows/deploy-ecs.yml@v1, concurrency: ${JSON.stringify(one)} } }`,
                ),
                path: other,
              },
            ],
          },
        }),
      );
      const said = journal.filter((line) => /^(say|error|warning) /.test(line)).join("\n");
      expect(said).not.toMatch(/##\[|^\s*::/m);
      expect(summary).not.toContain("\u202e");
      const outside = summary.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, "").replace(/(`+)[^`\n]+\1/g, "");
      expect(outside).not.toMatch(/<img|(?<!\\)\[x\]\(|@everyone|^# x/m);
    }),
    { numRuns: 40 },
  );
});
