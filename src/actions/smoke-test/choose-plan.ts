import { checkUrl } from "../../core/checks/check-url.ts";
import { type ChecksDocument, checksSchema } from "../../core/checks/checks-document.ts";
import { schemaFilesIn } from "../../core/checks/compile-checks.ts";
import { type ChecksPlan, planChecks } from "../../core/checks/plan-checks.ts";
import { readSecretName } from "../../core/checks/secret-name.ts";
import { parseDocument } from "../../core/document/parse-document.ts";
import type { Problem } from "../../core/outcome/problem.ts";
import { readSource, type Sources, type SourceText } from "../../flows/source/read-source.ts";
import { readTarget } from "../../flows/source/read-target.ts";
import type { SmokeTestInputs } from "./contract.ts";

/** The path at which checks are looked for; there alone their absence leaves the health path to be checked. */
const CONVENTIONAL_PATH = ".github/deploy-checks.yml";

/** What shall be run, and where its checks were read. */
export interface SmokePlan extends Extract<ChecksPlan, { readonly kind: "plan" }> {
  readonly address: string;
  readonly from: string;
}

/** Why there is nothing to run. */
export type NoPlan =
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  | { readonly kind: "no-checks"; readonly from: string }
  | { readonly kind: "unreadable"; readonly what: "source"; readonly why: string; readonly remedy: string };

type Place = { readonly kind: "place"; readonly address: string; readonly health: string };

/** Chooses what is run: the address given or the target's, and the checks of the document or the health path alone. */
export async function choosePlan(inputs: SmokeTestInputs, sources: Sources): Promise<SmokePlan | NoPlan> {
  const [place, source] = await Promise.all([
    choosePlace(inputs, sources),
    inputs.checks === "" ? undefined : readSource(sources, inputs.checks, inputs.commit),
  ]);
  if (place.kind !== "place") return place;
  const plainHttp = inputs["allow-private-hosts"];
  const base = checkUrl("/", { address: place.address, plainHttp });
  if (base.kind === "refused") return invalid("address", base.why);
  const document = chooseDocument(inputs, source, place.health);
  if (document.kind !== "document") return document;
  const secrets = [...inputs.secrets.keys()].map(readSecretName);
  const twice = secrets.find(({ name }, index) => secrets.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) return invalid("secrets", `gives '${twice.name}' to two hosts: give each its own name.`);
  const schemas = await readSchemas(document, inputs, sources);
  if (schemas.kind !== "schemas") return schemas;
  const plan = await planChecks(document.value, {
    address: place.address,
    file: inputs.checks,
    text: document.text,
    plainHttp,
    names: namesOf(inputs),
    secrets: new Map(secrets.map(({ name, host }) => [name, host])),
    schemas: schemas.texts,
    tags: inputs.tags,
    environment: inputs.environment,
  });
  if (plan.kind === "invalid") return plan;
  const { from } = document;
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
  { value }: Document,
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

type Document = {
  readonly kind: "document";
  readonly value: ChecksDocument;
  readonly text: string;
  readonly from: string;
};

function chooseDocument(
  { checks, command }: SmokeTestInputs,
  source: SourceText | undefined,
  health: string,
): Document | NoPlan {
  if (source === undefined) return healthAlone(health, command);
  if (source.kind === "unreadable") return { ...source, what: "source" };
  if (source.kind === "missing") {
    return checks === CONVENTIONAL_PATH
      ? healthAlone(health, command)
      : invalid(checks, `does not exist (${source.from}): add it, or correct the input 'checks'.`);
  }
  const parsed = parseDocument(source.text, checksSchema, checks);
  return parsed.kind === "invalid"
    ? parsed
    : { kind: "document", value: parsed.value, text: source.text, from: source.from };
}

function healthAlone(health: string, command: string): Document | NoPlan {
  if (health === "" && command === "") return { kind: "no-checks", from: "no checks file, no health path, no command" };
  if (health === "") return { kind: "document", value: { version: 1 }, text: "", from: "the command alone" };
  return {
    kind: "document",
    value: { version: 1, checks: [{ name: "health", path: health, expect: { status: 200 } }] },
    text: "",
    from: "the health path alone",
  };
}

function invalid(file: string, message: string): NoPlan {
  return { kind: "invalid", problems: [{ file, message }] };
}
