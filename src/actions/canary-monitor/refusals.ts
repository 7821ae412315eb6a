import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";

/** A metric whose own question is refused. */
export interface RefusedMetric {
  /** The metric's name, as the monitor has it. */
  readonly name: string;
  /** Why, and what to do, inert. */
  readonly error: string;
  /** Whether asking again cannot help. */
  readonly hopeless: boolean;
}

/** Whoever asks is refused. */
const RIGHTS = ["forbidden", "unauthorized"];
/** How often in a row a question must be refused before that is taken for its last word: one answer may come from something in between. */
const LAST_WORD = 3;

/** Keeps which metrics of a provider are refused, by their places in the plan, and how often in a row. */
export class Refusals {
  readonly #known = new Map<number, { readonly error: Unreadable; readonly times: number }>();

  /** Keeps that a metric was refused once more. */
  add(position: number, error: Unreadable): void {
    const { error: before, times = 0 } = this.#known.get(position) ?? {};
    this.#known.set(position, { error, times: before?.why === error.why ? times + 1 : 1 });
  }

  /** Forgets a refusal, since the metric was read. */
  heal(position: number): void {
    this.#known.delete(position);
  }

  /** Tells whether a metric is refused. */
  has(position: number): boolean {
    return this.#known.has(position);
  }

  /** Tells whether asking for a metric again cannot help: whoever asks has no right to it, or its question was refused again and again. What is not there may come. */
  isHopeless(position: number): boolean {
    const { error, times = 0 } = this.#known.get(position) ?? {};
    if (error === undefined) return false;
    return isAboutRights(error) || (error.why === "refused" && times >= LAST_WORD);
  }

  /** Says why a metric is refused, and what to do, inert; `undefined` where it is not. */
  words(position: number): string | undefined {
    const { error } = this.#known.get(position) ?? {};
    return error === undefined ? undefined : wordsOf(error);
  }

  /** Says why whoever asks is refused for all of these metrics; empty where only some are, or not for that. */
  common(positions: readonly number[]): string {
    const errors = positions.map((position) => this.#known.get(position)?.error);
    const [first] = errors;
    return first !== undefined && errors.every((one) => one !== undefined && isAboutRights(one)) ? wordsOf(first) : "";
  }
}

/** Takes what a reading threw for a refusal; throws it where the provider is away, which says nothing about the question. */
export function refusalIn(error: unknown): Unreadable {
  if (!(error instanceof Unreadable) || isPassing(error) || error.why === "expired") throw error;
  return error;
}

/** Tells whether whoever asks is refused, whatever they ask for. */
export function isAboutRights({ why }: Pick<Unreadable, "why">): boolean {
  return RIGHTS.includes(why);
}

/** Says why something could not be read, and what to do; inert. */
export function wordsOf({ message, remedy }: Unreadable): string {
  return inertLine(`${message}. ${remedy}`, 600);
}
