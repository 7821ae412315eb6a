import { type Translation, translateWorkflow } from "./translate-workflow.ts";

/** Says for which publication a template is meant: `owner/name`, a tag or commit, and whether a server of one's own runs it. */
export type TemplatePublication = Pick<Translation, "repository" | "ref" | "file"> & { readonly flavour: "ghes" | "" };

const ADVICE = /,? ?(?:and )?`org\/deploy-actions` and its ref by the release you trust/g;

/** Writes the publication in place of `org/deploy-actions` and `v1`, and drops the advice to do so by hand. Throws `UntranslatableWorkflow`. */
export function publishTemplate(template: string, { flavour, ...to }: TemplatePublication): string {
  const told = template
    .replaceAll(ADVICE, "")
    .replaceAll(/ ?Replace\. ?/g, " ")
    .replaceAll(/[ \t]+$/gm, "")
    .replaceAll(/^#\n/gm, "");
  const named = told
    .replaceAll(
      /\borg\/deploy-actions((?:\/[\w./-]+)?)@v1\b/g,
      (_, path: string) => `${to.repository}${path}@${to.ref}`,
    )
    .replaceAll(
      /^( +repository: )org\/deploy-actions\n( +ref: )v1$/gm,
      (_, before: string, ref: string) => `${before}${to.repository}\n${ref}${to.ref}`,
    );
  // Translated for either: what is no repository and no ref is refused, and what is no workflow too.
  const translated = translateWorkflow(named, { ...to, flavour: "ghes" });
  return flavour === "ghes" ? translated : named;
}
