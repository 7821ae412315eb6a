import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod/mini";
import { monitorSchema } from "../../src/core/canary/document/monitor-document.ts";
import { checksSchema } from "../../src/core/checks/checks-document.ts";
import { parseDocument } from "../../src/core/document/parse-document.ts";
import { policySchema } from "../../src/core/policy/document/policy-schema.ts";
import { parsePolicy } from "../../src/core/policy/parse-policy.ts";
import { targetsSchema } from "../../src/core/targets/targets-document.ts";

type Members = Readonly<Record<string, unknown>>;

/** A YAML block of a page, as a reader would copy it. */
interface Block {
  readonly place: string;
  readonly text: string;
  readonly value: unknown;
}

const pages = ["*.md", "docs/*.md", "actions/*/README.md"].flatMap((pattern) => globSync(pattern));
const blocks = pages.flatMap((page): readonly Block[] => {
  const markdown = readFileSync(page, "utf8");
  return [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(({ 1: text = "", index }) => ({
    place: `${page}:${markdown.slice(0, index).split("\n").length}`,
    text,
    value: parse(text) as unknown,
  }));
});

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const keysOf = (value: unknown) => (isMembers(value) ? Object.keys(value) : []);
/** The members of a Zod object; those that a fragment may show alone. */
const shapeOf = (schema: z.ZodMiniType) =>
  Object.keys((z.toJSONSchema(schema, { io: "input" }).properties ?? {}) as object);

const WORKFLOW = ["name", "on", "permissions", "jobs", "steps", "with", "secrets", "if", "env", "concurrency"];
const INPUTS = ["containers", "provider-urls", "provider-tokens"];

/** Says what a block is; `undefined` is nothing that a reader could complete. */
function kindOf({ value }: Block): string | undefined {
  if (Array.isArray(value)) return value.every((step) => "uses" in step || "run" in step) ? "steps" : undefined;
  const keys = keysOf(value);
  const all = (allowed: readonly string[]) => keys.length > 0 && keys.every((key) => allowed.includes(key));
  if (keys.includes("version")) {
    if (keys.includes("services")) return "targets";
    if (keys.includes("metrics")) return "monitor";
    if (keys.includes("checks") || keys.includes("flows")) return "checks";
    return keys.includes("environments") ? "policy" : undefined;
  }
  if (all(WORKFLOW)) return "workflow";
  if (all(shapeOf(policySchema))) return "policy member";
  if (all(shapeOf(monitorSchema))) return "monitor member";
  if (all(INPUTS)) return "input";
  if (isMembers(value) && Object.values(value).every((one) => keysOf(one).includes("runs-on"))) return "job";
  return all(["staging", "production"]) ? "target" : undefined;
}

const VALID: Readonly<Record<string, (text: string) => unknown>> = {
  targets: (text) => parseDocument(text, targetsSchema, "targets.yml"),
  monitor: (text) => parseDocument(text, monitorSchema, "monitor.yml"),
  checks: (text) => parseDocument(text, checksSchema, "checks.yml"),
  policy: (text) => parsePolicy(text, "policy.yml"),
};
const documents = blocks.filter((block) => (kindOf(block) ?? "") in VALID);

/** Every mapping in a value that uses something of ours, at any depth. */
function usesIn(value: unknown): readonly Members[] {
  if (Array.isArray(value)) return value.flatMap(usesIn);
  if (!isMembers(value)) return [];
  const own = typeof value.uses === "string" && value.uses.startsWith("org/deploy-actions") ? [value] : [];
  return [...own, ...Object.values(value).flatMap(usesIn)];
}
const uses = blocks.flatMap((block) =>
  usesIn(block.value).map((one) => ({ place: block.place, used: String(one.uses), one })),
);

/** What may be given to an action or a reusable workflow: its inputs and secrets, and which of them are required. */
function declaredBy(used: string): { readonly with: Members; readonly secrets: Members } {
  const path = used.replace(/^org\/deploy-actions\/?/, "").replace(/@.*$/, "");
  if (path.endsWith(".yml")) {
    const { on } = parse(readFileSync(path, "utf8")) as {
      on: { workflow_call?: { inputs?: Members; secrets?: Members } };
    };
    return { with: on.workflow_call?.inputs ?? {}, secrets: on.workflow_call?.secrets ?? {} };
  }
  const folder = path === "" ? "." : path;
  const { inputs } = parse(readFileSync(`${folder}/action.yml`, "utf8")) as { inputs?: Members };
  return { with: inputs ?? {}, secrets: {} };
}

it("finds the blocks of many pages", () => {
  expect(blocks.length).toBeGreaterThan(60);
  expect(documents.length).toBeGreaterThan(20);
  expect(uses.length).toBeGreaterThan(25);
});

it.each(blocks)("$place is a whole document, or a fragment that says where it belongs", (block) => {
  expect(kindOf(block)).toBeDefined();
});

it.each(documents)("$place is accepted by the parser of its kind", (block) => {
  const result = VALID[kindOf(block) ?? ""]?.(block.text);
  expect(result).toMatchObject({ kind: "valid" });
});

describe.each(uses)("$place: $used", ({ used, one }) => {
  it("gives only what is declared, and all that is required", () => {
    const declared = declaredBy(used);
    expect(keysOf(one.with).filter((key) => !(key in declared.with))).toEqual([]);
    expect(keysOf(one.secrets).filter((key) => !(key in declared.secrets))).toEqual([]);
    const required = Object.entries(declared.with).filter(([, input]) => isMembers(input) && input.required === true);
    expect(required.map(([name]) => name).filter((name) => !keysOf(one.with).includes(name))).toEqual([]);
  });
});

it("names only files of this repository in its pages' uses", () => {
  const paths = uses.map(({ used }) => used.replace(/^org\/deploy-actions\/?/, "").replace(/@.*$/, ""));
  expect(
    paths.filter((path) => !existsSync(path.endsWith(".yml") ? path : `${path === "" ? "." : path}/action.yml`)),
  ).toEqual([]);
});
