/** The three answers of a policy. */
export type Answer = "allow" | "require-approval" | "deny";
