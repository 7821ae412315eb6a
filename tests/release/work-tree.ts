import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type Git, gitIn } from "../../scripts/release/git.ts";

/** A repository of a test's own. */
export interface Repository {
  readonly folder: string;
  readonly git: Git;
}

const PERSON = {
  GIT_AUTHOR_NAME: "dana",
  GIT_AUTHOR_EMAIL: "dana@shop.example",
  GIT_COMMITTER_NAME: "dana",
  GIT_COMMITTER_EMAIL: "dana@shop.example",
};

/** Makes an empty repository whose branch is main. */
export function emptyRepository(): Repository {
  const repository = repositoryIn(mkdtempSync(join(tmpdir(), "release-")));
  repository.git(["init", "--quiet", "--initial-branch", "main"]);
  return repository;
}

/** Copies a repository with all that stands in it. */
export function copyOf({ folder }: Repository): Repository {
  const copy = repositoryIn(mkdtempSync(join(tmpdir(), "release-")));
  cpSync(folder, copy.folder, { recursive: true });
  return copy;
}

function repositoryIn(folder: string): Repository {
  const git = gitIn(folder);
  return {
    folder,
    git: (args, options) => git(args, { ...options, environment: { ...PERSON, ...options?.environment } }),
  };
}

/** Commits the work tree of this project as it stands, ignored files aside, to a repository of its own; nothing here is touched. */
export function workTree(): Repository & { readonly commit: string } {
  const made = emptyRepository();
  const project = resolve(import.meta.dirname, "../..");
  made.git(["--work-tree", project, "add", "--all"]);
  made.git(["commit", "--quiet", "--message", "Everything as it stands"]);
  return { ...made, commit: made.git(["rev-parse", "HEAD"]) };
}

/** Writes files and commits everything; returns the commit. */
export function commitFiles({ folder, git }: Repository, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, content);
  }
  git(["add", "--all"]);
  git(["commit", "--quiet", "--allow-empty", "--message", "Change"]);
  return git(["rev-parse", "HEAD"]);
}
