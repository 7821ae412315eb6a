import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { TriedRead } from "../../ports/role-probe.ts";

/** Tries one read and says what came of it, with its value where there is one; a refusal of another permission than its own is told as what it is. Lets defects through. */
export async function tryRead<T>(
  action: string,
  read: () => Promise<T>,
): Promise<{ readonly tried: TriedRead; readonly value?: T }> {
  try {
    return { tried: { action, kind: "allowed" }, value: await read() };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { why, message, remedy } = error;
    // What is not there was looked for, so that it may be.
    if (why === "not_found") return { tried: { action, kind: "not-tried", why: message } };
    return {
      tried:
        why === "forbidden"
          ? { action, kind: "refused", said: message }
          : { action, kind: "unread", said: message, remedy },
    };
  }
}

/** Tries one read whose value is not wanted. Lets defects through. */
export async function triedOnly(action: string, read: () => Promise<unknown>): Promise<TriedRead> {
  return (await tryRead(action, read)).tried;
}

/** Says that there was nothing to ask about. */
export function notTried(action: string, why: string): TriedRead {
  return { action, kind: "not-tried", why };
}

/** Why nothing of a service can be asked for. */
export const UNSEEN = "the service could not be seen";
