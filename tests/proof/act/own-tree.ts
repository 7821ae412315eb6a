import { cpSync, globSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { translateWorkflow } from "../../../scripts/flavour/translate-workflow.ts";
import { OWN_ROOT } from "../../../src/rehearsal/scenario/runner-host.ts";
import { gitFolder } from "./git-folder.ts";

/** The name by which callers use this repository. */
export const PUBLISHED = { repository: "org/deploy-actions", ref: "v1" } as const;

/** Copies what runs of this repository into a folder, its workflows and actions translated for act; the bundles are the committed ones. */
export function copyOwnTree(folder: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync(join(OWN_ROOT, "dist"), join(folder, "dist"), { recursive: true });
  const paths = globSync([".github/workflows/*.yml", "actions/*/action.yml"], { cwd: OWN_ROOT });
  const files = paths
    .filter((path) => !/\/self-[^/]+$/.test(path))
    .map((path) => {
      const text = readFileSync(join(OWN_ROOT, path), "utf8");
      const translated = path.startsWith(".github/") || /^ +using: composite$/m.test(text);
      return [path, translated ? translateWorkflow(text, { flavour: "act", ...PUBLISHED, file: path }) : text] as const;
    });
  return gitFolder(folder, { repository: PUBLISHED.repository, files: Object.fromEntries(files) });
}
