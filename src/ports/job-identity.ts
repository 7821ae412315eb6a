/** The identity of the job as GitHub vouches for it. */
export interface JobIdentity {
  /** Reads the claims of an identity token for AWS, unverified: whoever is shown the token verifies it. Throws `Unreadable` where the job may not ask for one. */
  claims(): Promise<Readonly<Record<string, unknown>>>;
}
