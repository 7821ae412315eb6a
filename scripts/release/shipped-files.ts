/** Everything that the archive of a release may hold: what a runner needs, what a caller copies, and what a reader judges it by. */
const SHIPPED: Readonly<Record<string, RegExp>> = {
  "the actions": /^(actions\/)?[a-z][a-z0-9-]*\/(action\.yml|README\.md)$/,
  "their bundles": /^dist\/[a-z][a-z0-9-]*\/(index\.js|\d+\.index\.js|licenses\.txt|package\.json)$/,
  "what the bundles share": /^dist\/shared\/(\d+-[0-9a-f]{10}\.js|package\.json|licenses\.txt)$/,
  "the workflows": /^\.github\/workflows\/[a-z][a-z0-9-]*\.yml$/,
  "the callers to copy": /^workflows-templates\/[a-z][a-z0-9-]*\.(yml|properties\.json|svg)$/,
  "the schemas": /^schemas\/[a-z][a-z0-9-]*\.json$/,
  "what is said to people": /^(README|SECURITY|CHANGELOG)\.md$/,
  "the licence": /^LICENSE$/,
  "how git and npm read it": /^(\.gitattributes|\.gitignore|package\.json)$/,
};

/** What may ship, and need not be there. */
const ALSO = [
  /^src\/(actions|adapters|core|flows|kit|ports)\/[a-z0-9./-]+\.ts$/,
  /^action\.yml$/,
  /^\.github\/(CODEOWNERS|[a-z]+\.ya?ml)$/,
];

/** Says which files of an archive are on no list, and which entries of the list no file answers to; empty when it is as it should be. */
export function shippedProblems(files: readonly string[]): readonly string[] {
  const allowed = [...Object.values(SHIPPED), ...ALSO];
  const strange = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
  const missing = Object.entries(SHIPPED).filter(([, pattern]) => !files.some((file) => pattern.test(file)));
  return [
    ...strange.map(
      (file) =>
        `${file} would ship: leave it out by export-ignore in .gitattributes, or add it to scripts/release/shipped-files.ts.`,
    ),
    ...missing.map(
      ([what]) => `${what} would not ship: see export-ignore in .gitattributes and scripts/release/shipped-files.ts.`,
    ),
  ];
}
