/** What issues claim to be, by their number; a claim is believed only after the issue was read as evidence. */
export interface ApprovalClaims {
  /** Reads which request an issue claims to ask for; `undefined` when it claims none or there is no such issue. Throws `Unreadable`. */
  requestOf(issue: number): Promise<string | undefined>;
}
