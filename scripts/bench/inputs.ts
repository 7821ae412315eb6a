const SHOP = { environment: "production", service: "shop" };
const REQUEST = "0".repeat(64);
const COMMIT = "a".repeat(40);

const BY_ACTION: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "freeze-gate": {
    ...SHOP,
    policy: ".github/deploy-policy.yml",
    targets: ".github/deploy-targets.yml",
    version: "v1.5.0",
    "change-class": "standard",
    action: "deploy",
    "first-deploy": "false",
  },
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
  announce: { ...SHOP, event: "success", version: "v1.5.0" },
};

/** The inputs that take a bundle to its first decision; an action without an entry decides on missing inputs. */
export function benchInputs(name: string): Readonly<Record<string, string>> {
  return BY_ACTION[name] ?? {};
}
