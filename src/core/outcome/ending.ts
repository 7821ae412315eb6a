/** What a decision means for the step: a yes, a no, the honest "cannot say" that closes every gate, or a mere warning (announcements). */
export type Ending = "yes" | "no" | "unknown" | "warning";

/** When the step fails: on a no and on a cannot-say (`deny`), only on a cannot-say (`error`), or never. */
export type FailOn = "deny" | "error" | "never";

/** Decides whether the step fails; `fail-on` never changes the decision itself. */
export function stepFails(ending: Ending, failOn: FailOn): boolean {
  switch (ending) {
    case "yes":
    case "warning":
      return false;
    case "no":
      return failOn === "deny";
    case "unknown":
      return failOn !== "never";
  }
}
