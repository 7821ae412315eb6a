import type { Measurement } from "../../core/canary/measurements/measurements.ts";
import type { Arm } from "../../ports/traffic.ts";
import type { ProviderEvidence } from "./provider-evidence.ts";

type Told = ReadonlyMap<number, readonly Measurement[]>;

/** The hour before a watch, as the providers tell it: each is asked until it has answered once. */
export class HourBefore {
  readonly #providers: readonly ProviderEvidence[];
  readonly #told = new Map<ProviderEvidence, Told>();

  constructor(providers: readonly ProviderEvidence[]) {
    this.#providers = providers;
  }

  /** Reads what is known by now of an arm's hour before an instant in milliseconds, by the metrics' places in the plan. */
  async read(arm: Arm, until: number): Promise<Told> {
    const silent = this.#providers.filter((provider) => !this.#told.has(provider));
    await Promise.all(
      silent.map(async (provider) => {
        const told = await provider.before(arm, until);
        if (told !== undefined) this.#told.set(provider, told);
      }),
    );
    return new Map([...this.#told.values()].flatMap((told) => [...told]));
  }
}
