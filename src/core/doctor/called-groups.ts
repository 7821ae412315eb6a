import type { Mapping } from "./workflow-file.ts";

const DEPLOY = "deploy-${{ inputs.environment }}-${{ inputs.service }}";

/** Names the groups of `concurrency` that our reusable workflows stand in, those of the workflows of ours that they call among them, in the caller's inputs. */
export const CALLED_GROUPS: Readonly<Record<string, readonly string[]>> = {
  "backport.yml": ["backport-${{ inputs.commit || github.sha }}"],
  "deploy-ecs.yml": [DEPLOY],
  "doctor.yml": ["doctor-${{ inputs.environment }}-${{ inputs.service }}"],
  "promote.yml": ["deploy-${{ inputs.staging }}-${{ inputs.service }}", DEPLOY],
  "reconcile.yml": ["reconcile-${{ inputs.environment }}-${{ inputs.service }}"],
  "resume-approval.yml": ["resume-approval-${{ inputs.issue || github.event.issue.number }}"],
  "resume.yml": [
    "resume-${{ inputs.environment }}-${{ inputs.service }}-${{ inputs.do == 'abort' && 'abort' || 'move' }}",
  ],
};

/** What the inputs in those groups are where a caller says nothing. */
export const GROUP_DEFAULTS: Readonly<Record<string, string>> = { staging: "staging", service: "" };

/** Fills the groups of a workflow of ours by what its caller hands on, as written; a group that not all is known of is left out. */
export function groupsOfCalled(workflow: string, given: Mapping): readonly string[] {
  return (CALLED_GROUPS[workflow] ?? []).flatMap((group) => {
    let known = true;
    const filled = group.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
      const [, name = ""] = /^inputs\.([\w-]+)$/.exec(expression) ?? [];
      const value = given[name] ?? GROUP_DEFAULTS[name];
      known &&= typeof value === "string";
      return typeof value === "string" ? value : "";
    });
    return known ? [sameSpaces(filled)] : [];
  });
}

/** Writes expressions with the same spaces, so that alike ones are the same text. */
export function sameSpaces(text: string): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, "${{ $1 }}");
}
