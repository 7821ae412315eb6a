import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Git } from "./git.ts";
import { ReleaseError } from "./release-error.ts";
import { rootManifest, rootReadme, startedBy } from "./root-folder.ts";

/** Builds the tree of a release and returns its id: that of a commit, and for each action a folder at the root. Objects are all that is written. */
export function releaseTree(git: Git, commit: string): string {
  return treeWith(git, commit, rootFiles(git, commit));
}

/** Makes the files of the root folders: path to content. */
function rootFiles(git: Git, commit: string): ReadonlyMap<string, string> {
  const list = (at: string) => git(["ls-tree", "-r", "--name-only", "-z", at]).split("\0");
  const all = new Set(list(commit));
  const root = new Set(git(["ls-tree", "--name-only", "-z", commit]).split("\0"));
  const files = new Map<string, string>();
  for (const name of git(["ls-tree", "-d", "--name-only", `${commit}:actions`]).split("\n")) {
    if (root.has(name))
      throw new ReleaseError(
        `The root has '${name}' already, where the action of that name would go.`,
        "Rename either of them.",
      );
    const read = (file: string) => {
      const path = `actions/${name}/${file}`;
      if (!all.has(path)) throw new ReleaseError(`${path} is missing.`, "Add it, or take the folder away.");
      return `${git(["show", `${commit}:${path}`])}\n`;
    };
    const manifest = rootManifest(name, read("action.yml"));
    const started = startedBy(name, manifest);
    if (started !== undefined && !all.has(started))
      throw new ReleaseError(
        `actions/${name} starts ${started}, which is missing.`,
        "Run `npm run build` and commit it.",
      );
    files.set(`${name}/README.md`, rootReadme(read("README.md"))).set(`${name}/action.yml`, manifest);
  }
  return files;
}

function treeWith(git: Git, commit: string, files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "release-index-"));
  const environment = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    git(["read-tree", commit], { environment });
    const entries = [...files].map(([path, content]) => {
      const blob = git(["hash-object", "-w", "--stdin"], { input: content });
      return `100644 ${blob}\t${path}\n`;
    });
    git(["update-index", "--add", "--index-info"], { environment, input: entries.join("") });
    return git(["write-tree"], { environment });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
