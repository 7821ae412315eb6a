import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { completeWorkflow } from "../../scripts/lint/complete-workflow.ts";
import { namedByPath } from "../../scripts/lint/place-files.ts";

const WORKFLOW = "name: Deploy\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: a }]\n";
const HEAD = { name: "Example", on: "workflow_dispatch", permissions: {} };

describe("a block of YAML", () => {
  it("stays as it is where it is a whole workflow", () => {
    expect(completeWorkflow(WORKFLOW)).toEqual({ text: WORKFLOW, before: 0 });
  });

  it.each([
    [
      "jobs",
      "jobs:\n  a:\n    runs-on: x\n    steps: [{ run: a }]\n",
      { a: { "runs-on": "x", steps: [{ run: "a" }] } },
    ],
    [
      "jobs without their heading",
      "a:\n  runs-on: x\n  steps: [{ run: a }]\n",
      { a: { "runs-on": "x", steps: [{ run: "a" }] } },
    ],
    [
      "permissions of a job",
      "permissions:\n  contents: read\n",
      { job: { permissions: { contents: "read" }, "runs-on": "ubuntu-latest", steps: [{ run: "true" }] } },
    ],
    [
      "the steps of a job",
      "permissions: { contents: read }\nsteps:\n  - run: a\n",
      { job: { permissions: { contents: "read" }, "runs-on": "ubuntu-latest", steps: [{ run: "a" }] } },
    ],
    [
      "steps",
      "- run: a\n- uses: b/c@v1\n",
      { job: { "runs-on": "ubuntu-latest", steps: [{ run: "a" }, { uses: "b/c@v1" }] } },
    ],
    [
      "what a call is given",
      "with:\n  version: v1\n",
      { job: { uses: expect.stringMatching(/^org\/something\/.+@0{40}$/), with: { version: "v1" } } },
    ],
  ])("is completed where it shows %s", (_what, block, jobs) => {
    const completed = completeWorkflow(block);
    expect(parse(completed?.text ?? "")).toEqual({ ...HEAD, jobs });
  });

  it("keeps its lines in their order, behind what was put before them", () => {
    const block = "permissions:\n  contents: read # why\nsteps:\n  - run: a\n";
    const { text = "", before = 0 } = completeWorkflow(block) ?? {};
    expect(
      text
        .split("\n")
        .slice(before)
        .map((line) => line.trim()),
    ).toEqual(block.split("\n").map((line) => line.trim()));
  });

  it("is given the jobs and steps that it reads from and does not show", () => {
    const block =
      "- uses: b/c@v1\n  with: { digest: '${{ needs.build.outputs.digest }}', was: '${{ steps.watch.outputs.was }}' }\n";
    const { text = "", before = 0 } = completeWorkflow(block) ?? {};
    expect(parse(text)).toMatchObject({
      jobs: {
        build: { outputs: { digest: "x" } },
        job: { needs: ["build"], steps: [{ id: "watch" }, { uses: "b/c@v1" }] },
      },
    });
    expect(text.split("\n")[before]).toContain("uses: b/c@v1");
  });

  it("is given no step that it shows itself", () => {
    const block = "- id: watch\n  run: a\n- run: 'echo ${{ steps.watch.outputs.a }}'\n";
    expect(parse(completeWorkflow(block)?.text ?? "")).toMatchObject({
      jobs: { job: { steps: [{ id: "watch" }, {}] } },
    });
  });

  it.each(["version: 1\nenvironments: {}\n", "roles: { qa: { users: [a] } }\n", "- { name: a }\n", "text\n", ""])(
    "is none where it shows something else: %j",
    (block) => {
      expect(completeWorkflow(block)).toBeUndefined();
    },
  );
});

describe("what is ours, for a tool that knows only paths", () => {
  const read = (uses: string) =>
    namedByPath({ path: "a.yml", source: "a.yml", shift: 0, text: `  - uses: ${uses}\n` }).text.trim();

  it.each([
    ["$/actions/freeze-gate", "./actions/freeze-gate"],
    ["$/.github/workflows/deploy-ecs.yml", "./.github/workflows/deploy-ecs.yml"],
    ["org/deploy-actions/actions/announce@v1", "./actions/announce"],
    ["org/deploy-actions/.github/workflows/resume.yml@v1", "./.github/workflows/resume.yml"],
    ["org/deploy-actions@v1", "./"],
    ["'org/deploy-actions/actions/announce@v1'", "'./actions/announce'"],
    ["org/deploy-actions-more/x@v1", "org/deploy-actions-more/x@v1"],
    [
      "actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1",
      "actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1",
    ],
  ])("%s", (uses, path) => {
    expect(read(uses)).toBe(`- uses: ${path}`);
  });
});
