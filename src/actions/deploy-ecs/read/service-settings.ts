import type { ParsedEbsVolume } from "../../../core/task-definition/parse-ebs-volume.ts";
import type { DeployInputs } from "../ports.ts";

/** What `UpdateService` gets beside the task definition, or everything wrong with it. */
export type ReadServiceSettings =
  | { readonly kind: "settings"; readonly settings: Readonly<Record<string, unknown>> }
  | { readonly kind: "invalid"; readonly problems: readonly string[] };

/** Reads the settings of the service that pass through; only those that are given, since an empty list of volumes would take the service's own away. */
export async function readServiceSettings(inputs: DeployInputs): Promise<ReadServiceSettings> {
  const read = await readVolume(inputs);
  if (read.kind === "invalid") return read;
  const managed = inputs["enable-ecs-managed-tags"];
  const propagate = inputs["propagate-tags"];
  return {
    kind: "settings",
    settings: {
      ...(managed === undefined ? {} : { enableECSManagedTags: managed }),
      ...(propagate === "" ? {} : { propagateTags: propagate }),
      ...(read.volume === undefined ? {} : { volumeConfigurations: [read.volume] }),
    },
  };
}

/** Loads what reads a document only where there is one. */
async function readVolume(inputs: DeployInputs): Promise<ParsedEbsVolume> {
  const input = "service-managed-ebs-volume";
  const [name, configuration] = [inputs[`${input}-name`], inputs[input]];
  if (name === "" && configuration === "") return { kind: "volume", volume: undefined };
  const { parseEbsVolume } = await import("../../../core/task-definition/parse-ebs-volume.ts");
  return parseEbsVolume(name, configuration, input);
}
