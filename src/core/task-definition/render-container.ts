import { pinnedImage } from "./render-image.ts";
import type { ContainerWish } from "./render-wish.ts";
import type { ContainerContent } from "./task-definition.ts";

type Given = Readonly<Record<string, string | null>>;
type Member = Readonly<Record<string, unknown>>;

/** Renders a wish into a container; a name that is both a variable and a secret afterwards is only what was wished last, since ECS refuses both. */
export function renderContainer(container: ContainerContent, wish: ContainerWish): ContainerContent {
  const { environment = {}, secrets = {}, envFiles, dockerLabels, command } = wish;
  const variables = listed(container.environment, "value", { ...gone(secrets), ...environment });
  const hidden = listed(container.secrets, "valueFrom", { ...gone(environment), ...secrets });
  return {
    ...container,
    ...imageOf(container, wish),
    ...(variables === undefined ? {} : { environment: variables }),
    ...(hidden === undefined ? {} : { secrets: hidden }),
    ...(envFiles === undefined ? {} : { environmentFiles: envFiles.map((value) => ({ value, type: "s3" })) }),
    ...(dockerLabels === undefined ? {} : { dockerLabels: merged(container.dockerLabels, dockerLabels) }),
    ...(command === undefined ? {} : { command }),
    ...logging(container.logConfiguration, wish),
  };
}

function imageOf(container: ContainerContent, { image, digest = "" }: ContainerWish): Pick<ContainerContent, "image"> {
  const named = image ?? (digest === "" ? undefined : container.image);
  return named === undefined ? {} : { image: digest === "" ? named : pinnedImage(named, digest) };
}

function gone(given: Given): Given {
  const set = Object.keys(given).filter((name) => given[name] !== null);
  return Object.fromEntries(set.map((name) => [name, null]));
}

/** Changes a list of named values in place; `undefined` where there is none and none comes. */
function listed(list: unknown, member: "value" | "valueFrom", given: Given): readonly unknown[] | undefined {
  const known: readonly unknown[] = Array.isArray(list) ? list : [];
  const names = known.map(nameOf);
  const changed = known.flatMap((item, index) => {
    const name = names[index] ?? "";
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined) return [item];
    return value === null || names.indexOf(name) !== index ? [] : [{ name, [member]: value }];
  });
  const added = Object.entries(given).flatMap(([name, value]) =>
    value === null || names.includes(name) ? [] : [{ name, [member]: value }],
  );
  return Array.isArray(list) || added.length > 0 ? [...changed, ...added] : undefined;
}

function nameOf(item: unknown): string {
  return isMember(item) && typeof item.name === "string" ? item.name : "";
}

function merged(known: unknown, given: Given): Member {
  const kept = Object.entries({ ...(isMember(known) ? known : {}), ...given });
  return Object.fromEntries(kept.filter(([, value]) => value !== null));
}

/** The options of one driver mean nothing to another: a changed driver begins without them. */
function logging(configuration: unknown, { logDriver, logOptions }: ContainerWish): Member {
  if (logDriver === undefined && logOptions === undefined) return {};
  const known = isMember(configuration) ? configuration : {};
  const driver = logDriver ?? known.logDriver;
  const kept = driver === known.logDriver ? known : {};
  const options = logOptions === undefined ? {} : { options: merged(kept.options, logOptions) };
  return { logConfiguration: { ...kept, ...(driver === undefined ? {} : { logDriver: driver }), ...options } };
}

function isMember(value: unknown): value is Member {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
