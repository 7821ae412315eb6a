import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { matchesGlob } from "../../../core/text/glob.ts";
import type { EnvironmentRules } from "../../../ports/environment-rules.ts";
import { type DoctorDesk, nameOf, type Patient, type Place } from "../ports.ts";

/** Looks at GitHub's environments that the jobs of a deployment name: what would make them wait, fail or be refused. Throws `Unreadable`. */
export async function seeEnvironments(
  { ports, run, inputs }: DoctorDesk,
  place: Place & Partial<Pick<Patient, "settings">>,
): Promise<readonly Finding[]> {
  const { environment, settings } = place;
  const operate = settings?.["operate-environment"] ?? environment;
  const names = [...new Set([environment, operate])];
  const rules = await Promise.all(names.map(async (name) => ({ name, rules: await ports.environments.read(name) })));
  return rules.flatMap((one) =>
    assessRules(one, {
      about: nameOf(place),
      operating: one.name === operate,
      ref: run.ref,
      targets: inputs.targets,
    }),
  );
}

interface Standing {
  readonly about: string;
  /** Whether judging, finishing and rolling back happen in it. */
  readonly operating: boolean;
  readonly ref: string;
  readonly targets: string;
}

function assessRules(
  { name, rules }: { readonly name: string; readonly rules: EnvironmentRules | undefined },
  standing: Standing,
): readonly Finding[] {
  const on = findingsOn("environment", standing.about);
  const settings = `Settings → Environments → ${name}`;
  if (rules === undefined)
    return [
      on.warning(
        `The environment ${name} was not created yet: GitHub creates it with the first job that names it, open to every branch.`,
        `Create it in Settings → Environments, with a rule for branches.`,
      ),
    ];
  const found = [
    ...waitFindings(rules, standing, settings),
    ...customFindings(rules, standing, settings),
    ...refFindings(rules, standing, settings),
  ];
  return found.length > 0 ? found : [on.ok(`Jobs that name ${name} wait for nobody; ${sayRefs(rules, standing)}.`)];
}

function waitFindings(
  { name, reviewers, waitMinutes }: EnvironmentRules,
  { about, operating, targets }: Standing,
  settings: string,
) {
  if (reviewers === 0 && waitMinutes === 0) return [];
  const on = findingsOn("environment", about);
  const what = [
    ...(reviewers > 0 ? [`${reviewers} required ${reviewers === 1 ? "reviewer" : "reviewers"}`] : []),
    ...(waitMinutes > 0 ? [`a wait timer of ${waitMinutes} minutes`] : []),
  ].join(" and ");
  if (!operating)
    return [
      on.warning(
        `Jobs that name ${name} wait for ${what}, beside what the policy asks.`,
        `Ask by approvals: in the policy, and remove it in ${settings}, unless both are meant.`,
      ),
    ];
  return [
    on.problem(`Jobs that name ${name} wait for ${what}: judging, finishing and rolling back would wait as well.`, {
      remedy: `Name an environment without reviewers and timers as operate-environment of the target in ${targets}, or remove them in ${settings} and ask by approvals: in the policy.`,
      paste: `operate-environment: ${name}-operate`,
    }),
  ];
}

function customFindings({ name, customRules }: EnvironmentRules, { about }: Standing, settings: string) {
  if (customRules.length === 0) return [];
  return [
    findingsOn("environment", about).problem(
      `The environment ${name} has the custom protection rule ${customRules.join(", ")}, which fails jobs that record no deployment of their own.`,
      `Switch the rule off in ${settings}; the gates ask in its place.`,
    ),
  ];
}

/** A pattern with other wildcards than `*` is not judged: a refusal that is not certain is none. */
function refFindings({ name, refs }: EnvironmentRules, { about, ref }: Standing, settings: string) {
  const on = findingsOn("environment", about);
  if (refs.kind === "any")
    return [
      on.warning(
        `Jobs at every branch and tag may name ${name}, and so reach its role and secrets.`,
        `Choose the branches and tags that deploy in ${settings}.`,
      ),
    ];
  if (refs.kind === "protected" || !/^refs\/(heads|tags)\//.test(ref)) return [];
  const type = ref.startsWith("refs/tags/") ? "tag" : "branch";
  const short = ref.replace(/^refs\/(heads|tags)\//, "");
  const own = refs.patterns.filter((pattern) => pattern.type === type);
  if (own.some((pattern) => /[?[\]{}]/.test(pattern.name) || matchesGlob(pattern.name, short))) return [];
  const allowed = refs.patterns.map((pattern) => `${pattern.type} ${pattern.name}`).join(", ");
  return [
    on.warning(
      `GitHub refuses jobs at ${ref} that name ${name}; it lets through ${allowed === "" ? "nothing" : allowed}.`,
      `Deploy from there, or add ${short} in ${settings}.`,
    ),
  ];
}

/** Whether a branch is protected is the platform's to say: that is not claimed of the run's own. */
function sayRefs({ refs }: EnvironmentRules, { ref }: Standing): string {
  return refs.kind === "protected" ? "those of protected branches alone may" : `those at ${ref} may`;
}
