import { APPROVAL_LABEL, type AskedAt } from "../../core/approval/approval-issue.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Clock } from "../../ports/clock.ts";
import type { GitHubClient } from "./github-client.ts";

/** What an approval issue shows, and what it asks for. */
export interface ApprovalPage {
  readonly request: string;
  readonly title: string;
  readonly body: string;
  /** When the run was made, before which nobody asked for the request. */
  readonly since?: Date;
  /** Labels beside our own. */
  readonly labels?: readonly string[];
}

/** What opening needs beside the page. */
export interface Opening {
  readonly client: GitHubClient;
  readonly clock: Clock;
  /** The REST path of the repository's issues. */
  readonly issues: string;
  /** Finds the oldest issue of our own that asks for a request. */
  readonly own: (page: Pick<ApprovalPage, "request" | "since">) => Promise<AskedAt | undefined>;
}

const ATTEMPTS = 4;
const BACK_OFF_MILLISECONDS = 1_000;

/**
 * Makes the function that opens an approval issue once a request: it adopts what stands already, also when an answer was lost, and remembers
 * what it opened, since GitHub's lists lag behind its writes.
 */
export function approvalOpener({ client, clock, issues, own }: Opening): (page: ApprovalPage) => Promise<AskedAt> {
  const opened = new Map<string, AskedAt>();

  async function create(page: ApprovalPage): Promise<AskedAt> {
    const { title, body, labels = [] } = page;
    for (let attempt = 1; ; attempt++) {
      try {
        return openedOf(
          (await client.call("POST", issues, { body: { title, body, labels: [APPROVAL_LABEL, ...labels] } })).data,
        );
      } catch (error) {
        // The answer to an accepted request may be lost: what stands decides, not what was heard.
        const standing = await own(page).catch(() => "unread" as const);
        if (standing !== undefined && standing !== "unread") return standing;
        const repeatable = standing === undefined && error instanceof Unreadable && error.why === "unavailable";
        if (!repeatable || attempt >= ATTEMPTS) throw error;
        await clock.sleep(BACK_OFF_MILLISECONDS * 2 ** attempt);
      }
    }
  }

  return async (page) => {
    const before = opened.get(page.request);
    if (before !== undefined) return before;
    const issue = await create(page);
    const first = await own(page);
    const standing = first === undefined || first.number >= issue.number ? issue : first;
    opened.set(page.request, standing);
    if (standing !== issue)
      await client.call("PATCH", `${issues}/${issue.number}`, { body: { state: "closed", state_reason: "duplicate" } });
    return standing;
  };
}

function openedOf(data: unknown): AskedAt {
  const {
    number,
    html_url: url,
    labels,
  } = data as { number: number; html_url: string; labels?: readonly (string | { name?: string })[] };
  const labelled = (labels ?? []).some((label) => (typeof label === "string" ? label : label.name) === APPROVAL_LABEL);
  if (labelled) return { number, url };
  throw new Unreadable(
    "forbidden",
    `issue #${number} was opened without its label ${APPROVAL_LABEL}, so it could not be found again`,
    `Close #${number} and grant the job issues: write, which setting labels needs.`,
  );
}
