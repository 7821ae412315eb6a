/** Where an item stands. Only `done` is a yes. */
export type ItemState = "done" | "open" | "failed" | "unknown";

/** What was found out about one item: where it stands, by whom or what, where and when that can be seen, and what to do. */
export interface Finding {
  readonly state: ItemState;
  /** Who ticked it or what answered; untrusted. Empty while nobody and nothing did. */
  readonly who: string;
  /** The numeric id of the person; empty for machines. */
  readonly id: string;
  /** An address to look at; empty when there is none. */
  readonly evidence: string;
  /** ISO 8601 in UTC; empty while it is not done. */
  readonly at: string;
  /** What was seen, one line; may hold untrusted text. */
  readonly note: string;
  /** What to do so that it becomes done; empty when it is. */
  readonly remedy: string;
}

/** A fact, or why it could not be found out, with the remedy. */
export type Fact<T> =
  | { readonly kind: "known"; readonly value: T }
  | { readonly kind: "unreadable"; readonly message: string; readonly remedy: string };

/** Says that an item is done, by what a machine saw. */
export function found(seen: Pick<Finding, "who" | "evidence" | "at" | "note">): Finding {
  return { state: "done", id: "", remedy: "", ...seen };
}

/** Says that an item is not done. */
export function missing(
  state: Exclude<ItemState, "done">,
  seen: Pick<Finding, "note" | "remedy"> & { readonly evidence?: string },
): Finding {
  return { state, who: "", id: "", evidence: "", at: "", ...seen };
}

/** Says that a fact could not be found out. */
export function unreadable(fact: Extract<Fact<unknown>, { kind: "unreadable" }>): Finding {
  return missing("unknown", { note: fact.message, remedy: fact.remedy });
}
