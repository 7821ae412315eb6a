/** Reads `family:revision` from a task definition's ARN; text that is none stays as it is. */
export function releaseOf(taskDefinition: string): string {
  return taskDefinition.slice(taskDefinition.lastIndexOf("/") + 1);
}

/** Reads the family of a release. */
export function familyOf(release: string): string {
  return release.split(":")[0] ?? release;
}
