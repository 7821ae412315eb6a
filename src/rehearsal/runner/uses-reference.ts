/** Says what a `uses:` points at. */
export type UsesReference =
  | { readonly kind: "workspace"; readonly path: string }
  | { readonly kind: "self"; readonly path: string }
  | {
      readonly kind: "repository";
      readonly owner: string;
      readonly name: string;
      readonly path: string;
      readonly ref: string;
    };

/**
 * Parses a `uses:`: `./x` (workspace; for a workflow, the file's repository), `$/x` (the repository and commit of the
 * file it is written in), `owner/name[/path]@ref`. Anything else is refused by name.
 * Source: actions/runner, PipelineTemplateConverter.ConvertToStep and ActionManager.ResolveSelfRepositoryReferences.
 */
export function parseUses(text: string): UsesReference {
  if (text.startsWith("docker://")) {
    throw new SyntaxError(`'${text}' needs Docker, which this runner does not have; use a JavaScript action`);
  }
  if (text.startsWith("./") || text === ".") return { kind: "workspace", path: text.slice(2) };
  if (text.startsWith("$/")) {
    if (text.includes("@")) throw new SyntaxError(`'${text}' must not name a ref: $/ is the file's own commit`);
    return { kind: "self", path: text.slice(2) };
  }
  const [location = "", ref = ""] = text.split("@", 2);
  const [owner = "", name = "", ...path] = location.split("/").filter((part) => part !== "");
  if (owner === "" || name === "" || ref === "") {
    throw new SyntaxError(`Expected format {org}/{repo}[/path]@ref. Actual '${text}'`);
  }
  return { kind: "repository", owner, name, path: path.join("/"), ref };
}
