import { checkUrl } from "../../core/checks/check-url.ts";
import { schemaFilesIn } from "../../core/checks/compile-checks.ts";
import { type ChecksPlan, planChecks } from "../../core/checks/plan-checks.ts";
import { readSecretName } from "../../core/checks/secret-name.ts";
import { readSource, type Sources } from "../../flows/source/read-source.ts";
import { readTarget } from "../../flows/source/read-target.ts";
import { type ChosenChecks, chooseChecks, readChecks } from "./choose-checks.ts";
import type { SmokeTestInputs } from "./contract.ts";
import { invalidPlan, type NoPlan } from "./no-plan.ts";

/** What shall be run, and where its checks were read. */
export interface SmokePlan extends Extract<ChecksPlan, { readonly kind: "plan" }> {
  readonly address: string;
  readonly from: string;
}

type Place = { readonly kind: "place"; readonly address: string; readonly health: string };

/** Chooses what is run: the address given or the target's, and the checks of the document or the health path alone. */
export async function choosePlan(inputs: SmokeTestInputs, sources: Sources): Promise<SmokePlan | NoPlan> {
  const [place, source] = await Promise.all([choosePlace(inputs, sources), readChecks(inputs, sources)]);
  if (place.kind !== "place") return place;
  const plainHttp = inputs["allow-private-hosts"];
  const base = checkUrl("/", { address: place.address, plainHttp });
  if (base.kind === "refused") return invalidPlan("address", base.why);
  const checks = await chooseChecks(source, inputs, place.health);
  if (checks.kind !== "checks") return checks;
  const secrets = [...inputs.secrets.keys()].map(readSecretName);
  const twice = secrets.find(({ name }, index) => secrets.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) return invalidPlan("secrets", `gives '${twice.name}' to two hosts: give each its own name.`);
  const schemas = await readSchemas(checks, inputs, sources);
  if (schemas.kind !== "schemas") return schemas;
  const plan = await planChecks(checks.value, {
    address: place.address,
    file: inputs.checks,
    text: checks.text,
    plainHttp,
    names: namesOf(inputs),
    secrets: new Map(secrets.map(({ name, host }) => [name, host])),
    schemas: schemas.texts,
    tags: inputs.tags,
    environment: inputs.environment,
  });
  if (plan.kind === "invalid") return plan;
  const { from } = checks;
  if (plan.scenarios.length > 0) return { ...plan, address: place.address, from };
  if (inputs.tags.length > 0) return { kind: "no-checks", from: `${from}, tags ${inputs.tags.join(", ")}` };
  return inputs.command === "" ? { kind: "no-checks", from } : { ...plan, address: place.address, from };
}

function namesOf({ version, commit, environment, service }: SmokeTestInputs): ReadonlyMap<string, string> {
  return new Map(Object.entries({ version, commit, environment, service }));
}

type Schemas = { readonly kind: "schemas"; readonly texts: ReadonlyMap<string, string> };

/** Reads the JSON Schemas that checks name, where the checks themselves were read. */
async function readSchemas(
  { value }: ChosenChecks,
  { commit }: SmokeTestInputs,
  sources: Sources,
): Promise<Schemas | NoPlan> {
  const texts = new Map<string, string>();
  for (const path of schemaFilesIn(value)) {
    const source = await readSource(sources, path, commit);
    if (source.kind === "unreadable") return { ...source, what: "source" };
    if (source.kind === "text") texts.set(path, source.text);
  }
  return { kind: "schemas", texts };
}

async function choosePlace(inputs: SmokeTestInputs, sources: Sources): Promise<Place | NoPlan> {
  const { address, environment, service, targets, health } = inputs;
  if (address !== "" && (health !== "" || environment === "" || service === ""))
    return { kind: "place", address, health };
  const target = await readTarget(sources, { path: targets, commit: inputs["targets-commit"], environment, service });
  if (target.kind === "unreadable") return { ...target, what: "source" };
  if (target.kind === "invalid") return target;
  const { settings } = target;
  const own = inputs.at === "test" ? (settings["test-address"] ?? settings.address) : settings.address;
  return { kind: "place", address: address === "" ? own : address, health: health === "" ? settings.health : health };
}
