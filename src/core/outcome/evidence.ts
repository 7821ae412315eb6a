/** One fact that a decision rests on. */
export interface Evidence {
  /** What the fact is about, a stable word such as `policy`, `approval`, `service-deployment`. */
  readonly kind: string;
  /** Where it was read: an address, an id, a `path@commit`. */
  readonly source: string;
  /** When it was read or when it happened, ISO 8601 in UTC. */
  readonly at: string;
  /** The fact itself, one line; may hold untrusted text and is escaped wherever it is shown. */
  readonly fact: string;
}
