/** Words the reason of a task whose image cannot be pulled (ECS developer guide, "CannotPullContainer task errors"). */
export function cannotPull(image: string): string {
  return `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${image}: not found`;
}
