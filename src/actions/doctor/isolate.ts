import type { Finding, FindingMaker } from "../../core/doctor/finding.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { DoctorDesk } from "./ports.ts";

/** As long as one look may take, in real milliseconds. */
export const LONGEST_LOOK = 45_000;

class TooLate extends Error {}

/** Carries out one look by itself: one that throws or does not end is unknown with its reason, and keeps no other from being carried out. */
export async function isolate(
  { ports, signal }: Pick<DoctorDesk, "ports" | "signal">,
  on: FindingMaker,
  look: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  let callOff: () => void = () => undefined;
  const late = new Promise<never>((_, reject) => {
    callOff = ports.bound(LONGEST_LOOK, () => reject(new TooLate()));
  });
  try {
    return await Promise.race([look(), late]);
  } catch (error) {
    if (signal.aborted) throw error;
    return [unknownBy(error, on)];
  } finally {
    callOff();
  }
}

function unknownBy(error: unknown, on: FindingMaker): Finding {
  if (error instanceof Unreadable) return on.unknown(`${error.message}.`, error.remedy);
  if (error instanceof TooLate)
    return on.unknown(
      `The look did not end within ${LONGEST_LOOK / 1_000} s and was given up.`,
      "Check that the runner reaches the service, through its proxy where there is one, then run doctor again.",
    );
  return on.unknown(`The look failed: ${inertLine(String(error), 300)}`, "Please report it with this text.");
}
