import type { EvidenceKind } from "../../role/evidence-kind.ts";
import type { ChecklistBy, EnvironmentPolicy, Exception, Lifter, Lifting, Window } from "../policy.ts";
import { windowsName } from "../windows-name.ts";
import { scopeOf } from "./check-classes.ts";
import type { WrittenEnvironment } from "./environment-schema.ts";
import type { WrittenExceptions } from "./references.ts";

/** Every weekday. */
const EVERY_DAY: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6]);
/** Minutes of a day. */
export const WHOLE_DAY = 1440;

/** Builds what an environment demands, defaults filled in. */
export function toEnvironment(name: string, environment: WrittenEnvironment, zone: string): EnvironmentPolicy {
  const { windows = [], approvals = [], requires = [], checklist = [] } = environment;
  const outside = environment["outside-windows"];
  const set = {
    name: windowsName(name),
    windows: windows.map((window) => toWindow(window, zone)),
    outside: toLifting(typeof outside === "object" ? outside : {}),
  };
  return {
    approvals: approvals.map(({ role, count = 1, evidence = "comments", ...scope }) => ({
      role,
      count,
      evidence,
      ...scopeOf(scope),
    })),
    windows: windows.length === 0 ? [] : [set],
    requires: requires.map((required) =>
      typeof required === "string"
        ? { environment: required, ...scopeOf({}) }
        : { environment: required.environment, ...scopeOf(required) },
    ),
    inFlight: environment["in-flight"] ?? "finish",
    checklist: checklist.map((item) => ({ item: item.item, by: toBy(item), ...scopeOf(item) })),
  };
}

type WrittenWindow = NonNullable<WrittenEnvironment["windows"]>[number];

function toWindow(window: WrittenWindow, zone: string): Window {
  const { days = EVERY_DAY, from = 0, to = WHOLE_DAY, cron, for: length = 0, services } = window;
  return {
    times: cron === undefined ? { kind: "weekly", days, from, to } : { kind: "cron", cron, length },
    zone: window.timezone ?? zone,
    services,
  };
}

type WrittenItem = NonNullable<WrittenEnvironment["checklist"]>[number];

function toBy({ check, "check-run": run, "ticked-by": role }: WrittenItem): ChecklistBy {
  if (run !== undefined) return { kind: "check-run", name: run };
  if (check === undefined) return { kind: "person", role };
  return typeof check === "string" ? { kind: check } : { kind: "check-run", name: check["check-run"] };
}

interface WrittenApprovers {
  readonly "approved-by"?: readonly string[] | undefined;
  readonly evidence?: EvidenceKind | undefined;
}

/** Builds who may lift a rule; nobody where nothing is written. */
export function toLifting(written: WrittenApprovers & { readonly unless?: WrittenExceptions }): Lifting {
  const toException = (exception: NonNullable<WrittenExceptions>[number]): Exception => ({
    classes: exception.class,
    approvedBy: toLifters(exception),
  });
  return { everyone: toLifters(written), unless: (written.unless ?? []).map(toException) };
}

/** Whoever lifts a rule comments: an exception is asked for, unless the policy takes what was approved before. */
function toLifters({ "approved-by": roles = [], evidence = "comments" }: WrittenApprovers): readonly Lifter[] {
  return roles.map((role) => ({ role, evidence }));
}
