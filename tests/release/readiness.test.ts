import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";
import { unreadyReasons } from "../../scripts/release/readiness.ts";
import { shippedProblems } from "../../scripts/release/shipped-files.ts";

const READY = {
  ref: "refs/heads/main",
  isProtected: true,
  asked: "c".repeat(40),
  head: "c".repeat(40),
  status: "",
  changes: [],
};

it("stands against nothing that is as it should be", () => {
  expect(unreadyReasons(READY)).toEqual([]);
});

it.each([
  [{ ref: "refs/heads/fix" }, /^The run is for refs\/heads\/fix\. Start it on main\.$/],
  [{ ref: "refs/tags/main" }, /Start it on main/],
  [{ isProtected: false }, /is not protected\. Set up the rules that RELEASING\.md lists/],
  [{ head: "d".repeat(40) }, /^d{40} is checked out, but the run is for c{40}/],
  [{ status: "?? dist/gate/1.index.js" }, /came out otherwise.*npm run build.*\n\?\? dist\/gate\/1\.index\.js$/s],
  [{ changes: ["more.md"] }, /^more\.md stand in no release\. Run `npm run release:notes -- --write`/],
])("says what stands against a release: %j", (part, said) => {
  expect(unreadyReasons({ ...READY, ...part })).toEqual([expect.stringMatching(said)]);
});

it("says everything at once", () => {
  expect(
    unreadyReasons({ ...READY, ref: "refs/heads/a", isProtected: false, head: "d", status: "M a", changes: ["b"] }),
  ).toHaveLength(5);
});

it.each([
  "dist/gate/index.js.map",
  "dist/gate/sub/index.js",
  "dist/index.js",
  "src/rehearsal/main.ts",
  "src/core/secret.json",
  "tests/a.test.ts",
  ".env",
  "node_modules/a/index.js",
  "Actions/gate/action.yml",
])("would not let %s ship", (file) => {
  expect(shippedProblems([file])).toContainEqual(expect.stringContaining(`${file} would ship: leave it out`));
});

it("says which part of a release is missing", () => {
  expect(shippedProblems(["README.md"])).toContainEqual(expect.stringContaining("their bundles would not ship"));
});

it.each(["scripts/release.ts", "scripts/release-tree.ts"])(
  "needs no package for %s, which runs where a release may be published",
  (entry) => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, from = ""] of readFileSync(file, "utf8").matchAll(
        /^(?!import type )[^/*]*\b(?:from|import)\(? ?"([^"]+)"/gm,
      )) {
        if (from.startsWith(".")) follow(resolve(dirname(file), from));
        else if (!from.startsWith("node:")) packages.add(`${relative(".", file)}: ${from}`);
      }
    };
    follow(resolve(entry));
    expect([...packages]).toEqual([]);
    expect([...seen].map((file) => relative(".", file))).toContain(join("scripts", "release", "git.ts"));
  },
);
