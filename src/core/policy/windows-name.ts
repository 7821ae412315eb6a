/** Names the windows of an environment as people know them. */
export function windowsName(environment: string): string {
  return `the windows of ${environment}`;
}

/** Names the windows of an environment that a central policy gives, beside those of the repository's own. */
export function centralWindowsName(environment: string): string {
  return `the central windows of ${environment}`;
}
