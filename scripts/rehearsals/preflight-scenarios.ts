import { called } from "./demands.ts";
import { append, replace } from "./edits.ts";
import type { Scenario } from "./scenario.ts";
import { NEW, OLD, shop } from "./shop.ts";

const nothingWritten: Scenario["check"] = (report) => [
  ...called(report, "ecs:RegisterTaskDefinition", 0),
  ...called(report, "ecs:UpdateService", 0),
];

/** What must stop a deployment before anything is written. */
export const PREFLIGHT_SCENARIOS: readonly Scenario[] = [
  {
    name: "the commit lists variables that nobody has set: nothing is written",
    args: shop("--target", "env-example=.env.example"),
    edits: { ".env.example": append("NODE_ENV=production\nSTRIPE_KEY=\nSMTP_HOST=\n# optional\nDEBUG=") },
    exit: 1,
    live: OLD,
    reasons: { "deploy-ecs": "env_variable_missing" },
    check: nothingWritten,
  },
  {
    name: "the commit lists variables that are all set",
    args: shop("--target", "env-example=.env.example"),
    edits: { ".env.example": append("NODE_ENV=production") },
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
  },
  {
    name: "the registry has lost the image: nothing is written",
    args: ["examples/minimal"],
    edits: { "build.sh": replace("sha256:$(sha256sum Dockerfile", "sha256:$(echo lost | sha256sum") },
    exit: 1,
    live: "v1.0.0",
    reasons: { "deploy-ecs": "image_missing" },
    check: nothingWritten,
  },
  {
    name: "the alarm that should guard the deployment is in ALARM already: nothing is written",
    args: shop(),
    edits: { "rehearsal.yml": append("alarms: [{ name: shop-5xx, state: ALARM }]") },
    exit: 1,
    live: OLD,
    reasons: { "deploy-ecs": "alarm_active" },
    check: nothingWritten,
  },
  {
    name: "the alarm that should guard the deployment has no data: nothing is written",
    args: shop(),
    edits: { "rehearsal.yml": append("alarms: [{ name: shop-5xx, state: INSUFFICIENT_DATA }]") },
    exit: 1,
    live: OLD,
    reasons: { "deploy-ecs": "alarm_unreadable" },
    check: nothingWritten,
  },
];
