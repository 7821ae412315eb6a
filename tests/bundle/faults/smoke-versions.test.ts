import { describe, expect, it } from "vitest";
import { servePlain, smoke } from "./smoke-world.ts";

const NEW = "v1.5.0";
const OLD = "v1.4.0";

/** A balancer that hands each connection to the next version in turn, and the last one from then on unless it goes round. */
async function balancer(versions: readonly string[], { round = false } = {}) {
  const connections: string[] = [];
  let asked = 0;
  const port = await servePlain(({ socket }, response) => {
    const version = versions[round ? asked % versions.length : Math.min(asked, versions.length - 1)] ?? "";
    asked++;
    connections.push(`${socket.remotePort}`);
    response.setHeader("x-version", version);
    response.end(JSON.stringify({ version }));
  });
  return { connections, inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true" } };
}

const versioned = (version: object) => ({
  checks: [
    { name: "new code", path: "/version", retry: { interval: "20ms", "max-interval": "50ms" }, expect: { version } },
  ],
});
const json = "$.version";

describe("a balancer that answers old and new versions", () => {
  it.each([
    ["in the body", { json, times: 3 }, 3],
    ["in a header", { header: "x-version", times: 5 }, 5],
    ["unless it says how often", { json }, 3],
  ] as const)(
    "threat S6: the new one must answer so often in a row on fresh connections, %s",
    async (_, version, times) => {
      const mixed = [NEW, OLD, NEW, NEW, OLD, ...Array.from({ length: times }, () => NEW)];
      const { connections, inputs } = await balancer(mixed);
      const run = await smoke({ checks: versioned(version), inputs: { ...inputs, deadline: "10s" } });
      expect([run.status, run.outputs["reason-code"]], run.log).toEqual([0, "passed"]);
      expect(JSON.parse(run.outputs["versions-seen"] ?? "")).toEqual({ [NEW]: 3 + times, [OLD]: 2 });
      expect(connections).toHaveLength(mixed.length);
      expect(new Set(connections).size).toBe(connections.length);
      expect(run.outputs.flaky).toBe("1");
    },
  );

  it.each([
    ["two of three times", [NEW, NEW, OLD]],
    ["every other time", [NEW, OLD]],
    ["never", [OLD]],
  ] as const)(
    "fault 64: it is not passed that answers the new one %s, and both are told with how often",
    async (_, versions) => {
      const { inputs } = await balancer(versions, { round: true });
      const run = await smoke({ checks: versioned({ json, times: 3 }), inputs: { ...inputs, deadline: "1s" } });
      expect([run.status, run.outputs.decision, run.outputs["reason-code"]], run.log).toEqual([
        1,
        "failure",
        "version_mismatch",
      ]);
      const seen: Record<string, number> = JSON.parse(run.outputs["versions-seen"] ?? "");
      expect(Object.keys(seen).sort()).toEqual([...new Set(versions)].sort());
      expect(seen[OLD]).toBeGreaterThan(0);
      for (const version of new Set(versions)) expect(run.summary).toContain(version);
      expect(run.reports["smoke.json"]).toContain(`"${OLD}": ${seen[OLD]}`);
    },
  );

  it("fault 64: one check that sees the old version fails though another saw the new one alone", async () => {
    const { inputs } = await balancer([OLD]);
    const fresh = await balancer([NEW]);
    const checks = [
      { name: "old", path: "/", retry: "never", expect: { version: { json } } },
      { name: "new", url: `${fresh.inputs.address}/`, retry: "never", expect: { version: { json } } },
    ];
    const run = await smoke({ checks: { checks }, inputs });
    expect([run.outputs["reason-code"], run.outputs.passed, run.outputs.failed]).toEqual([
      "version_mismatch",
      "1",
      "1",
    ]);
    expect(JSON.parse(run.outputs["versions-seen"] ?? "")).toEqual({ [NEW]: 3, [OLD]: 1 });
  });

  it.each([
    ["no version", "{}"],
    ["an empty one", '{"version":""}'],
    ["a number", '{"version":1.5}'],
    ["a list of both", '{"version":["v1.5.0","v1.4.0"]}'],
    ["it among other words", '{"version":"not v1.5.0"}'],
    ["a longer one", '{"version":"v1.5.01"}'],
    ["it in another case", '{"version":"V1.5.0"}'],
    ["it behind a look-alike", '{"version":"v1.5.\u0660"}'],
    ["no JSON", "v1.5.0"],
  ])("threat S6: %s proves nothing", async (_, body) => {
    const port = await servePlain((__, response) => response.end(body));
    const run = await smoke({
      checks: { checks: [{ name: "new code", path: "/", retry: "never", expect: { version: { json } } }] },
      inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true" },
    });
    expect([run.status, run.outputs.decision]).toEqual([1, "failure"]);
    expect(run.outputs["reason-code"]).toMatch(/^(version_mismatch|assertion_failed)$/);
  });
});
