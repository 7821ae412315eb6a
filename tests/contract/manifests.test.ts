import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { COMMON_FIELDS } from "../../src/kit/action-contract.ts";
import { contractOf } from "./contract-of.ts";

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Record<string, { description?: string; required?: boolean; default?: unknown }>;
  readonly outputs?: Record<string, { description?: string; value?: string }>;
  readonly runs: { readonly using: string; readonly main?: string; readonly steps?: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
  readonly run?: string;
}

interface Workflow {
  readonly on: {
    readonly workflow_call?: { readonly inputs?: Record<string, unknown>; readonly secrets?: Record<string, unknown> };
  };
  readonly jobs: Record<
    string,
    { readonly steps?: readonly Step[]; readonly "timeout-minutes"?: number; readonly permissions?: unknown }
  >;
}

const readYaml = <T>(file: string) => parse(readFileSync(file, "utf8")) as T;
const names = readdirSync("actions");
const manifests = new Map(names.map((name) => [name, readYaml<Manifest>(join("actions", name, "action.yml"))]));
/** Every action that runs a bundle, with where its page stands. */
const programs = names
  .filter((name) => manifests.get(name)?.runs.using === "node24")
  .map((name) => ({ name, manifest: manifests.get(name), page: join("actions", name, "README.md") }));

it("is doctor at the root, by the bundle that doctor has beside the others", () => {
  const root = readYaml<Manifest>("action.yml");
  const doctor = manifests.get("doctor");
  expect({ ...root, runs: { ...root.runs, main: `../../${root.runs.main}` } }).toEqual(doctor);
});

describe.each(programs)("$name", ({ name, manifest, page }) => {
  it("declares the same inputs in action.yml as in its contract", async () => {
    const contract = await contractOf(name);
    expect(Object.keys(manifest?.inputs ?? {}).sort()).toEqual(
      [...Object.keys(contract.inputs), ...Object.keys(COMMON_FIELDS)].sort(),
    );
  });

  it("declares the same outputs in action.yml as in its contract, the common ones first", async () => {
    const contract = await contractOf(name);
    expect(Object.keys(manifest?.outputs ?? {}).slice(0, 3)).toEqual(["decision", "reason-code", "result"]);
    expect(Object.keys(manifest?.outputs ?? {}).sort()).toEqual(
      ["decision", "reason-code", "result", ...contract.outputs].sort(),
    );
  });

  it("describes every input and output, and gives every optional input its default", () => {
    for (const [input, { description, required, default: standard }] of Object.entries(manifest?.inputs ?? {})) {
      expect(description, input).toBeTruthy();
      expect(required === true || standard !== undefined, `${input} has a default or is required`).toBe(true);
    }
    for (const [output, { description }] of Object.entries(manifest?.outputs ?? {}))
      expect(description, output).toBeTruthy();
  });

  it("runs its committed bundle", () => {
    expect(manifest?.runs.main).toBe(`../../dist/${name}/index.js`);
    for (const file of ["index.js", "package.json", "licenses.txt"])
      expect(existsSync(join("dist", name, file)), file).toBe(true);
  });

  it("has reason codes in snake_case and decisions in kebab-case, each documented on its page", async () => {
    const { decisions, reasons, undecided } = await contractOf(name);
    const readme = readFileSync(page, "utf8");
    for (const [code, meaning] of Object.entries(reasons)) {
      expect(code).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(meaning).not.toBe("");
      expect(readme).toContain(`\`${code}\``);
    }
    for (const word of Object.keys(decisions)) expect(word).toMatch(/^[a-z][a-z-]*$/);
    expect(Object.keys(decisions)).toContain(undecided);
  });
});

describe("steps of workflows and composites", () => {
  const files = [...readdirSync(".github/workflows").map((name) => join(".github/workflows", name))];
  const steps = [
    ...files.flatMap((file) =>
      Object.values(readYaml<Workflow>(file).jobs).flatMap((job) => (job.steps ?? []).map((step) => ({ file, step }))),
    ),
    ...names.flatMap((name) =>
      (manifests.get(name)?.runs.steps ?? []).map((step) => ({ file: `actions/${name}/action.yml`, step })),
    ),
  ];
  const own = steps.filter(({ step }) => step.uses?.startsWith("$/actions/"));

  it.each(own)("$file passes to $step.uses only inputs that it declares, and all that it requires", ({ step }) => {
    const manifest = manifests.get(step.uses?.slice("$/actions/".length) ?? "");
    expect(manifest).toBeDefined();
    const declared = Object.keys(manifest?.inputs ?? {});
    expect(Object.keys(step.with ?? {}).filter((input) => !declared.includes(input))).toEqual([]);
    const required = Object.entries(manifest?.inputs ?? {}).filter(([, { required: needed }]) => needed === true);
    expect(required.map(([input]) => input).filter((input) => !Object.hasOwn(step.with ?? {}, input))).toEqual([]);
  });

  it("reads only outputs that the step's action declares, or that its own script writes", () => {
    const wrong: string[] = [];
    const scripts = new Map(steps.map(({ file, step }) => [`${file}#${step.id}`, step.run ?? ""]));
    const byId = new Map(
      own.map(({ file, step }) => [`${file}#${step.id}`, step.uses?.slice("$/actions/".length) ?? ""]),
    );
    for (const file of [...files, ...names.map((name) => `actions/${name}/action.yml`)]) {
      for (const [, id = "", output = ""] of readFileSync(file, "utf8").matchAll(
        /steps\.([\w-]+)\.outputs\.([\w-]+)/g,
      )) {
        const candidates = [...byId]
          .filter(([key]) => key === `${file}#${id}`)
          .map(([, action]) => manifests.get(action));
        const isWritten = scripts.get(`${file}#${id}`)?.includes(`echo "${output}=`) === true;
        if (!isWritten && !candidates.some((manifest) => Object.hasOwn(manifest?.outputs ?? {}, output)))
          wrong.push(`${file}: steps.${id}.outputs.${output}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("pins every third-party action to a commit with its version beside it", () => {
    for (const file of files) {
      for (const line of readFileSync(file, "utf8")
        .split("\n")
        .filter((text) => /^\s*-?\s*uses: (?!\$\/|\.\/)/.test(text))) {
        expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*/);
      }
    }
  });

  it("puts a time-out and its permissions on every job of a reusable workflow", () => {
    for (const file of files) {
      for (const [job, { steps: own, "timeout-minutes": limit, permissions }] of Object.entries(
        readYaml<Workflow>(file).jobs,
      )) {
        if (own === undefined) continue;
        expect(limit, `${file} ${job}`).toBeGreaterThan(0);
        expect(permissions, `${file} ${job}`).toBeDefined();
      }
    }
  });
});
