import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseDocument } from "yaml";
import { changeStrategy } from "./change-strategy.ts";
import { InvalidScenario } from "./invalid-scenario.ts";
import type { RehearsalOptions } from "./options.ts";

/** Where a tenant's targets file stands. */
export const TARGETS = ".github/deploy-targets.yml";

/** Reads a tenant's files with what the options change in its targets; the folder stays as it is. */
export function readTenantFiles(options: RehearsalOptions): Record<string, string> {
  return withTargets(withStrategy(readFolder(options.folder), options.strategy), options);
}

/** Reads the files of a folder by their paths in it; throws `InvalidScenario` when there is no such folder. */
export function readFolder(name: string): Record<string, string> {
  const folder = resolve(name);
  if (!existsSync(folder))
    throw new InvalidScenario(`${name} does not exist; name the folder of a repository, such as examples/shop`);
  const paths = globSync("**/*", {
    cwd: folder,
    exclude: (path) => /(^|\/)(node_modules|\.git|rehearsal)$/.test(path),
  });
  // Of the files that begin with a dot only those that are surely committed: never an `.env`.
  const dotted = globSync([".github/**/*", "**/.*.example"], { cwd: folder });
  const files = [...new Set([...paths, ...dotted])].filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}

/** Changes the strategy in the world's copy of the targets; the folder stays as it is. */
function withStrategy(files: Record<string, string>, strategy: string | undefined): Record<string, string> {
  return strategy === undefined ? files : { ...files, [TARGETS]: changeStrategy(files[TARGETS] ?? "", strategy) };
}

/** Sets what was asked in every environment of the world's copy of the targets; the folder stays as it is. */
function withTargets(files: Record<string, string>, { targetChanges }: RehearsalOptions): Record<string, string> {
  if (targetChanges.length === 0) return files;
  const document = parseDocument(files[TARGETS] ?? "");
  const { services = {} } = document.toJS() as {
    readonly services?: Readonly<Record<string, { readonly environments?: Readonly<Record<string, unknown>> }>>;
  };
  for (const [service, { environments = {} }] of Object.entries(services))
    for (const environment of Object.keys(environments))
      for (const { key, value } of targetChanges)
        document.setIn(["services", service, "environments", environment, key], document.createNode(value));
  return { ...files, [TARGETS]: document.toString() };
}
