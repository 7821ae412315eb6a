import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Puts a GitHub command line before all others that finds nothing open in a repository and answers what is made; `restore` takes it away. */
export function githubCommandLine(repository: string) {
  const { PATH } = process.env;
  const tools = mkdtempSync(join(tmpdir(), "gh-"));
  const log = join(tools, "gh.log");
  const script = [
    "#!/bin/sh",
    `echo "$*" >> '${log}'`,
    `case "$*" in *compare*) echo 1;; *"POST"*"/pulls "*) echo "7 https://github.com/${repository}/pull/7";; *"/pulls/7"*) echo true;; esac`,
  ];
  writeFileSync(join(tools, "gh"), script.join("\n"));
  chmodSync(join(tools, "gh"), 0o755);
  process.env.PATH = [tools, PATH].join(delimiter);
  return {
    /** Lists what it was asked, oldest first. */
    asked: () => (existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : []),
    restore: () => {
      process.env.PATH = PATH;
      rmSync(tools, { recursive: true, force: true });
    },
  };
}
