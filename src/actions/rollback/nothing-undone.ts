import type { RollbackOutcome } from "./contract.ts";

/** The outputs of a rollback that undid nothing and knows of no incident. */
export const NOTHING_UNDONE: RollbackOutcome["outputs"] = {
  undone: "no",
  "live-version": "",
  "live-commit": "",
  "known-version": "",
  "undone-version": "",
  address: "",
  health: "",
  "allow-private-hosts": "",
  retrospective: "",
  "task-definition": "",
  incident: "",
  "incident-url": "",
  severity: "",
  "started-at": "",
  impact: "",
  "service-deployment": "",
};
