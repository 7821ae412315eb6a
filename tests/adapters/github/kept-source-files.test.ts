import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptSourceFiles } from "../../../src/adapters/github/kept-source-files.ts";
import { Unreadable, type UnreadableReason } from "../../../src/core/outcome/unreadable.ts";
import type { SourceFiles } from "../../../src/ports/source-files.ts";

const repository = { id: "501", owner: "shop-org", name: "shop" };
const [commit, other] = ["a".repeat(40), "b".repeat(40)];

const answering = (text: string | undefined): SourceFiles => ({
  read: async (path, at) => (text === undefined ? undefined : { path, commit: at, text }),
});
const failing = (why: UnreadableReason): SourceFiles => ({
  read: async () => {
    throw new Unreadable(why, "GitHub answered 503", "Wait.");
  },
});

describe("keptSourceFiles", () => {
  let temporary = "";
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), "kept-"));
  });
  afterEach(() => rmSync(temporary, { recursive: true, force: true }));
  const open = (source: SourceFiles) => keptSourceFiles(source, { temporary, repository });

  it("answers what an earlier step read at the commit while the platform is away, and nothing else", async () => {
    await open(answering("version: 1")).read("targets.yml", commit);
    const away = open(failing("unavailable"));
    expect(await away.read("targets.yml", commit)).toEqual({ path: "targets.yml", commit, text: "version: 1" });
    await expect(away.read("targets.yml", other)).rejects.toThrow("503");
    await expect(away.read("other.yml", commit)).rejects.toThrow("503");
    expect(await open(failing("rate_limited")).read("targets.yml", commit)).toMatchObject({ text: "version: 1" });
  });

  it.each<UnreadableReason>(["forbidden", "not_found", "unauthorized", "malformed"])(
    "never answers past a refusal (%s)",
    async (why) => {
      await open(answering("version: 1")).read("targets.yml", commit);
      await expect(open(failing(why)).read("targets.yml", commit)).rejects.toThrow("503");
    },
  );

  it("believes the platform first, and keeps no file that does not exist", async () => {
    await open(answering("old")).read("targets.yml", commit);
    expect(await open(answering("new")).read("targets.yml", commit)).toMatchObject({ text: "new" });
    expect(await open(answering(undefined)).read("none.yml", commit)).toBeUndefined();
    await expect(open(failing("unavailable")).read("none.yml", commit)).rejects.toThrow("503");
  });

  it("reads all the same where nothing can be kept", async () => {
    const file = join(temporary, "file");
    writeFileSync(file, "");
    const nowhere = keptSourceFiles(answering("version: 1"), { temporary: file, repository });
    expect(await nowhere.read("targets.yml", commit)).toMatchObject({ text: "version: 1" });
    const without = keptSourceFiles(answering("version: 1"), { temporary: "", repository });
    expect(await without.read("targets.yml", commit)).toMatchObject({ text: "version: 1" });
  });
});
