import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { forbiddenIn, licencesOf } from "./licences-of.ts";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");
const nameOf = (path: string) => path.replace(/^.*node_modules\//, "");
const packages = new Set(locked.map(([path]) => nameOf(path)));
const lists = globSync("dist/*/licenses.txt");

describe("the licences in the bundles", () => {
  it("are listed beside every bundle", () => {
    const bundles = globSync("dist/*/index.js").map((file) => dirname(file));
    expect(bundles.length).toBeGreaterThan(0);
    expect(lists.map((file) => dirname(file)).sort()).toEqual(bundles.sort());
  });

  it.each(lists)("%s lists only permissive ones, for every package that it names", (file) => {
    const licences = licencesOf(readFileSync(file, "utf8"), packages);
    expect(licences).not.toEqual([]);
    expect(forbiddenIn(licences)).toEqual([]);
  });

  it("are listed by the bundles that load it, for each chunk that they share", () => {
    const listed = new Set(lists.map((file) => dirname(file)));
    const pointers = globSync("dist/*/*.index.js").map((file) => ({ file, text: readFileSync(file, "utf8") }));
    const unlisted = globSync("dist/shared/*.js").filter((chunk) => {
      const name = chunk.split(/[\\/]/).at(-1) ?? "";
      const loading = pointers.filter(({ text }) => text.includes(`"../shared/${name}"`));
      return loading.length === 0 || !loading.every(({ file }) => listed.has(dirname(file)));
    });
    expect(unlisted).toEqual([]);
  });

  it("are permissive for all that can come into a bundle, as the registry gave them", () => {
    const shipped = locked.filter(([, { dev }]) => dev !== true);
    const licences = shipped.map(([path, { license = "" }]) => ({ name: nameOf(path), licence: license }));
    // Node itself comes as a package for development on machines that have an older one; no bundle has any of it.
    const bundled = licences.filter(({ name }) => !/^node-(linux|win)-/.test(name));
    expect(bundled.map(({ name }) => name)).toContain("@slack/web-api");
    expect(forbiddenIn(bundled)).toEqual([]);
  });
});

describe("the check itself", () => {
  const some = new Set(["kind", "ical.js", "@org/sharing", "silent"]);
  const list = (name: string, licence: string) =>
    `kind\nMIT\nThe MIT License\n\nPermission is hereby …\n\n${name}\n${licence}\nText\n`;

  it.each([
    ["a licence that asks for the source", "ical.js", "MPL-2.0"],
    ["one that spreads", "@org/sharing", "AGPL-3.0-only"],
    ["a choice that would have to be made", "@org/sharing", "(MIT OR GPL-3.0)"],
    ["all rights reserved", "silent", "UNLICENSED"],
    ["words instead of a licence", "silent", "SEE LICENSE IN terms.md"],
    ["none at all", "silent", ""],
  ])("refuses %s", (_, name, licence) => {
    expect(forbiddenIn(licencesOf(list(name, licence), some))).toEqual([{ name, licence }]);
  });

  it("passes what is permissive, and takes no line of a licence's text for a package", () => {
    const text = list("silent", "0BSD").replace("Text", "Text of\nkind\nand so on");
    expect(licencesOf(text, some)).toEqual([
      { name: "kind", licence: "MIT" },
      { name: "silent", licence: "0BSD" },
    ]);
  });
});
