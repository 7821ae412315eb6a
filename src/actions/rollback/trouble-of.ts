import { Unreadable } from "../../core/outcome/unreadable.ts";

/** Tries something that may fail without undoing what is proven; says what went wrong. */
export async function troubleOf(
  work: () => Promise<{ readonly kind: string; readonly message?: string; readonly remedy?: string } | undefined>,
): Promise<string | undefined> {
  try {
    const answer = await work();
    return answer?.kind === "refused" ? `${answer.message ?? ""}. ${answer.remedy ?? ""}` : undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return `${error.message}. ${error.remedy}`;
  }
}
