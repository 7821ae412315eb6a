/** Writes the manifest of the root action as it stands in `actions/`, where workflows reach it: `$/` names no root. */
export function besideTheOthers(manifest: string): string {
  const note =
    "# The action at the root by the path that workflows can name; written by `npm run docs` from action.yml.\n";
  return note + manifest.replace("main: dist/", "main: ../../dist/");
}
