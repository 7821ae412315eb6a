// Lets actionlint and zizmor judge the workflows, templates and actions of the tree, and the workflows that its pages show: `node scripts/lint-workflows.ts`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectFiles } from "./lint/collect-files.ts";
import type { Finding } from "./lint/lint-file.ts";
import { namedByPath, placeFiles } from "./lint/place-files.ts";
import { runActionlint } from "./lint/run-actionlint.ts";
import { runZizmor } from "./lint/run-zizmor.ts";

const { workflows, actions, others } = collectFiles();
const root = mkdtempSync(join(tmpdir(), "lint-workflows-"));
try {
  const findings = [
    ...judge("as-written", [...workflows, ...actions, ...others], runZizmor),
    ...runActionlint(
      process.cwd(),
      workflows.filter(({ path, source }) => path === source),
    ),
    ...judge("by-path", [...workflows, ...actions].map(namedByPath), (folder, files) =>
      runActionlint(
        folder,
        files.filter(({ path }) => !path.endsWith("action.yml")),
      ),
    ),
  ];
  for (const line of new Set(findings.map(formatFinding))) console.error(line);
  const pages = workflows.filter(({ path, source }) => path !== source).length;
  const files = workflows.length - pages;
  console.log(
    `lint-workflows: ${files} workflows, ${pages} of pages, ${actions.length} actions, ${findings.length} findings`,
  );
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  rmSync(root, { recursive: true, force: true });
}

function judge(name: string, files: Parameters<typeof placeFiles>[1], tool: typeof runZizmor): readonly Finding[] {
  const folder = join(root, name);
  placeFiles(folder, files);
  return tool(folder, files);
}

function formatFinding({ source, line, rule, message }: Finding): string {
  return `${source}:${line}: ${message} (${rule})`;
}
