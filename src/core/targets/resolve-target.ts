import { parseDocument } from "../document/parse-document.ts";
import { placesIn } from "../document/places-in.ts";
import { valueWords } from "../document/value-words.ts";
import type { Problem } from "../outcome/problem.ts";
import { readStrategy } from "../rollout/strategy-settings.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { plainAddresses } from "./plain-addresses.ts";
import { type TargetSettings, targetSchema, targetsSchema } from "./targets-document.ts";

/** A target that was looked up: its settings, or every problem on the way. */
export type ResolvedTarget =
  | { readonly kind: "target"; readonly settings: TargetSettings }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** What to look up, and where the document stands. */
export interface TargetQuery {
  readonly service: string;
  readonly environment: string;
  readonly file: string;
}

/** Parses a targets document and looks a service's target up, its defaults applied; all problems are reported together. */
export function resolveTarget(text: string, { service, environment, file }: TargetQuery): ResolvedTarget {
  const parsed = parseDocument(text, targetsSchema, file);
  if (parsed.kind === "invalid") return parsed;
  const { services } = parsed.value;
  const found = Object.hasOwn(services, service) ? services[service] : undefined;
  if (found === undefined) return refuse(file, unknown("service", service, Object.keys(services)));
  const own = Object.hasOwn(found.environments, environment) ? found.environments[environment] : undefined;
  if (own === undefined)
    return refuse(file, unknown(`environment of service '${service}'`, environment, Object.keys(found.environments)));
  const settings = targetSchema.safeParse({ ...found.defaults, ...own }, { error: valueWords });
  if (settings.success) {
    const problems = jointProblems(text, settings.data, {
      file,
      from: (member) => [
        "services",
        service,
        ...(member in own ? ["environments", environment] : ["defaults"]),
        member,
      ],
    });
    return problems.length > 0 ? { kind: "invalid", problems } : { kind: "target", settings: settings.data };
  }
  const problems = settings.error.issues.map(({ path, message }) => ({
    file,
    message: `services.${service}.environments.${environment}.${path.join(".")}: ${message}; set it there or in defaults.`,
  }));
  return { kind: "invalid", problems };
}

/** Checks what no member alone shows: that strategy and settings fit together, and that an address may be asked, each problem where its member stands. */
function jointProblems(
  text: string,
  settings: TargetSettings,
  { file, from }: { readonly file: string; readonly from: (member: string) => readonly string[] },
): readonly Problem[] {
  const read = readStrategy(settings);
  const problems = [...(read.kind === "strategy" ? [] : read.problems), ...plainAddresses(settings)];
  if (problems.length === 0) return [];
  const placeAt = placesIn(text);
  return problems.map(({ path, message }) => {
    const place = from(path);
    return { file, ...placeAt(place), message: `${place.join(".")}: ${message}.` };
  });
}

function refuse(file: string, message: string): ResolvedTarget {
  return { kind: "invalid", problems: [{ file, message }] };
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const near = didYouMean(name, known);
  return `has no ${what} '${name}'.${near === undefined ? ` It knows: ${known.join(", ")}.` : ` Did you mean '${near}'?`}`;
}
