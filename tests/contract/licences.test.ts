import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const PERMISSIVE = /^(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|Unlicense|CC0-1\.0)$/;

it.each(globSync("dist/*/licenses.txt"))("%s lists only permissive licences", (file) => {
  const text = readFileSync(file, "utf8");
  const packages = [...text.matchAll(/^(@?[\w./-]+)\n([\w.() -]+)\n/gm)].filter(
    ([, name = ""]) => name.includes("/") || /^[a-z][\w.-]+$/.test(name),
  );
  expect(packages.length).toBeGreaterThan(0);
  const named = packages.map(([, name = "", licence = ""]) => ({ name, licence: licence.trim() }));
  const first = named.filter(
    ({ licence }) => /^[\w.-]+$/.test(licence) && /\d|MIT|ISC|Apache|BSD|GPL|Unlicense/.test(licence),
  );
  expect(first.filter(({ licence }) => !PERMISSIVE.test(licence))).toEqual([]);
});
