/** A task definition as JSON that may be registered; members that we do not know are kept. */
export interface TaskDefinitionContent {
  readonly family?: string | undefined;
  readonly containerDefinitions?: readonly ContainerContent[] | undefined;
  readonly [member: string]: unknown;
}

/** A container of a task definition. */
export interface ContainerContent {
  readonly name?: string | undefined;
  readonly image?: string | undefined;
  readonly [member: string]: unknown;
}

const DESCRIBED_ONLY: readonly string[] = [
  "taskDefinitionArn",
  "revision",
  "status",
  "requiresAttributes",
  "compatibilities",
  "registeredAt",
  "registeredBy",
  "deregisteredAt",
  "deleteRequestedAt",
];

/** Drops what ECS only describes and refuses to register; names what was dropped. */
export function registrable(described: TaskDefinitionContent): {
  readonly content: TaskDefinitionContent;
  readonly dropped: readonly string[];
} {
  const dropped = DESCRIBED_ONLY.filter((member) => described[member] !== undefined);
  const content = Object.fromEntries(Object.entries(described).filter(([member]) => !DESCRIBED_ONLY.includes(member)));
  return { content, dropped };
}
