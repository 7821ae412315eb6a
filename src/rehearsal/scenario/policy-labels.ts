import { parsePolicy } from "../../core/policy/parse-policy.ts";

const POLICY = ".github/deploy-policy.yml";

/** Lists the labels that a tenant's policy speaks of, which its repository is taken to have; none where the policy cannot be read. */
export function policyLabels(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  const file = files[POLICY];
  if (file === undefined) return [];
  const parsed = parsePolicy(typeof file === "string" ? file : new TextDecoder().decode(file), POLICY);
  if (parsed.kind === "invalid") return [];
  const { incidents, changeClasses } = parsed.value;
  return [...new Set([...(incidents?.labels ?? []), ...Object.values(changeClasses).flatMap(({ labels }) => labels)])];
}
