import { registerHooks } from "node:module";

/** The published parser imports its schemas without the attribute that Node asks for; the hook adds it. */
const hooks = registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    if (!found.url.endsWith(".json")) return found;
    return { ...found, importAttributes: { ...found.importAttributes, type: "json" } };
  },
});
const workflows = await import("@actions/workflow-parser");
const actions = await import("@actions/workflow-parser/actions/index");
hooks.deregister();

/** Names a file for the parser: what it is called in messages, and its text. */
export interface ParsedFile {
  readonly name: string;
  readonly content: string;
}

/** Lists what GitHub's own parser has against a workflow file, calls one level deep included. */
export async function workflowProblems(
  file: ParsedFile,
  called: (uses: string) => Promise<ParsedFile>,
): Promise<readonly string[]> {
  const { context, value } = workflows.parseWorkflow(file, new workflows.NoOperationTraceWriter());
  if (value !== undefined) {
    const provider = { getFileContent: (ref: object) => called(usesOf(ref)) };
    await workflows.convertWorkflowTemplate(context, value, provider, {
      fetchReusableWorkflowDepth: 1,
      maxReusableWorkflowDepth: 10,
    });
  }
  return [...new Set(context.errors.getErrors().map((error) => error.message))];
}

/** Lists what GitHub's own parser has against an action.yml; unlike it, the runner needs no name and no description. */
export function actionProblems(file: ParsedFile): readonly string[] {
  const { context } = actions.parseAction(file, new workflows.NoOperationTraceWriter());
  return context.errors
    .getErrors()
    .map((error) => error.message)
    .filter((message) => !/Required property is missing: (name|description)/.test(message));
}

function usesOf(ref: object): string {
  const part = (name: string): string => String(Object.entries(ref).find(([key]) => key === name)?.[1] ?? "");
  const path = part("path");
  return part("repository") === "" ? `./${path}` : `${part("owner")}/${part("repository")}/${path}@${part("version")}`;
}
