import { expect, it } from "vitest";
import { monitorSchema } from "../../../src/core/canary/document/monitor-document.ts";
import { longestWatch } from "../../../src/core/canary/longest-watch.ts";
import { parseDocument } from "../../../src/core/document/parse-document.ts";

const MINUTE = 60_000;
const metric = (more = "") =>
  `{ name: errors, provider: prometheus, kind: count, events: a, total: b, limits: { alert: 1% }${more} }`;

it.each([
  ["its own watch and the usual extension", "watch: 8m", metric(), 0, 18],
  ["the longest phase where that is longer", "watch: 8m\nextend: 5m", metric(), 60 * MINUTE, 65],
  ["the time in which people assess a failure", "watch: 8m\nextend: 5m", metric(", severity: sev2"), 0, 28],
  ["that time as the monitor says", "watch: 8m\nextend: 5m\nassess: 1h", metric(", severity: sev2"), 0, 73],
  ["none of it where no failure is assessed", "watch: 8m\nextend: 5m\nassess: 1h", metric(", severity: sev3"), 0, 13],
])("takes %s, without knowing where providers stand", (_, times, text, phase, minutes) => {
  const providers = "providers: { prometheus: { kind: prometheus } }";
  const parsed = parseDocument(
    `version: 1\n${times}\n${providers}\nmetrics: [${text}]\n`,
    monitorSchema,
    "monitor.yml",
  );
  if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems));
  expect(longestWatch(parsed.value, phase) / MINUTE).toBe(minutes);
});
