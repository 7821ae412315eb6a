import { manualCommand } from "../../core/rollback/manual-command.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { inertLine } from "../../core/text/inert.ts";
import { prepareOnce } from "../../flows/undo/prepare-once.ts";
import type { UndoRequest } from "../../flows/undo/undo-deployment.ts";
import type { UndoMeans } from "../../flows/undo/undo-means.ts";
import type { Archive } from "../../ports/archive.ts";
import type { History } from "../../ports/history.ts";
import type { Target } from "../../ports/target.ts";
import type { ReconcileMeans } from "./ports.ts";

/** Everything that one service is reconciled with. */
export interface ServiceDesk extends Omit<ReconcileMeans, "open"> {
  readonly environment: string;
  readonly service: string;
  readonly settings: TargetSettings;
  readonly target: Target;
  readonly history: History;
  readonly undo: UndoMeans;
  readonly archive: Archive;
  readonly prepare: UndoRequest["prepare"];
  /** Writes the command that brings a release back by hand. */
  readonly commandBack: (release: string) => string;
  /** What the finding on the record at hand is to say beside its own words. */
  readonly notes: string[];
}

/** Opens a service at its target. */
export async function openService(
  means: ReconcileMeans,
  {
    environment,
    service,
    settings,
  }: { readonly environment: string; readonly service: string; readonly settings: TargetSettings },
): Promise<ServiceDesk> {
  const { open, ...rest } = means;
  const { cluster, service: name, region, role } = settings;
  const opened = await open({ cluster, service: name, region, role });
  const { clock, chance, signal, deadline, progress } = means;
  const tell = (line: string) => progress.say(inertLine(`${service} in ${environment}: ${line}`, 400));
  return {
    ...rest,
    environment,
    service,
    settings,
    ...opened,
    notes: [],
    commandBack: (release) => manualCommand({ cluster, service: name, region, release }),
    undo: { ...opened, clock, chance, signal, deadline, tell },
    prepare: prepareOnce(
      (release, knownGood) => ({
        past: async () => (await opened.archive.list()).find((one) => one.release === release),
        digest: knownGood?.digest ?? "",
        container: settings.container ?? "",
      }),
      { archive: opened.archive, tell, warn: (line) => progress.warn(inertLine(line, 600)) },
    ),
  };
}
