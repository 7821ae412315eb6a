import { parsePolicy } from "../../core/policy/parse-policy.ts";

/** Lists the labels that the policies among a repository's files speak of, which it is taken to have; none of a policy that cannot be read. */
export function policyLabels(files: Readonly<Record<string, string>>): readonly string[] {
  const policies = Object.entries(files).filter(([path]) => /(^|\/)deploy-policy\.ya?ml$/.test(path));
  const labels = policies.flatMap(([path, text]) => {
    const parsed = parsePolicy(text, path);
    if (parsed.kind === "invalid") return [];
    const { incidents, changeClasses } = parsed.value;
    return [...(incidents?.labels ?? []), ...Object.values(changeClasses).flatMap((one) => one.labels)];
  });
  return [...new Set(labels)];
}
