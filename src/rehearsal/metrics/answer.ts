/** What a provider answers. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON; a text as it is. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes an answer of JSON, or of a plain text. */
export function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body, headers };
}

/** An answer that is thrown where a request turns out to be refused. */
export class Refusal extends Error {
  readonly answer: Answer;
  constructor(status: number, body: unknown) {
    super(`refused with ${status}`);
    this.answer = { status, body };
  }
}
