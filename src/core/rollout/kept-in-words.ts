/** Says that a service keeps what somebody changed of its configuration while our deployment was on its way; empty where nobody did. */
export function keptInWords(theirs: readonly string[]): string {
  if (theirs.length === 0) return "";
  return `configuration_kept: somebody changed ${theirs.join(", ")} of the service's deployment configuration since the deployment began. That stays as it is, and only what the deployment itself had set is gone again; look whether it is what the service should have.`;
}
