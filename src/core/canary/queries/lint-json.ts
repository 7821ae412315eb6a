import type { ArmQuery } from "../metric-query.ts";
import { namesInterval, refusePath, wrongPlaceholders } from "./json-request.ts";
import type { QueriesInUse } from "./queries-in-use.ts";

/** Finds paths that leave the provider's address, and questions whose answers have no time. */
export function lintJson(
  query: Extract<ArmQuery, { readonly kind: "json" }>,
  { kind }: Pick<QueriesInUse, "kind">,
): string[] {
  const refused = refusePath(query.path);
  const wrong = wrongPlaceholders(query.path);
  const live = query.series === undefined && !namesInterval(query.path);
  return [
    ...(refused === undefined ? [] : [`has a path that ${refused}: write one below the provider's address.`]),
    ...(wrong.length === 0
      ? []
      : [`has a path with ${wrong.join(", ")}; it may hold {from}, {to}, {from-seconds}, {to-seconds} and {arm.…}.`]),
    ...(query.time !== undefined && query.series === undefined
      ? ["has time without series: name the list of points too."]
      : []),
    ...(query.series !== undefined && query.time === undefined
      ? ["has series without time: say where each point's time stands."]
      : []),
    ...(live && kind !== "gauge"
      ? [
          "asks for the value of now, which is a level, not a count of an interval: put {from} and {to} into the path, or make it a gauge.",
        ]
      : []),
  ];
}
