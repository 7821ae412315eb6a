import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writeWorkflowTables } from "../../scripts/docs/workflow-page.ts";
import { grantedBy, REUSABLE, readCalled, type WorkflowJob } from "./workflow-files.ts";

const PAGES = ["docs/workflows.md", "docs/deploy-ecs-workflow.md"];
const page = readFileSync("docs/workflows.md", "utf8");

it.each(PAGES)("%s says what the workflows say", (file) => {
  const text = readFileSync(file, "utf8");
  expect(writeWorkflowTables(text)).toBe(text);
});

describe.each(REUSABLE)("%s", (file) => {
  it("has one heading, a caller and its tables", () => {
    expect(page.split("\n").filter((line) => line === `## ${file}`)).toHaveLength(1);
    for (const kind of ["permissions", "inputs", "secrets", "outputs"])
      expect(page).toContain(`<!-- ${kind} ${file} -->`);
    expect(page).toContain(`uses: org/deploy-actions/.github/workflows/${file}@v1`);
  });
});

const callers = PAGES.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, text = ""]) => {
    const { jobs = {} } = parse(text) as { readonly jobs?: Readonly<Record<string, WorkflowJob>> };
    return Object.values(jobs).flatMap((job) => {
      const name = /^org\/deploy-actions\/\.github\/workflows\/([\w-]+\.yml)@v1$/.exec(job.uses ?? "")?.[1];
      return name === undefined ? [] : [{ file, name, job }];
    });
  }),
);

it.each(callers)("$file calls $name as it can be called", ({ name, job }) => {
  const called = readCalled(name);
  const { inputs = {} } = called.on.workflow_call;
  expect(job.permissions).toEqual(grantedBy(called));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})));
  const required = Object.entries(inputs).flatMap(([input, { required: needed }]) => (needed === true ? [input] : []));
  expect(Object.keys(job.with ?? {})).toEqual(expect.arrayContaining(required));
});
