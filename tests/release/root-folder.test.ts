import { expect, it } from "vitest";
import { rootManifest, rootReadme, startedBy } from "../../scripts/release/root-folder.ts";

const program = (main: string) => `name: Gate\nruns:\n  using: node24\n  main: ${main}\n`;

it("takes one folder away from what an action starts, and nothing else", () => {
  const manifest = `inputs:\n  file:\n    default: a\n${program("../../dist/gate/index.js")}`;
  expect(rootManifest("gate", manifest)).toBe(manifest.replace("../../dist", "../dist"));
});

it.each([
  [program("../dist/gate/index.js"), /starts nothing in dist/],
  [program("index.js"), /starts nothing in dist/],
  [`${program("../../dist/gate/index.js")}  post: ../../dist/gate/index.js\n`, /would be wrong at the root: 'post:/],
  [
    "runs:\n  using: composite\n  steps:\n    - uses: ./actions/gate\n",
    /would be wrong at the root: '- uses: \.\/actions/,
  ],
  ["runs:\n  using: composite\n  steps:\n    - run: node ../../dist/gate/index.js\n", /would be wrong at the root/],
])("refuses %j", (manifest, said) => {
  expect(() => rootManifest("gate", manifest)).toThrow(said);
});

it.each([
  ["actions/gate", program("../../dist/gate/index.js"), "dist/gate/index.js"],
  ["gate", program("../dist/gate/index.js"), "dist/gate/index.js"],
  ["gate", "runs:\n  using: composite\n  steps: []\n", undefined],
])("finds what %s starts", (folder, manifest, started) => {
  expect(startedBy(folder, manifest)).toBe(started);
});

it.each([
  ["[a](../../docs/a.md#part)", "[a](../docs/a.md#part)"],
  ["[a\nb](../../SECURITY.md)", "[a\nb](../SECURITY.md)"],
  ["[a]: ../../docs/a.md", "[a]: ../docs/a.md"],
  ['<img src="../../docs/a.svg">', '<img src="../docs/a.svg">'],
  ["[its own](action.yml) [a sibling](../resume/README.md) [below](#x)", undefined],
  ["`main: ../../dist/gate/index.js`", undefined],
])("leads from the root by %j", (page, expected = page) => {
  expect(rootReadme(page)).toBe(expected);
});
