import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calledPermissions } from "../../../scripts/docs/called-permissions.ts";
import { permissionsText, unionOf } from "../../../src/core/doctor/asked-permissions.ts";
import { assessCaller } from "../../../src/core/doctor/assess-caller.ts";
import { CALLED_PERMISSIONS } from "../../../src/core/doctor/called-permissions.ts";
import { readWorkflowFile } from "../../../src/core/doctor/workflow-file.ts";

const GRANTED = permissionsText(unionOf("deploy-ecs.yml")).replaceAll("\n", "\n    ");
const caller = ({
  top = "permissions: {}",
  job = `    ${GRANTED}`,
  uses = "org/deploy-actions/.github/workflows/deploy-ecs.yml@v1",
  environment = "production",
  more = "",
}: {
  readonly top?: string;
  readonly job?: string;
  readonly uses?: string;
  readonly environment?: string;
  readonly more?: string;
} = {}) => `on: push
${top}
jobs:
  deploy:
${job}
    uses: ${uses}
    with: { environment: "${environment}", service: shop${more} }
`;
const PROMOTE = "org/deploy-actions/.github/workflows/promote.yml@v1";
const RECONCILE = "org/deploy-actions/.github/workflows/reconcile.yml@v1";
const assess = (text: string, home = "org/deploy-actions") =>
  assessCaller(readWorkflowFile({ path: "deploy.yml", text }), home).map(({ status, said }) => `${status}: ${said}`);

describe("assessCaller", () => {
  it("says nothing of workflows that call none of ours, and of what is no workflow", () => {
    for (const text of [
      "",
      "- a",
      "{",
      "jobs: 1",
      "jobs: { a: { uses: x } }",
      caller({ uses: "other/shared/.github/workflows/deploy-ecs.yml@v1" }),
    ])
      expect(assess(text)).toEqual([]);
    expect(assess(caller({ uses: "acme/deploy-actions/.github/workflows/ci.yml@v1" }))).toEqual([]);
  });

  it("knows ours by the repository that the action came from, else by its name", () => {
    const fork = caller({ uses: "acme/deploy-actions/.github/workflows/deploy-ecs.yml@v1" });
    expect(assess(fork, "ACME/deploy-actions")).toHaveLength(1);
    expect(assess(fork, "")).toHaveLength(1);
    expect(assess(fork, "org/deploy-actions")).toEqual([]);
  });

  it.each<readonly [string, string, RegExp]>([
    ["all that is needed", caller(), /^ok: deploy\.yml, job deploy calls deploy-ecs\.yml@v1 with all/],
    ["write for everything", caller({ top: "permissions: write-all", job: "    name: x" }), /^ok: /],
    [
      "the workflow's own permissions",
      caller({ top: GRANTED.replaceAll("\n    ", "\n"), job: "    name: x" }),
      /^ok: /,
    ],
    ["no permissions at all", caller({ top: "", job: "    name: x" }), /^warning: .* the repository's default decides/],
    ["none granted", caller({ job: "    name: x" }), /^problem: .* without actions: read, checks: read/],
    [
      "read for everything",
      caller({ top: "permissions: read-all", job: "    name: x" }),
      /^problem: .* without deployments: write, id-token: write, issues: write:/,
    ],
    [
      "less than is asked",
      caller({ job: `    ${GRANTED.replace("issues: write", "issues: read")}` }),
      /^problem: .* without issues: write:/,
    ],
    [
      "the same group",
      caller({ top: "permissions: {}\nconcurrency: deploy-production-shop" }),
      /^problem: .* is cancelled/,
    ],
    [
      "another group",
      caller({ top: "permissions: {}\nconcurrency: { group: shop }" }),
      /^warning: .* group of its own \(shop\)/,
    ],
    [
      "a group that is not known before the run",
      caller({ environment: "${{ inputs.environment }}", top: "permissions: {}\nconcurrency: deploy-production-shop" }),
      /^warning: /,
    ],
    [
      "a group that is the same whatever is asked for",
      caller({
        environment: "${{inputs.environment}}",
        top: "permissions: {}\nconcurrency: deploy-${{ inputs.environment  }}-shop",
      }),
      /^problem: .* is cancelled/,
    ],
    ...["production", "staging", "proving"].map((group): readonly [string, string, RegExp] => [
      `the group deploy-${group}-shop around promote.yml`,
      caller({
        uses: PROMOTE,
        top: `permissions: {}\nconcurrency: deploy-${group}-shop`,
        more: group === "proving" ? ", staging: proving" : "",
      }),
      /^problem: .* as promote\.yml does: the run waits for itself and is cancelled/,
    ]),
    [
      "the group of reconcile.yml around it",
      caller({ uses: RECONCILE, top: "permissions: {}\nconcurrency: reconcile-production-shop" }),
      /^problem: .* as reconcile\.yml does/,
    ],
    [
      "a matrix over environments that promotes",
      caller({ uses: PROMOTE, job: `    ${GRANTED}\n    strategy: { matrix: { environment: [a, b] } }` }),
      /^warning: .* calls promote\.yml from a matrix/,
    ],
    [
      "a matrix",
      caller({ job: `    ${GRANTED}\n    strategy: { matrix: { service: [a, b] } }` }),
      /^warning: .* from a matrix/,
    ],
    ["every secret", caller({ job: `    ${GRANTED}\n    secrets: inherit` }), /^warning: .*every secret/],
    [
      "a branch",
      caller({ uses: "org/deploy-actions/.github/workflows/deploy-ecs.yml@main" }),
      /^warning: .* at main, which changes/,
    ],
    ["a commit", caller({ uses: `org/deploy-actions/.github/workflows/deploy-ecs.yml@${"a".repeat(40)}` }), /^ok: /],
    ["a release", caller({ uses: "org/deploy-actions/.github/workflows/deploy-ecs.yml@v1.2.3" }), /^ok: /],
  ])("tells %s", (_, text, expected) => {
    const found = assess(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  it("finds nothing to mend in any template and example", () => {
    const files = globSync(["workflows-templates/*.yml", "examples/*/.github/workflows/*.yml"]);
    const found = files.flatMap((file) =>
      assessCaller(readWorkflowFile({ path: file, text: readFileSync(file, "utf8") }), "org/deploy-actions"),
    );
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ status }) => status !== "ok")).toEqual([]);
  });
});

describe("the permissions that doctor knows", () => {
  it("are those of the workflows", () =>
    expect(readFileSync("src/core/doctor/called-permissions.ts", "utf8"), "run npm run docs").toBe(
      calledPermissions(),
    ));

  it("unite by the stronger level, in order", () => {
    expect([...unionOf("deploy-ecs.yml")]).toContainEqual(["deployments", "write"]);
    expect([...unionOf("deploy-ecs.yml").keys()]).toEqual([...unionOf("deploy-ecs.yml").keys()].sort());
    expect([...unionOf("nobody.yml")]).toEqual([]);
    expect(Object.keys(CALLED_PERMISSIONS)).not.toContain("self-ci.yml");
  });
});
