import { spawnSync } from "node:child_process";
import { findTool } from "./find-tool.ts";
import { type Finding, type LintFile, placeIn } from "./lint-file.ts";

interface Reported {
  readonly message: string;
  readonly filepath: string;
  readonly line: number;
  readonly kind: string;
}

/** Runs actionlint on files that stand below a folder, by that folder's own configuration; throws when it cannot run. */
export function runActionlint(root: string, files: readonly LintFile[]): readonly Finding[] {
  const command = findTool({
    name: "actionlint",
    variable: "ACTIONLINT_BIN",
    version: "1.7.12",
    install: "go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12",
  });
  // Linters of scripts are left out: whether they are installed may not decide.
  const options = ["-no-color", "-shellcheck=", "-pyflakes=", "-config-file", ".github/actionlint.yaml"];
  const args = [...options, "-format", "{{json .}}", ...files.map(({ path }) => path)];
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0 && status !== 1) throw new Error(`actionlint ended with ${status}: ${stderr}`);
  const reported: readonly Reported[] | null = JSON.parse(stdout);
  return (reported ?? []).map(({ message, filepath, line, kind }) => ({
    ...placeIn(files, filepath, line),
    rule: `actionlint ${kind}`,
    message,
  }));
}
