import { readFileSync } from "node:fs";

/** A policy of IAM, as far as tests read it. */
export interface PastedPolicy {
  readonly Statement: readonly { readonly Action: string | readonly string[] }[];
}

/** Reads the policy that `docs/aws-roles.md` shows between the markers of this name. */
export function pastedPolicy(name: string): PastedPolicy {
  const page = readFileSync("docs/aws-roles.md", "utf8");
  const [, text] = new RegExp(`<!-- ${name} -->\n\`\`\`json\n([\\s\\S]*?)\`\`\`\n<!-- /${name} -->`).exec(page) ?? [];
  if (text === undefined) throw new Error(`docs/aws-roles.md has no policy between <!-- ${name} --> and its end`);
  return JSON.parse(text) as PastedPolicy;
}

/** Lists the actions that such a policy allows. */
export function pastedActions(name: string): readonly string[] {
  return pastedPolicy(name).Statement.flatMap(({ Action }) => Action);
}
