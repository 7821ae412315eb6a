import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { shareChunks } from "../../scripts/build/share-chunks.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chunks-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("keeps once what two bundles have in common, and leaves the rest where it is", async () => {
  bundles({ "a/1.index.js": chunk("same"), "b/1.index.js": chunk("same"), "b/2.index.js": chunk("own") });

  shareChunks(folder);

  const [shared] = sharedFiles();
  expect(shared).toMatch(/^1-[0-9a-f]{10}\.js$/);
  expect(read("a/1.index.js")).toBe(`export * from "../shared/${shared}";\n`);
  expect(read("b/1.index.js")).toBe(read("a/1.index.js"));
  expect(read("b/2.index.js")).toBe(chunk("own"));
  expect((await import(join(folder, "a/1.index.js"))).modules).toBe("same");
});

it("changes nothing the second time", () => {
  bundles({ "a/1.index.js": chunk("same"), "b/1.index.js": chunk("same") });
  shareChunks(folder);
  const before = [...sharedFiles(), read("a/1.index.js")];

  shareChunks(folder);

  expect([...sharedFiles(), read("a/1.index.js")]).toEqual(before);
});

it("gives a chunk back to the only bundle that still has it, and keeps nothing that nobody points to", () => {
  bundles({ "a/1.index.js": chunk("same"), "b/1.index.js": chunk("same") });
  shareChunks(folder);
  bundles({ "b/1.index.js": chunk("built anew") });

  shareChunks(folder);

  expect(read("a/1.index.js")).toBe(chunk("same"));
  expect(read("b/1.index.js")).toBe(chunk("built anew"));
  expect(sharedFiles()).toEqual([]);
});

it("does not share chunks of one content that have two numbers", () => {
  bundles({ "a/1.index.js": chunk("same"), "b/2.index.js": chunk("same") });

  shareChunks(folder);

  expect(sharedFiles()).toEqual([]);
});

it("says which bundle to build when what it points to is gone", () => {
  bundles({ "a/1.index.js": 'export * from "../shared/1-0123456789.js";\n' });

  expect(() => shareChunks(folder)).toThrow(/1-0123456789\.js, which is gone\. Build a anew\./);
});

function bundles(files: Record<string, string>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

function chunk(name: string): string {
  return `export const modules = ${JSON.stringify(name)};\n`;
}

function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

function sharedFiles(): string[] {
  return readdirSync(join(folder, "shared")).filter((file) => file !== "package.json");
}
