import type { Unreadable } from "../../core/outcome/unreadable.ts";
import { refusalIn } from "./refusals.ts";

/** Reads metrics together and, where that is refused, each for itself; throws `Unreadable` where the provider is away. */
export async function togetherOrAlone(
  positions: readonly number[],
  read: (positions: readonly number[]) => Promise<void>,
  refused: (position: number, error: Unreadable) => void,
): Promise<void> {
  if (positions.length === 0) return;
  try {
    await read(positions);
    return;
  } catch (error) {
    const refusal = refusalIn(error);
    // Who is not known to it need not ask again for each.
    if (positions.length === 1 || refusal.why === "unauthorized") {
      for (const position of positions) refused(position, refusal);
      return;
    }
  }
  for (const position of positions) await togetherOrAlone([position], read, refused);
}
