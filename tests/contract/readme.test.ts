import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { permissionsBlock } from "../../scripts/docs/permissions.ts";
import { readReusable } from "../../scripts/docs/reusable-workflow.ts";

const page = readFileSync("README.md", "utf8");
const section = (heading: string) => page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

it("says of every permission that a caller grants what it is for, and of no other", () => {
  const granted = [...permissionsBlock(readReusable("deploy-ecs.yml")).matchAll(/^ {2}([a-z-]+: [a-z]+)$/gm)].map(
    ([, one]) => one,
  );
  const said = [...section("Permissions").matchAll(/^\| `([a-z-]+: [a-z]+)` \| \S/gm)].map(([, one]) => one);
  expect(granted.length).toBeGreaterThan(5);
  expect(said).toEqual(granted);
});

it("has a recipe for each of five needs, and what happens when something is down", () => {
  expect([...section("Recipes").matchAll(/^\*\*/gm)]).toHaveLength(5);
  expect([...section("When something is down").matchAll(/^\| /gm)].length).toBeGreaterThan(8);
});

it.each(globSync("actions/*/README.md"))("%s can be read in one go: what is not generated is short", (file) => {
  const written = readFileSync(file, "utf8").replace(/<!-- ([a-z-]+) -->[\s\S]*?<!-- \/\1 -->/g, "");
  expect(written.split("\n").length).toBeLessThan(140);
});

it.each(globSync("actions/*/README.md"))("%s has recipes, each named and to be copied", (file) => {
  const recipes = readFileSync(file, "utf8").split("\n## Recipes\n")[1]?.split("\n## ")[0] ?? "";
  expect([...recipes.matchAll(/^\*\*/gm)].length).toBeGreaterThan(1);
  expect([...recipes.matchAll(/^```yaml\n/gm)].length).toBeGreaterThan(1);
});

it.each(globSync("actions/*/README.md"))("%s has a table of its decisions", (file) => {
  const [, table = ""] = /<!-- decisions -->([\s\S]*?)<!-- \/decisions -->/.exec(readFileSync(file, "utf8")) ?? [];
  expect([...table.matchAll(/^\| `[a-z-]+` \| \S/gm)].length).toBeGreaterThan(1);
});
