/** What the job's GITHUB_TOKEN may read, found out by reading. */
export interface TokenProbe {
  /** Reads one thing that needs a permission, such as `deployments`, and nothing else. Throws `Unreadable`. */
  try(permission: string): Promise<void>;
}
