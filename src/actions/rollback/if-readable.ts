import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { RollbackCase } from "./rollback-case.ts";

/** Reads what helps and is not needed: what cannot be read warns and is `undefined`. */
export async function ifReadable<T>(
  { timeline }: Pick<RollbackCase, "timeline">,
  what: string,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    timeline.warn(`${what} cannot be read: ${error.message}. ${error.remedy}`);
    return undefined;
  }
}
