import type { Measured } from "./figure.ts";
import { type BenchGitHub, type BenchSettings, startBenchGitHub } from "./local-github.ts";

/** Measures something beside a local GitHub of its own, which ends with it. */
export async function besideGitHub(
  settings: BenchSettings,
  measure: (local: BenchGitHub) => Promise<Measured>,
): Promise<Measured> {
  const local = await startBenchGitHub(settings);
  try {
    return await measure(local);
  } finally {
    local.close();
  }
}
