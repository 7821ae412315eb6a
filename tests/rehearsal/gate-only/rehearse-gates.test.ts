import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { rehearseGates } from "../../../src/rehearsal/gate-only/rehearse-gates.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const POLICY = `version: 1
roles: { qa: { users: ["quinn#9002"] }, cto: { users: ["carla#9003"] } }
change-classes: { hotfix: { labels: [urgent] } }
environments:
  production:
    approvals: [{ role: cto, evidence: reviews }, { role: qa, except: hotfix }]
    windows: [{ days: tue, from: "10:00", to: "14:00" }]
    outside-windows: { unless: [{ class: hotfix, approved-by: qa }] }
    checklist: [{ item: Told everybody }, { item: Migrated, check-run: migrations }]
locks: { incidents: { issues: { labels: [sev1] } } }
`;

/** Plays a table on the policy above; gives what was said and how it ended. */
async function play(...rows: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "gates-test-"));
  folders.push(folder);
  mkdirSync(join(folder, "tenant/.github"), { recursive: true });
  const table = rows.length === 0 ? "" : `tests:\n${rows.map((row) => `  - { ${row} }\n`).join("")}`;
  writeFileSync(join(folder, "tenant/.github/deploy-policy.yml"), `${POLICY}${table}`);
  const lines: string[] = [];
  const status = await rehearseGates(join(folder, "tenant"), join(folder, "out"), (line) => lines.push(line));
  return { status, said: lines.join("\n"), page: readFileSync(join(folder, "out/gates.html"), "utf8") };
}

describe("a rehearsal of the gates alone", () => {
  it("plays the no and the yes of each row through the shipped workflow", { timeout: 60_000 }, async () => {
    const { status, said, page } = await play(
      `at: "2026-11-17T10:00Z", environment: production, expect: require-approval, approvals: [cto, qa]`,
      `at: "2026-11-18T10:00Z", environment: production, expect: deny, next-open: "2026-11-24T10:00Z"`,
      `at: "2026-11-18T10:00Z", environment: production, class: hotfix, expect: require-approval, approvals: [cto, qa]`,
      `at: "2026-11-17T10:00Z", environment: production, incidents: [sev1], expect: deny`,
      `at: "2026-11-18T10:00Z", environment: production, action: rollback, expect: allow`,
    );
    expect(said).toMatch(
      /asks cto\W.*qa · nobody approved: pending \(awaiting_approval\) · all approved: allow \(approved\)/,
    );
    expect(said).toContain("5 of 5 rows as the table says.");
    expect(page).toContain("All 5 rows end as the policy&#39;s table says");
    expect(status).toBe(0);
  });

  it("tells a table that is wrong, with what came instead", { timeout: 60_000 }, async () => {
    const { status, said, page } = await play(
      `at: "2026-11-17T14:00Z", environment: production, expect: require-approval`,
      `at: "2026-11-18T10:00Z", environment: production, expect: deny, next-open: "2026-11-19T10:00Z"`,
    );
    expect(said).toContain("expected require-approval, came deny (outside_windows: production is closed");
    expect(said).toContain("next-open: expected 2026-11-19T10:00:00.000Z, came 2026-11-24T10:00:00.000Z");
    expect(page).toContain("2 of 2 rows end otherwise than the policy&#39;s table says");
    expect(status).toBe(2);
  });

  it("refuses a folder without a table, and an invalid policy at its place", async () => {
    await expect(play()).rejects.toThrow("has no tests");
    await expect(play("at: tomorrow")).rejects.toThrow(/deploy-policy\.yml:\d+:\d+/);
  });
});
