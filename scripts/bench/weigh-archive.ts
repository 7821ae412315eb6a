import { execFileSync } from "node:child_process";
import { gitIn } from "../release/git.ts";
import { releaseTree } from "../release/release-tree.ts";
import type { Measured } from "./figure.ts";

/** What a job downloads to use an action, at most. */
const GOAL = 4;

/** Weighs the archive of the release that a commit of the repository in a folder would be, as the runner downloads it, and writes what most of it is. */
export function weighArchive(folder: string, commit: string): Measured {
  const tree = releaseTree(gitIn(folder), commit);
  const archive = (format: string, ...paths: readonly string[]) =>
    execFileSync("git", ["-C", folder, "archive", `--format=${format}`, tree, ...paths], { maxBuffer: 2 ** 30 });
  const megabytes = archive("tar.gz").length / 1e6;
  const listed = execFileSync("tar", ["-t"], { input: archive("tar"), maxBuffer: 2 ** 28 }).toString();
  const roots = new Set(listed.split("\n").map((file) => file.split("/")[0] ?? ""));
  const parts = [...roots]
    .filter((root) => root !== "")
    .map((root) => ({ root, size: archive("tar.gz", root).length / 1e6 }))
    .sort((a, b) => b.size - a.size);
  const rows = parts.slice(0, 5).map(({ root, size }) => `| \`${root}\` | ${size.toFixed(2)} |`);
  return {
    table: ["| Packed alone | MB |", "| --- | ---: |", ...rows, `| all | ${megabytes.toFixed(2)} |`].join("\n"),
    figures: [
      {
        name: "Archive that a job downloads",
        seen: megabytes,
        unit: "MB",
        goal: { of: "seen", atMost: GOAL },
        method: "`git archive` of the release's tree, gzip",
      },
    ],
  };
}
