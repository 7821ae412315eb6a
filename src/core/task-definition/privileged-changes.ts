import type { ContainerContent, TaskDefinitionContent } from "./task-definition.ts";

/** What a task definition may gain only where the target's `allow-changes` names it. */
export const PRIVILEGES = [
  "task-role",
  "execution-role",
  "privileged",
  "host-volumes",
  "host-namespaces",
  "linux-parameters",
  "network-mode",
] as const;

/** One of the privileges that are watched. */
export type Privilege = (typeof PRIVILEGES)[number];

/** A privilege that the wanted definition has and the running one has not. */
export interface PrivilegedChange {
  readonly privilege: Privilege;
  /** The place in dots, containers and volumes by name; never a value. */
  readonly place: string;
}

interface Held extends PrivilegedChange {
  readonly value: string;
}

/** Lists what a wanted definition may do beyond the running one; giving a privilege up is no change to be allowed. */
export function privilegedChanges(
  running: TaskDefinitionContent,
  wanted: TaskDefinitionContent,
): readonly PrivilegedChange[] {
  const key = ({ place, value }: Held) => `${place} ${value}`;
  const before = new Set(privilegesOf(running).map(key));
  const gained = privilegesOf(wanted).filter((held) => !before.has(key(held)));
  const lost = [...dropsLost(running, wanted), ...denialsLost(running, wanted)];
  const places = new Map([...gained, ...lost].map(({ privilege, place }) => [place, { privilege, place }]));
  return [...places.values()];
}

function privilegesOf(content: TaskDefinitionContent): readonly Held[] {
  const one = (privilege: Privilege, place: string, value: unknown): readonly Held[] =>
    value === undefined || value === null || value === "" ? [] : [{ privilege, place, value: JSON.stringify(value) }];
  const host = (member: string) =>
    content[member] === "host" ? one("host-namespaces", member, "host") : ([] as readonly Held[]);
  const volumes = items(content.volumes).flatMap(hostVolume);
  const hostNames = new Set(volumes.map(({ name }) => name));
  return [
    ...one("task-role", "taskRoleArn", content.taskRoleArn),
    ...one("execution-role", "executionRoleArn", content.executionRoleArn),
    ...["pidMode", "ipcMode", "networkMode"].flatMap(host),
    ...(content.networkMode === "host" ? [] : one("network-mode", "networkMode", content.networkMode ?? "bridge")),
    ...volumes.flatMap(({ name, value }) => one("host-volumes", `volumes.${name}`, value)),
    ...(content.containerDefinitions ?? []).flatMap((container) => containerPrivileges(container, hostNames)),
  ];
}

/** A volume that reaches the host: a path of it, or one that a Docker driver mounts with options of its own. */
function hostVolume(volume: Members): readonly { readonly name: string; readonly value: string }[] {
  const path = members(volume.host).sourcePath;
  const docker = volume.dockerVolumeConfiguration;
  if ((path === undefined || path === "") && docker === undefined) return [];
  return [{ name: nameOf(volume.name), value: JSON.stringify([path, docker]) }];
}

function containerPrivileges(container: ContainerContent, hostNames: ReadonlySet<string>): readonly Held[] {
  const at = (member: string) => `containerDefinitions.${container.name ?? ""}.${member}`;
  const linux = members(container.linuxParameters);
  const held = (privilege: Privilege, member: string, list: readonly unknown[]): readonly Held[] =>
    list.map((value) => ({ privilege, place: at(member), value: JSON.stringify(value) }));
  return [
    ...held("privileged", "privileged", container.privileged === true ? [true] : []),
    ...held("privileged", "dockerSecurityOptions", array(container.dockerSecurityOptions)),
    ...held("privileged", "user", isRoot(container.user) ? ["root"] : []),
    ...held("linux-parameters", "linuxParameters.capabilities.add", array(members(linux.capabilities).add)),
    ...held("linux-parameters", "linuxParameters.devices", array(linux.devices)),
    ...held("linux-parameters", "systemControls", array(container.systemControls)),
    ...items(container.mountPoints)
      .filter(({ sourceVolume }) => hostNames.has(nameOf(sourceVolume)))
      .flatMap(({ sourceVolume, readOnly }) =>
        held("host-volumes", `mountPoints.${nameOf(sourceVolume)}`, [readOnly === true ? "read" : "write"]),
      ),
    ...items(container.volumesFrom).flatMap(({ sourceContainer }) =>
      hostNames.size === 0 ? [] : held("host-volumes", `volumesFrom.${nameOf(sourceContainer)}`, [true]),
    ),
  ];
}

/** A capability that is no longer dropped is one that was gained. */
function dropsLost(running: TaskDefinitionContent, wanted: TaskDefinitionContent): readonly PrivilegedChange[] {
  const dropped = (container: ContainerContent | undefined) =>
    array(members(members(container?.linuxParameters).capabilities).drop).map(String);
  return (wanted.containerDefinitions ?? []).flatMap((container) => {
    const before = running.containerDefinitions?.find(({ name }) => name === container.name);
    const now = dropped(container);
    return dropped(before).every((capability) => now.includes(capability) || now.includes("ALL"))
      ? []
      : [
          {
            privilege: "linux-parameters",
            place: `containerDefinitions.${container.name ?? ""}.linuxParameters.capabilities.drop`,
          } as const,
        ];
  });
}

/** What a container was denied and is no longer: the rights of root, and what a security option kept from it. */
function denialsLost(running: TaskDefinitionContent, wanted: TaskDefinitionContent): readonly PrivilegedChange[] {
  return (wanted.containerDefinitions ?? []).flatMap((container) => {
    const before = running.containerDefinitions?.find(({ name }) => name === container.name);
    const lost = (member: string): PrivilegedChange => ({
      privilege: "privileged",
      place: `containerDefinitions.${container.name ?? ""}.${member}`,
    });
    const options = array(container.dockerSecurityOptions);
    // Without a user the image decides, and most images run as root.
    const free = nameOf(before?.user) !== "" && !isRoot(before?.user) && nameOf(container.user) === "";
    return [
      ...(array(before?.dockerSecurityOptions).every((option) => options.includes(option))
        ? []
        : [lost("dockerSecurityOptions")]),
      ...(free ? [lost("user")] : []),
    ];
  });
}

/** Tells whether a user is root, by name or number, alone or with a group. */
function isRoot(user: unknown): boolean {
  return /^(root|0+)(:|$)/.test(nameOf(user));
}

type Members = Readonly<Record<string, unknown>>;

function members(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function nameOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function items(value: unknown): readonly Members[] {
  return array(value).map(members);
}
