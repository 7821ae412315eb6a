import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse as parseHtml } from "node-html-parser";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

/** Source: README.md and script/validate-data/settings.json of actions/starter-workflows; docs, "Creating workflow templates for your organization". */
const CATEGORIES = [
  "Automation",
  "Code Scanning",
  "Continuous integration",
  "Dependency review",
  "Deployment",
  "Hugo",
  "Pages",
  "code-quality",
  "code-review",
  "dependency-management",
  "monitoring",
  "testing",
  "utilities",
] as const;

const properties = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  description: z.string().check(z.minLength(1), z.maxLength(160)),
  iconName: z.string().check(z.regex(/^(?:octicon )?[\w-]+$/)),
  categories: z.array(z.enum(CATEGORIES)).check(z.minLength(1)),
  filePatterns: z.optional(z.array(z.string().check(z.refine(isPattern)))),
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text).source !== "";
  } catch {
    return false;
  }
}

const templates = globSync("workflows-templates/*.yml").map((file) => basename(file, ".yml"));
const read = (name: string) => JSON.parse(readFileSync(`workflows-templates/${name}.properties.json`, "utf8"));

describe.each(templates)("%s", (name) => {
  it("has properties that GitHub knows, of a category that it lists", () => {
    expect(properties.safeParse(read(name))).toMatchObject({ success: true });
  });

  it("has its icon", () => {
    const { iconName } = properties.parse(read(name));
    expect(iconName.startsWith("octicon ") || existsSync(`workflows-templates/${iconName}.svg`)).toBe(true);
  });
});

it("has no two templates of one name, which GitHub would show once", () => {
  const names = templates.map((name) => properties.parse(read(name)).name);
  expect(new Set(names).size).toBe(names.length);
});

it("has no properties and no icon that belong to no template", () => {
  const icons = templates.map((name) => `${properties.parse(read(name)).iconName}.svg`);
  const others = globSync("workflows-templates/*").map((file) => basename(file));
  const wanted = templates.flatMap((name) => [`${name}.yml`, `${name}.properties.json`]);
  expect(others.sort()).toEqual([...new Set([...wanted, ...icons])].sort());
});

it.each(globSync("workflows-templates/*.svg"))("%s is a picture that says its name and asks for nothing", (file) => {
  const text = readFileSync(file, "utf8");
  const svg = parseHtml(text).querySelector("svg");
  expect(svg?.getAttribute("aria-label")).toMatch(/\w/);
  expect(svg?.getAttribute("viewBox")).toBe("0 0 64 64");
  expect(text).not.toMatch(/<script|href|url\(|@import|on\w+=/i);
});
