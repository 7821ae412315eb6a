import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Statement } from "../aws/sts/policy.ts";

const PAGE = join(import.meta.dirname, "../../../docs/aws-roles.md");

/** The names and numbers of the page's own example, and what stands for them in a tenant's account. */
export type Standing = readonly (readonly [example: string, tenants: string])[];

interface Document {
  readonly Statement: readonly {
    readonly Action: string | readonly string[];
    readonly Resource?: string | readonly string[];
    readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
  }[];
}

/** Reads a policy of the page of roles to paste as a team pastes it: the example's names replaced by its own. */
export function pastedPolicy(name: string, standing: Standing): readonly Statement[] {
  return documentOf(name, standing).Statement.map(({ Action, Resource = [] }) => ({
    actions: [Action].flat(),
    resources: [Resource].flat(),
  }));
}

/** Reads a trust policy of that page: which `sub` it admits, and which values of further claims. */
export function pastedTrust(
  name: string,
  standing: Standing,
): { readonly subjects: readonly string[]; readonly claims: Readonly<Record<string, readonly string[]>> } {
  const [statement] = documentOf(name, standing).Statement;
  const asked = Object.entries(statement?.Condition?.StringEquals ?? {}).map(
    ([key, values]) => [key.split(":").at(-1) ?? "", [values].flat()] as const,
  );
  const { aud: _, sub: subjects = [], ...claims } = Object.fromEntries(asked);
  return { subjects, claims };
}

function documentOf(name: string, standing: Standing): Document {
  const page = readFileSync(PAGE, "utf8");
  const [, text] = new RegExp(`<!-- ${name} -->\n\`\`\`json\n([\\s\\S]*?)\`\`\`\n<!-- /${name} -->`).exec(page) ?? [];
  if (text === undefined) throw new Error(`docs/aws-roles.md has no policy between <!-- ${name} --> and its end`);
  const own = standing.reduce((done, [example, tenants]) => done.replaceAll(example, tenants), text);
  return JSON.parse(own) as Document;
}
