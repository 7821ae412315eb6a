import * as z from "zod/mini";
import { parseDocument } from "../document/parse-document.ts";
import { formatProblem } from "../outcome/problem.ts";

/** A volume as `UpdateService` and `RunTask` take it. */
export interface EbsVolume {
  readonly name: string;
  readonly managedEBSVolume: Readonly<Record<string, unknown>>;
}

/** The volume that two inputs describe, `undefined` where neither is given, or why it cannot be used. */
export type ParsedEbsVolume =
  | { readonly kind: "volume"; readonly volume: EbsVolume | undefined }
  | { readonly kind: "invalid"; readonly problems: readonly string[] };

const number = z.optional(z.number());
const word = z.optional(z.string());
const tag = z.strictObject({ key: z.string(), value: z.optional(z.string()) });
/** What a managed EBS volume is made of (API reference, ServiceManagedEBSVolumeConfiguration and TaskManagedEBSVolumeConfiguration). */
const schema = z.strictObject({
  roleArn: z.string(),
  encrypted: z.optional(z.boolean()),
  filesystemType: word,
  iops: number,
  kmsKeyId: word,
  sizeInGiB: number,
  snapshotId: word,
  tagSpecifications: z.optional(
    z.array(z.strictObject({ resourceType: z.string(), tags: z.optional(z.array(tag)), propagateTags: word })),
  ),
  throughput: number,
  volumeInitializationRate: number,
  volumeType: word,
  terminationPolicy: z.optional(z.strictObject({ deleteOnTermination: z.boolean() })),
});

/** Parses a volume's name and its configuration as JSON, given by the inputs `<input>-name` and `<input>`. */
export function parseEbsVolume(name: string, configuration: string, input: string): ParsedEbsVolume {
  const given = /^\{\s*\}$/.test(configuration) ? "" : configuration;
  if (name === "" && given === "") return { kind: "volume", volume: undefined };
  if (name === "") return invalid(`\`${input}\` is given without \`${input}-name\`: name the volume.`);
  if (given === "") return invalid(`\`${input}-name\` is given without \`${input}\`: give its configuration as JSON.`);
  const parsed = parseDocument(given, schema, input);
  if (parsed.kind === "invalid") return invalid(...parsed.problems.map(formatProblem));
  const { throughput, ...rest } = parsed.value;
  // ECS takes a throughput for gp3 alone.
  const fast = throughput === undefined || rest.volumeType !== "gp3" ? {} : { throughput };
  return { kind: "volume", volume: { name, managedEBSVolume: { ...rest, ...fast } } };
}

function invalid(...problems: readonly string[]): ParsedEbsVolume {
  return { kind: "invalid", problems };
}
