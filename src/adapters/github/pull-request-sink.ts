import { commentMarker, pullComment } from "../../core/announce/pull-comment.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { OwnComment } from "../../ports/own-comments.ts";
import type { PullComments } from "../../ports/pull-comments.ts";
import type { Delivery, Sink } from "../../ports/sink.ts";

const MOST_PULLS = 5;

/** Keeps one comment for a service and an environment on the pull requests of the commit that is told about; comments are opened anew for each message, whose time is bounded. */
export function pullRequestSink(open: () => PullComments): Sink {
  return {
    name: "pull-request",
    async send(announcement, signal) {
      if (announcement.commit === "")
        return {
          kind: "failed",
          why: "the commit is not given, so its pull requests cannot be found",
          remedy: "Set the input commit, or leave pull-request out.",
        };
      try {
        const comments = open();
        const pulls = await comments.pullsOf(announcement.commit);
        if (pulls.length === 0) return { kind: "sent", note: "no pull request has this commit" };
        const marker = commentMarker(announcement);
        const body = pullComment(announcement);
        const kept: OwnComment[] = [];
        for (const pull of pulls.slice(0, MOST_PULLS)) kept.push(await keep(comments, pull, { marker, body }));
        return sentTo(kept, pulls.length);
      } catch (error) {
        if (signal.aborted || !(error instanceof Unreadable)) throw error;
        return { kind: "failed", why: inertLine(error.message), remedy: error.remedy };
      }
    },
  };
}

function sentTo([first]: readonly OwnComment[], pulls: number): Delivery {
  const url = first?.url ?? "";
  return pulls > MOST_PULLS
    ? { kind: "sent", url, note: `${pulls} pull requests have this commit; the first ${MOST_PULLS} were told` }
    : { kind: "sent", url };
}

/** Updates the oldest comment of our own, or writes one; of two that came at once the older one stays, and the others go. */
async function keep(
  comments: PullComments,
  pull: number,
  { marker, body }: { readonly marker: string; readonly body: string },
): Promise<OwnComment> {
  const [standing, ...extra] = await comments.own(pull, marker);
  if (standing !== undefined) {
    for (const { id } of extra) await comments.remove(id);
    return comments.edit(standing.id, body);
  }
  const written = await comments.write(pull, body);
  const [oldest] = await comments.own(pull, marker);
  if (oldest === undefined || oldest.id >= written.id) return written;
  await comments.remove(written.id);
  return comments.edit(oldest.id, body);
}
