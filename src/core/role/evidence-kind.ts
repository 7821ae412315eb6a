/** The kinds of evidence by which people approve: commands on the request's issue, reviews of every pull request of the change, the environment's own gate. */
export const EVIDENCE_KINDS = ["comments", "reviews", "environment"] as const;

/** By which kind of evidence people approve. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
