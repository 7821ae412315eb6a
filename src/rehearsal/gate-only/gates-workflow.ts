import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { OWN_ROOT } from "../scenario/runner-host.ts";

const WORKFLOW = ".github/workflows/deploy-ecs.yml";
/** Where the caller of the gates lies in the tenant's copy. */
export const CALLER = ".github/workflows/rehearse-gates.yml";

interface Job {
  outputs?: Record<string, string>;
  steps: { id?: string; with?: Record<string, unknown> }[];
  readonly permissions?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: { readonly workflow_call: { outputs?: unknown } };
  jobs: Record<string, Job>;
}

/** Which gates to write. */
export interface GatesSettings {
  /** An empty folder to write to. */
  readonly folder: string;
  /** The tenant's own folder, whose files are copied. */
  readonly tenant: string;
  readonly action: "deploy" | "promote" | "rollback";
}

/**
 * Writes the shipped pipeline without what follows its gates: gate, approve, and of deploy the second gate and the check, with their
 * manifests and bundles as they are; beside it a caller in a copy of the tenant.
 */
export function writeGates({ folder, tenant, action }: GatesSettings): {
  readonly own: string;
  readonly caller: string;
} {
  const [own, caller] = [join(folder, "own"), join(folder, "tenant")];
  const workflow = parse(readFileSync(join(OWN_ROOT, WORKFLOW), "utf8")) as Workflow;
  const { gate, approve, deploy } = workflow.jobs;
  if (gate === undefined || approve === undefined || deploy === undefined)
    throw new Error(`${WORKFLOW} has no jobs gate, approve and deploy`);
  deploy.steps = deploy.steps.filter(({ id }) => id === "gate" || id === "check");
  deploy.outputs = Object.fromEntries(
    Object.entries(deploy.outputs ?? {}).filter(([, value]) => /steps\.(gate|check)\./.test(value)),
  );
  for (const step of [...gate.steps, ...deploy.steps].filter(({ id }) => id === "gate"))
    step.with = { ...step.with, action };
  delete workflow.on.workflow_call.outputs;
  workflow.jobs = action === "rollback" ? { gate } : { gate, approve, deploy };
  const granted = Object.assign({}, ...Object.values(workflow.jobs).map(({ permissions }) => permissions));
  write(own, WORKFLOW, stringify(workflow));
  for (const name of ["actions", "dist"]) symlinkSync(join(OWN_ROOT, name), join(own, name));
  cpSync(tenant, caller, { recursive: true, filter: (path) => !/[\\/](node_modules|\.git|rehearsal)$/.test(path) });
  write(caller, CALLER, stringify(callerOf(granted)));
  return { own, caller };
}

function callerOf(permissions: Readonly<Record<string, string>>): unknown {
  const names = ["environment", "service", "version", "digest", "change-class", "targets"];
  const input = { type: "string", default: "" };
  return {
    name: "Rehearse the gates",
    on: { workflow_dispatch: { inputs: Object.fromEntries(names.map((name) => [name, input])) } },
    permissions: {},
    jobs: {
      gates: {
        permissions,
        uses: `org/deploy-actions/${WORKFLOW}@v1`,
        with: Object.fromEntries(names.map((name) => [name, `\${{ inputs.${name} }}`])),
        secrets: { "identity-token": "${{ secrets.IDENTITY_TOKEN }}" },
      },
    },
  };
}

function write(root: string, path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
}
