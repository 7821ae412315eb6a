import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { weighArchive } from "../../scripts/bench/weigh-archive.ts";
import { commitFiles, emptyRepository, type Repository } from "../release/work-tree.ts";

let repository: Repository;
beforeEach(() => {
  repository = emptyRepository();
});
afterEach(() => rmSync(repository.folder, { recursive: true, force: true }));

it("weighs a release, the folders at its root among it, and not the commit that it is made of", () => {
  const commit = commitFiles(repository, {
    "actions/gate/action.yml": "name: Gate\nruns:\n  using: node24\n  main: ../../dist/gate/index.js\n",
    "actions/gate/README.md": "# gate\n",
    "dist/gate/index.js": "console.log(1);\n",
  });
  const { table, figures } = weighArchive(repository.folder, commit);
  expect(table).toContain("| `gate` |");
  expect(figures).toEqual([expect.objectContaining({ unit: "MB", goal: { of: "seen", atMost: 4 } })]);
  expect(figures[0]?.seen).toBeGreaterThan(0);
});
