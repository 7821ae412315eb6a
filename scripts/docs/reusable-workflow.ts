import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, parseDocument } from "yaml";

const FOLDER = ".github/workflows";

interface Declared {
  readonly type?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: unknown;
}

/** What a job asks of the token, and why, in the words behind it. */
export interface AskedPermission {
  readonly permission: string;
  readonly level: string;
  readonly why: string;
}

/** What a reusable workflow declares of itself. */
export interface ReusableWorkflow {
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly secrets: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
  readonly jobs: readonly { readonly job: string; readonly asked: readonly AskedPermission[] }[];
}

/** Reads every reusable workflow of this repository, by its file name. */
export function readAllReusable(): ReadonlyMap<string, ReusableWorkflow> {
  const found = readdirSync(FOLDER).map((file) => [file, declaredIn(file)] as const);
  return new Map(found.flatMap(([file, workflow]) => (workflow === undefined ? [] : [[file, workflow]])));
}

/** Reads a reusable workflow of this repository by its file name; throws where the file is none. */
export function readReusable(file: string): ReusableWorkflow {
  const workflow = declaredIn(file);
  if (workflow === undefined) throw new Error(`${file} is no reusable workflow`);
  return workflow;
}

function declaredIn(file: string): ReusableWorkflow | undefined {
  const document = parseDocument(readFileSync(join(FOLDER, file), "utf8"));
  const { on } = document.toJS() as { readonly on?: { readonly workflow_call?: Partial<ReusableWorkflow> | null } };
  if (on?.workflow_call === undefined) return undefined;
  const { inputs = {}, secrets = {}, outputs = {} } = on.workflow_call ?? {};
  const jobs = itemsOf(document.get("jobs")).map(({ key, value }) => ({
    job: textOf(key),
    asked: itemsOf(isMap(value) ? value.get("permissions") : undefined).map((pair) => ({
      permission: textOf(pair.key),
      level: textOf(pair.value),
      why: (isScalar(pair.value) ? (pair.value.comment ?? "") : "").trim(),
    })),
  }));
  return { inputs, secrets, outputs, jobs };
}

const itemsOf = (node: unknown) => (isMap(node) ? node.items : []);
const textOf = (node: unknown) => (isScalar(node) ? String(node.value) : "");
