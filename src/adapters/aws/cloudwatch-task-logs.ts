import type { CloudWatchLogs, OutputLogEvent } from "@aws-sdk/client-cloudwatch-logs";
import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import type { Clock } from "../../ports/clock.ts";
import type { LogPiece, LogSource, TaskLogs } from "../../ports/task-logs.ts";
import { clientSettings } from "./aws-access.ts";
import { awsFailure } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";
import { type EcsSettings, openEcs } from "./open-ecs.ts";

const PAGES = 10;
const NOTHING_YET = "ResourceNotFoundException";

/** Where a container's log stands: driver awslogs names a stream `prefix/container/task`. */
interface LogPlace {
  readonly group: string;
  readonly prefix: string;
  readonly region: string;
}

/** Reads the logs that ECS's driver `awslogs` writes to CloudWatch Logs; a container with another driver, or without a stream prefix, cannot be read. */
export function cloudwatchTaskLogs(settings: EcsSettings, clock: Clock): TaskLogs {
  const { ecs } = openEcs(settings, clock);
  const places = new Map<string, Promise<ReadonlyMap<string, LogPlace>>>();
  const clients = new Map<string, Promise<CloudWatchLogs>>();
  const placesOf = (release: string) =>
    keep(places, release, async () => {
      const { taskDefinition } = await ecs.read("ecs:DescribeTaskDefinition", (client) =>
        client.describeTaskDefinition({ taskDefinition: release }),
      );
      return placesIn(taskDefinition?.containerDefinitions ?? [], settings.region);
    });
  const clientIn = (region: string) => keep(clients, region, () => openLogs({ ...settings, region }));
  const read = async (source: LogSource, asked: { readonly since?: string; readonly last?: number }) => {
    const place = (await placesOf(source.release)).get(source.container);
    if (place === undefined) return { events: [], next: "" };
    return readEvents(await clientIn(place.region), { ...asked, place, source });
  };
  return {
    sources: async (release) => [...(await placesOf(release)).keys()],
    async tail(source, since) {
      const lines: LogPiece["lines"][number][] = [];
      let next = since;
      for (let page = 0; page < PAGES; page++) {
        const piece = await read(source, { since: next });
        lines.push(...piece.events.map(lineOf));
        // At the end of a log CloudWatch answers with the token that it was asked with.
        if (piece.next === "" || piece.next === next) break;
        next = piece.next;
      }
      return { lines, next };
    },
    last: async (source, lines) => (await read(source, { last: lines })).events.map(lineOf),
  };
}

function placesIn(containers: readonly ContainerDefinition[], usual: string): ReadonlyMap<string, LogPlace> {
  return new Map(
    containers.flatMap(({ name = "", logConfiguration }) => {
      const {
        "awslogs-group": group,
        "awslogs-stream-prefix": prefix,
        "awslogs-region": region = usual,
      } = logConfiguration?.options ?? {};
      return logConfiguration?.logDriver !== "awslogs" || group === undefined || prefix === undefined
        ? []
        : [[name, { group, prefix, region }] as const];
    }),
  );
}

async function readEvents(
  logs: CloudWatchLogs,
  {
    place,
    source,
    since = "",
    last,
  }: { readonly place: LogPlace; readonly source: LogSource; readonly since?: string; readonly last?: number },
): Promise<{ readonly events: readonly OutputLogEvent[]; readonly next: string }> {
  try {
    const { events = [], nextForwardToken = "" } = await logs.getLogEvents({
      logGroupName: place.group,
      logStreamName: `${place.prefix}/${source.container}/${source.task}`,
      startFromHead: last === undefined,
      ...(last === undefined ? {} : { limit: last }),
      ...(since === "" ? {} : { nextToken: since }),
    });
    return { events, next: nextForwardToken };
  } catch (error) {
    if (error instanceof Error && error.name === NOTHING_YET) return { events: [], next: since };
    throw awsFailure(error, "logs:GetLogEvents");
  }
}

async function openLogs(settings: EcsSettings): Promise<CloudWatchLogs> {
  const { CloudWatchLogs } = await import("@aws-sdk/client-cloudwatch-logs");
  return new CloudWatchLogs({ ...clientSettings(settings), requestHandler: await awsRequestHandler() });
}

function lineOf({ timestamp = 0, message = "" }: OutputLogEvent): LogPiece["lines"][number] {
  return { at: new Date(timestamp), text: message };
}

function keep<T>(kept: Map<string, Promise<T>>, key: string, create: () => Promise<T>): Promise<T> {
  const known = kept.get(key) ?? create();
  kept.set(key, known);
  return known;
}
