import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { schemas } from "../../scripts/docs/schemas.ts";
import { checksSchema } from "../../src/core/checks/checks-document.ts";
import { planChecks } from "../../src/core/checks/plan-checks.ts";
import { parseDocument } from "../../src/core/document/parse-document.ts";
import { membersOf } from "./members-of.ts";

const page = ["actions/smoke-test/README.md", "docs/checks.md"].map((file) => readFileSync(file, "utf8")).join("\n");
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
const examples = blocks.filter((text) => /^(#.*\n)?version: 1\n/.test(text));
const SECRETS = ["api-token", "password"];

describe("the README of smoke-test, with the page on checks", () => {
  it("has examples of checks", () => {
    expect(examples.length).toBeGreaterThan(6);
  });

  it.each(examples.map((text) => [text.split("name: ")[1]?.split("\n")[0] ?? "", text]))(
    "has checks that can be run: %s",
    async (_, text) => {
      const parsed = parseDocument(text, checksSchema, "checks.yml");
      if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems));
      const plan = await planChecks(parsed.value, {
        ...{ address: "https://shop.example", file: "checks.yml", text, plainHttp: false },
        names: new Map(
          Object.entries({ version: "v1.5.0", commit: "c".repeat(40), environment: "production", service: "shop" }),
        ),
        ...{
          secrets: new Map(SECRETS.map((name) => [name, undefined])),
          schemas: new Map(),
          tags: [],
          environment: "production",
        },
      });
      expect(plan).toMatchObject({ kind: "plan" });
    },
  );

  it("shows every member that checks may have", () => {
    const members = new Set(membersOf(schemas["deploy-checks.json"]));
    expect(members.size).toBeGreaterThan(40);
    expect([...members].filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(page))).toEqual([]);
  });

  it("shows inputs that the action has, in steps that can be read", () => {
    const inputs = Object.keys(
      (parse(readFileSync("actions/smoke-test/action.yml", "utf8")) as { inputs: object }).inputs,
    );
    const steps = blocks.filter((text) => text.includes("actions/smoke-test@"));
    expect(steps.length).toBeGreaterThan(2);
    for (const text of steps) {
      const read: unknown = parse(text);
      const own = (Array.isArray(read) ? read : (read as { smoke: { steps: unknown[] } }).smoke.steps) as {
        readonly uses: string;
        readonly with?: object;
      }[];
      const given = own
        .filter(({ uses }) => uses.includes("smoke-test"))
        .flatMap((step) => Object.keys(step.with ?? {}));
      expect(given.filter((name) => !inputs.includes(name))).toEqual([]);
    }
  });

  it("shows a JSON report that is JSON", () => {
    const [, report = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    expect(JSON.parse(report)).toMatchObject({ "schema-version": 1, checks: [{ history: [{}] }] });
  });
});
