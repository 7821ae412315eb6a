import { posix } from "node:path";
import { ReleaseError } from "./release-error.ts";

const USING = /^ {2}using: *["']?([\w-]+)["']? *$/m;
const MAIN = /^( {2}main: *)\.\.\/\.\.\/(dist\/[\w-]+\/index\.js) *$/m;

/**
 * Makes an action's manifest right at the root of the repository, one folder less deep than in `actions/`: only `main` changes.
 * A composite action stays as it is, since it names the others by `$/actions/…`, wherever it stands itself.
 * Throws where another path would lead elsewhere than before.
 */
export function rootManifest(name: string, manifest: string): string {
  const moved = isComposite(manifest) ? manifest : manifest.replace(MAIN, "$1../$2");
  if (!isComposite(manifest) && moved === manifest)
    throw new ReleaseError(
      `actions/${name}/action.yml starts nothing in dist.`,
      `Write 'main: ../../dist/${name}/index.js' under 'runs:'.`,
    );
  const astray = moved.split("\n").find((line) => /\.\.\/\.\.\/|uses: *["']?\.\.?\//.test(line));
  if (astray !== undefined)
    throw new ReleaseError(
      `actions/${name}/action.yml holds a path that would be wrong at the root: '${astray.trim()}'.`,
      "Name what it uses by '$/actions/…', or start it by 'main:' alone.",
    );
  return moved;
}

/** Names the file that the runner starts for a manifest, from the repository's root; `undefined` for a composite action. */
export function startedBy(folder: string, manifest: string): string | undefined {
  const main = /^ {2}main: *(\S+) *$/m.exec(manifest)?.[1];
  if (isComposite(manifest) || main === undefined) return undefined;
  return posix.join(folder, main);
}

/** Makes an action's page right at the root: links that lead out of `actions/` lead out of one folder less. */
export function rootReadme(page: string): string {
  return page.replaceAll(/(\]\(|\]: *|\b(?:src|href)=")\.\.\/\.\.\//g, "$1../");
}

function isComposite(manifest: string): boolean {
  return USING.exec(manifest)?.[1] === "composite";
}
