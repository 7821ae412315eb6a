import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes files into a folder, scripts so that they can be run, and makes it a repository of one commit with a remote, since act asks git who it is. */
export function gitFolder(folder: string, { repository, files }: GitContent): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { mode: text.startsWith("#!") ? 0o755 : 0o644 });
  }
  const who = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@shop.example", "-c", "commit.gpgsign=false"];
  for (const command of [
    ["init", "--quiet", "--initial-branch=main"],
    ["remote", "add", "origin", `https://github.com/${repository}.git`],
    ["add", "--all", "--force"],
    [...who, "commit", "--quiet", "--message", "All of it"],
  ]) {
    const { status, stderr } = spawnSync("git", command, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${command.join(" ")}: ${stderr}`);
  }
  return folder;
}

/** What a repository holds: its name, `owner/name`, and texts by path. */
export interface GitContent {
  readonly repository: string;
  readonly files: Readonly<Record<string, string>>;
}
