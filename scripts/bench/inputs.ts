import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const SHOP = { environment: "production", service: "shop" };
const REQUEST = "0".repeat(64);
const COMMIT = "a".repeat(40);

const BY_ACTION: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "freeze-gate": { ...SHOP, targets: ".github/deploy-targets.yml", version: "v1.5.0", "change-class": "standard" },
  "approval-gate": {
    ...SHOP,
    mode: "check",
    request: REQUEST,
    commit: COMMIT,
    version: "v1.5.0",
    "required-approvals": JSON.stringify([
      { role: "qa", count: 1, rule: "approvals of production", users: ["quinn#9002"], teams: [] },
    ]),
  },
  // One deployment, as the gates are asked about one.
  doctor: SHOP,
  announce: { ...SHOP, event: "success", version: "v1.5.0" },
};

/** The inputs that take a bundle to its first decision; an action without an entry decides on missing inputs. */
export function benchInputs(name: string): Readonly<Record<string, string>> {
  return { ...defaultsOf(name), ...BY_ACTION[name] };
}

/** Reads the defaults of an action's inputs as the runner would give them; an expression stays away. */
function defaultsOf(name: string): Record<string, string> {
  // The action at the root has no folder of its own.
  const manifest = [join("actions", name, "action.yml"), "action.yml"].find((file) => existsSync(file)) ?? "";
  const { inputs } = parse(readFileSync(manifest, "utf8")) as {
    inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  };
  const written = Object.entries(inputs).map(([input, { default: value = "" }]) => [input, String(value)] as const);
  return Object.fromEntries(written.filter(([, value]) => !value.includes("${{")));
}
