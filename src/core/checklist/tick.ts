/** A person's word that an item of an approval issue's table is done. */
export interface Tick {
  readonly login: string;
  readonly id: string;
  /** The comment's address. */
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}
