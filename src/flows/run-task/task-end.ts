/** How a one-off task ended. */
export type TaskEnd =
  | { readonly kind: "succeeded"; readonly task: string }
  /** Its command ran and did not end well. */
  | { readonly kind: "failed"; readonly why: string; readonly remedy: string }
  /** Its command surely never ran. */
  | { readonly kind: "not-started"; readonly why: string; readonly remedy: string }
  /** It took too long and was asked to stop. */
  | { readonly kind: "timed-out"; readonly why: string; readonly remedy: string }
  /** The run was cancelled; what had been started was asked to stop. */
  | { readonly kind: "interrupted"; readonly started: boolean }
  /** Nobody can tell. */
  | { readonly kind: "unknown"; readonly why: string; readonly remedy: string };
