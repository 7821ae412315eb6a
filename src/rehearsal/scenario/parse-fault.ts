import type { Behaviour } from "../application/behaviour.ts";
import { InvalidScenario } from "./invalid-scenario.ts";

/** Reads one fault: `error-rate=5%`, `order-failures=10%`, `latency=800ms`, `crash`, `unhealthy`, `wrong-version`, `slow-start=2m`. */
export function parseFault(text: string): Partial<Omit<Behaviour, "version">> {
  const [name = "", value = ""] = text.split("=");
  switch (name) {
    case "error-rate":
      return { errorRate: parseRate(text, value) };
    case "order-failures":
      return { orderFailureRate: parseRate(text, value) };
    case "latency":
      return { latency: { medianMs: parseAmount(text, value, "ms") / 1.6, p95Ms: parseAmount(text, value, "ms") } };
    case "slow-start":
      return { warmUpSeconds: parseAmount(text, value, "m") * 60 };
    case "crash":
      return { crash: "at-start" };
    case "unhealthy":
      return { crash: "never-healthy" };
    case "wrong-version":
      return { reportedVersion: "v0.0.0-wrong" };
    case "cpu":
      return { cpuPercent: 100 * parseRate(text, value) };
    case "memory":
      return { memoryPercent: 100 * parseRate(text, value) };
    case "queue-depth":
      return { queueDepth: parseAmount(text, value, "") };
    default:
      throw new InvalidScenario(
        `--fault ${text} is unknown; known: error-rate=5%, order-failures=10%, latency=800ms, slow-start=2m, cpu=95%, memory=95%, queue-depth=5000, crash, unhealthy, wrong-version, migration=1, migration-check=1, migration-rollback=1, backup=fails, no-metrics, metrics-outage=10m`,
      );
  }
}

/** Reads `5%` or `0.05` as a fraction. */
function parseRate(fault: string, text: string): number {
  const rate = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text === "" || !(rate >= 0 && rate <= 1))
    throw new InvalidScenario(`--fault ${fault} needs a rate such as 5% or 0.05`);
  return rate;
}

function parseAmount(fault: string, text: string, unit: string): number {
  const amount = text.endsWith(unit) ? Number(text.slice(0, text.length - unit.length)) : Number.NaN;
  if (!(amount > 0))
    throw new InvalidScenario(`--fault ${fault} needs an amount in ${unit}, such as ${fault.split("=")[0]}=2${unit}`);
  return amount;
}
