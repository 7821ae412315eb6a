import { globSync, readFileSync } from "node:fs";
import { completeWorkflow } from "./complete-workflow.ts";
import { docBlocks } from "./doc-blocks.ts";
import type { LintFile } from "./lint-file.ts";

const WORKFLOWS = [".github/workflows/*.yml", "workflows-templates/*.yml", "examples/*/.github/workflows/*.yml"];
const ACTIONS = ["action.yml", "actions/*/action.yml"];
const OTHERS = [".github/dependabot.yml"];
const PAGES = ["*.md", "docs/**/*.md", "actions/*/README.md", "examples/**/*.md", "workflows-templates/**/*.md"];

/** The name by which .github/zizmor.yml knows what a page shows. */
const SHOWN = "page.yml";

/** What the tools are to read, by kind. */
export interface Collected {
  readonly workflows: readonly LintFile[];
  readonly actions: readonly LintFile[];
  readonly others: readonly LintFile[];
}

/** Collects the workflows, templates and actions of the tree, and the workflows that its pages show. */
export function collectFiles(): Collected {
  return {
    workflows: [...WORKFLOWS.flatMap(plain), ...PAGES.flatMap(shown)],
    actions: ACTIONS.flatMap(plain),
    others: OTHERS.flatMap(plain),
  };
}

function plain(pattern: string): readonly LintFile[] {
  return globSync(pattern).map((path) => ({ path, source: path, shift: 0, text: readFileSync(path, "utf8") }));
}

function shown(pattern: string): readonly LintFile[] {
  const pages = globSync(pattern, { exclude: (path) => path.includes("node_modules") });
  return pages.flatMap((page) =>
    docBlocks(readFileSync(page, "utf8")).flatMap(({ line, text }) => {
      const completed = completeWorkflow(text);
      if (completed === undefined) return [];
      const { before } = completed;
      return [{ path: `pages/${page}/${line}/${SHOWN}`, source: page, shift: line - 1 - before, text: completed.text }];
    }),
  );
}
