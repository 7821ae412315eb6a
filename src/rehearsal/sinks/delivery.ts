/** A message that came to a sink, whatever it answered. */
export interface Delivery {
  readonly sink: "slack" | "slack-api" | "teams" | "webhook";
  /** World time, milliseconds since the epoch. */
  readonly at: number;
  readonly host: string;
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it was sent. */
  readonly text: string;
  /** The parsed text; undefined when it is not JSON. */
  readonly body: unknown;
  /** What was answered; 0 when nothing ever was. */
  readonly status: number;
  /** Why it was not shown although it was answered 200 or 202: the error of Slack's Web API, or `failed-inside` a flow of Teams. */
  readonly refused?: string;
  /** The signature by Standard Webhooks; `unchecked` where the sink has no secret to check it by. */
  readonly signature: "valid" | "invalid" | "absent" | "unchecked";
  /** Whether a message with this id was accepted before. */
  readonly repeated: boolean;
}

/** What a failing sink does instead: answers so, or never answers at all. */
export type SinkFault =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "hang" };
