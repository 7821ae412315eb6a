import { type DeployRecord, statusOf } from "../../core/record/deploy-record.ts";
import type { SoakMark } from "../../core/record/soak-marks.ts";
import { inertLine } from "../../core/text/inert.ts";
import { noteVerdict } from "../../flows/verdict/note-verdict.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Records } from "../../ports/records.ts";
import type { CanaryOutcome } from "./contract.ts";
import type { Prepared } from "./prepare.ts";
import type { WatchEnd } from "./watch-end.ts";

/** Keeps in the record of a deployment what a re-run needs of a watch, and its verdict; without a record it keeps nothing. */
export class Notebook {
  readonly #record: DeployRecord | undefined;
  readonly #records: Records;
  readonly #progress: Pick<Surroundings["progress"], "warn">;
  #marks: readonly SoakMark[];

  constructor(
    { record, phases }: Pick<Prepared, "record" | "phases">,
    records: Records,
    progress: Pick<Surroundings["progress"], "warn">,
  ) {
    const marks = record === undefined ? [] : (statusOf(record)?.soak ?? []);
    this.#record = record;
    this.#records = records;
    this.#progress = progress;
    this.#marks =
      phases.length === 0 ? marks : marks.filter((mark) => phases.some(({ share }) => share === mark.share));
  }

  /** The shares that the rollout was judged at; the last is where the watch stands. */
  marks(): readonly SoakMark[] {
    return this.#marks;
  }

  /** Tells whether a person moved the deployment on already, by resume, past something that was watched: who did so before any traffic has accepted nothing of it. */
  wasMovedOn(): boolean {
    const known = (this.#record?.statuses ?? []).flatMap(({ status }) => status ?? []);
    return known.some(({ resumed }, index) => {
      const before = known[index - 1];
      return resumed !== undefined && resumed !== before?.resumed && before?.phase !== "held-test";
    });
  }

  /** Notes at which shares the rollout was judged and since when, so that a re-run goes on there with all that was measured. */
  async soaks(marks: readonly SoakMark[]): Promise<void> {
    this.#marks = marks;
    await this.#write({ phase: "watching" });
  }

  /** Notes how the watch ended. */
  async end(end: WatchEnd, decision: CanaryOutcome["decision"]): Promise<void> {
    // Whoever superseded us owns what is live now; a verdict on ours would only confuse.
    if (end.kind === "not-ours" && end.why === "superseded") return;
    const phase = this.#phaseAt(end);
    await this.#write({
      watch: end.kind === "not-judged" ? "skipped" : decision,
      ...(phase === undefined ? {} : { phase }),
    });
  }

  #phaseAt({ kind, heldAt }: WatchEnd): string | undefined {
    // Whoever rolls it back says where it stands.
    if (kind === "not-ours") return undefined;
    if (heldAt === "production") return "held-production";
    return this.#marks.length === 0 ? undefined : "watching";
  }

  async #write(said: Parameters<typeof noteVerdict>[2]): Promise<void> {
    if (this.#record === undefined) return;
    const soak = this.#marks.length === 0 ? {} : { soak: this.#marks };
    const warning = await noteVerdict(this.#records, this.#record, { ...said, ...soak });
    if (warning !== undefined) this.#progress.warn(inertLine(warning));
  }
}
