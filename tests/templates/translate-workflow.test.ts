import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { translateWorkflow, UntranslatableWorkflow } from "../../scripts/flavour/translate-workflow.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
const translate = (text: string, flavour: "ghes" | "act" = "ghes") =>
  translateWorkflow(text, { flavour, repository: "acme/deploy-actions", ref: commit, file: "deploy.yml" });
const job = (text: string) => `on: push\njobs:\n  deploy:\n${text.replace(/^/gm, "    ")}\n`;

describe("what is translated", () => {
  it.each([
    [
      "a sibling action",
      "steps:\n  - uses: $/actions/rollback",
      `  - uses: acme/deploy-actions/actions/rollback@${commit}`,
    ],
    [
      "a sibling workflow",
      "uses: $/.github/workflows/ci.yml",
      `uses: acme/deploy-actions/.github/workflows/ci.yml@${commit}`,
    ],
    [
      "a called workflow by its path",
      "uses: ./.github/workflows/ci.yml",
      `acme/deploy-actions/.github/workflows/ci.yml@${commit}`,
    ],
    ["the runner", "runs-on: ubuntu-latest # ours", "runs-on: [self-hosted] # ours"],
    ["the runner in a list", "runs-on: [ubuntu-latest, x64]", "runs-on: [self-hosted, x64]"],
    [
      "the runner of a group",
      "runs-on: { group: ours, labels: ubuntu-latest }",
      "{ group: ours, labels: self-hosted }",
    ],
    [
      "the runner in an expression",
      "runs-on: ${{ inputs.on || 'ubuntu-latest' }}",
      "${{ inputs.on || 'self-hosted' }}",
    ],
  ])("%s", (_, before, after) => expect(translate(job(before))).toContain(after));

  it("the runner that an input means by default", () => {
    const text =
      "on:\n  workflow_call:\n    inputs:\n      runs-on: { type: string, default: ubuntu-latest }\njobs: {}\n";
    expect(translate(text)).toContain("default: self-hosted }");
  });

  it("no runner for act, which maps them itself", () => {
    expect(translate(job("runs-on: ubuntu-latest"), "act")).toBe(job("runs-on: ubuntu-latest"));
  });

  it.each([
    [
      "in lines of its own",
      "concurrency:\n  group: a # one\n  queue: max # all\n  cancel-in-progress: false",
      "concurrency:\n  group: a # one\n  cancel-in-progress: false",
    ],
    ["first between braces", "concurrency: { queue: max, group: a }", "concurrency: { group: a }"],
    ["last between braces", "concurrency: { group: a, queue: max }", "concurrency: { group: a }"],
    ["in an environment", "environment:\n  name: staging\n  deployment: false", "environment:\n  name: staging"],
  ])("a key that goes, %s", (_, before, after) => {
    expect([translate(job(before)), translate(job(before), "act")]).toEqual([job(after), job(after)]);
  });

  it("a composite action", () => {
    const action = "name: A\ndescription: B\nruns:\n  using: composite\n  steps:\n    - uses: $/actions/rollback\n";
    expect(translate(action)).toContain(`uses: acme/deploy-actions/actions/rollback@${commit}`);
  });
});

describe("what is refused, with its place", () => {
  it.each([
    ["a path of the workspace", "steps:\n  - uses: ./actions/x", "deploy.yml:5 './actions/x' is no reference"],
    [
      "a self-reference with a ref",
      "steps:\n  - uses: $/actions/x@v1",
      "deploy.yml:5 '$/actions/x@v1' is no reference",
    ],
    ["a self-reference elsewhere", "steps:\n  - uses: $/src/x", "deploy.yml:5 '$/src/x' is no reference"],
    ["a self-reference out of it", "steps:\n  - uses: $/actions/../x", "deploy.yml:5"],
    [
      "a new key of a step",
      "steps:\n  - run: 'true'\n    background: true",
      "deploy.yml:6 'background' is no key of the step",
    ],
    ["a new key of a job", "snapshot: x", "deploy.yml:4 'snapshot' is no key of the job"],
    [
      "a new key of an environment",
      "environment:\n  name: a\n  wait: 3",
      "deploy.yml:6 'wait' is no key of the environment",
    ],
    ["a new scope", "permissions: { models: read }", "deploy.yml:4 the permission 'models'"],
    [
      "an environment without a name",
      "environment: { deployment: false }",
      "deploy.yml:4 'deployment' stands without 'name'",
    ],
    ["another runner of GitHub's", "runs-on: windows-latest", "deploy.yml:4 'windows-latest' is a runner of GitHub's"],
    ["one in an expression", "runs-on: ${{ inputs.on || 'ubuntu-24.04' }}", "deploy.yml:4 'ubuntu-24.04'"],
    ["an alias", "env: &a { B: c }\nwith: *a", "deploy.yml:5 '*a' is an alias"],
    ["a key that stands twice", "if: a\nif: b", "deploy.yml:5 Map keys must be unique"],
  ])("%s", (_, text, message) => expect(() => translate(job(text))).toThrow(message));

  it("all places together, as one error of its own kind", () => {
    const run = () => translate(job("snapshot: x\nruns-on: windows-latest"));
    expect(run).toThrow(UntranslatableWorkflow);
    expect(run).toThrow(/^deploy\.yml:4 .*\ndeploy\.yml:5 .*$/);
  });

  it.each([
    ["acme", commit],
    ["acme/deploy actions", commit],
    ["acme/deploy-actions", "v1 "],
    ["acme/deploy-actions", "v1\nname: other"],
  ])("a publication that is none: %s at %s", (repository, ref) => {
    expect(() => translateWorkflow("jobs: {}", { flavour: "act", repository, ref })).toThrow(TypeError);
  });
});

const name = fc.stringMatching(/^[a-z]{1,8}$/);
const uses = fc.oneof(
  name.map((word) => `$/actions/${word}`),
  fc.constant(`actions/checkout@${commit}`),
);
const step = fc.record(
  {
    name: fc.string(),
    if: fc.string(),
    uses,
    with: fc.dictionary(name, fc.oneof(fc.string(), fc.constant("ubuntu-latest"), fc.boolean())),
    env: fc.dictionary(name, fc.string()),
  },
  { requiredKeys: ["uses"] },
);
const workflow = fc.record({
  name: fc.string(),
  on: fc.constant({ push: null }),
  concurrency: fc.record({ group: fc.string(), queue: fc.constant("max"), "cancel-in-progress": fc.boolean() }),
  jobs: fc.dictionary(
    name,
    fc.record({
      "runs-on": fc.constantFrom("ubuntu-latest", "self-hosted"),
      environment: fc.record({ name: fc.string(), deployment: fc.boolean() }),
      permissions: fc.constant({ contents: "read" }),
      steps: fc.array(step, { maxLength: 3 }),
    }),
  ),
});

type Jobs = Record<
  string,
  { readonly steps: readonly { readonly uses: string }[]; readonly environment: { readonly name: string } }
>;

describe("any workflow", () => {
  const styles = fc.record({
    collectionStyle: fc.constantFrom("block", "flow", "any"),
    defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE"),
    lineWidth: fc.constantFrom(0, 40, 80),
    aliasDuplicateObjects: fc.constant(false),
  });

  it("is translated once: doing it again changes nothing, for either flavour", () => {
    fc.assert(
      fc.property(workflow, styles, fc.constantFrom("ghes", "act"), (document, style, flavour) => {
        const once = translate(stringify(document, style), flavour);
        expect(translate(once, flavour)).toBe(once);
      }),
    );
  });

  it("keeps every key and value that is not named", () => {
    fc.assert(
      fc.property(workflow, styles, (document, style) => {
        const { queue: _, ...concurrency } = document.concurrency;
        const jobs = Object.entries(document.jobs).map(([id, { environment, steps, ...rest }]) => [
          id,
          {
            ...rest,
            "runs-on": rest["runs-on"] === "ubuntu-latest" ? ["self-hosted"] : rest["runs-on"],
            environment: { name: environment.name },
            steps: steps.map((each) => ({
              ...each,
              uses: each.uses.replace(/^\$\/(.*)$/, `acme/deploy-actions/$1@${commit}`),
            })),
          },
        ]);
        expect(parse(translate(stringify(document, style)))).toEqual({
          ...document,
          concurrency,
          jobs: Object.fromEntries(jobs) as Jobs,
        });
      }),
    );
  });

  // What begins with `self-` is this repository's own CI, which asks for runners of GitHub's by name and is published nowhere else.
  it.each(globSync(".github/workflows/!(self-)*.yml"))(
    "%s keeps its comments, and every line that is not named",
    (file) => {
      const before = readFileSync(file, "utf8").split("\n");
      const named = /\$\/|ubuntu-latest|^ +(?:queue: max|deployment: false)$|\.\/\.github/;
      const kept = translate(before.join("\n")).split("\n");
      expect(kept.filter((line) => before.includes(line))).toEqual(before.filter((line) => !named.test(line)));
    },
  );
});
