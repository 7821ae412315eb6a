import * as z from "zod/mini";
import { didYouMean } from "../text/did-you-mean.ts";
import { endpointDocument } from "./endpoint-document.ts";
import { ENDPOINT_PRESETS } from "./endpoint-presets.ts";
import type { IncidentEndpoint } from "./incident-endpoint.ts";
import { understandEndpoint } from "./understand-endpoint.ts";

/** One entry; its output is the endpoint, completed by its preset. */
const incidentEndpointSchema = z.pipe(
  endpointDocument,
  z.transform((given: z.output<typeof endpointDocument>, context): IncidentEndpoint => {
    const refuse = (path: readonly PropertyKey[], message: string) => {
      context.issues.push({ code: "custom", message, input: given, path: [...path], continue: true });
      return z.NEVER;
    };
    const { preset } = given;
    const known = Object.keys(ENDPOINT_PRESETS);
    const completion = preset !== undefined && known.includes(preset) ? ENDPOINT_PRESETS[preset] : undefined;
    if (preset !== undefined && completion === undefined) {
      const near = didYouMean(preset, known);
      return refuse(
        ["preset"],
        `'${preset}' is no preset${near === undefined ? `; expected one of ${known.join(", ")}` : `, did you mean '${near}'?`}`,
      );
    }
    const understood = understandEndpoint(given, completion ?? {});
    if (understood.kind === "endpoint") return understood.endpoint;
    for (const { path, message } of understood.problems) refuse(path, message);
    return z.NEVER;
  }),
);

/** The schema of `locks.incidents.endpoints`: each under a name of its own, completed by its preset. */
export const incidentEndpointsSchema = z.array(incidentEndpointSchema).check(
  z.minLength(1, "expected at least one endpoint"),
  z.maxLength(10, "expected at most 10 endpoints"),
  z.check(({ value, issues }) => {
    // An entry that could not be understood stands here without its members.
    const names: readonly (string | undefined)[] = value.map((endpoint) => endpoint?.name);
    for (const [index, name] of names.entries()) {
      if (name !== undefined && names.indexOf(name) !== index)
        issues.push({
          code: "custom",
          message: `the name '${name}' is taken by another endpoint`,
          input: name,
          path: [index, "name"],
        });
    }
  }),
);
