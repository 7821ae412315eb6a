import type { PlatformTime } from "./gate-documents.ts";

/** Whether hosts can be reached from here; nothing is sent but a question. */
export interface Reach {
  /** Asks GitHub's REST API; answers with its clock, `undefined` where no `Date` came. Throws `Unreadable`. */
  rest(): Promise<PlatformTime | undefined>;
  /** Asks GitHub's GraphQL API who asks. Throws `Unreadable`. */
  graphql(): Promise<void>;
  /** Asks an address's host for its root, without path, question and secrets, in an internal network only where that is allowed; answers with the status. Throws `HttpError`. */
  knock(address: string, internal: boolean): Promise<number>;
}
