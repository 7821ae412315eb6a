import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import { type Http, HttpError } from "../../ports/http.ts";

const AUDIENCE = "sts.amazonaws.com";

/** Asks GitHub for the job's identity token for AWS and hides it. Throws `Unreadable` where the job may not ask, or nobody answers. */
export async function identityToken(http: Http, mask: (secret: string) => void): Promise<string> {
  const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "";
  const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "";
  if (url === "" || bearer === "") {
    throw new Unreadable(
      "forbidden",
      "the job may not ask for an identity token",
      "Grant the job `permissions: id-token: write`, in the caller too.",
    );
  }
  const address = `${url}${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(AUDIENCE)}`;
  try {
    const { status, body } = await http.exchange({
      method: "GET",
      url: address,
      headers: { authorization: `Bearer ${bearer}`, accept: "application/json" },
      timeout: 10_000,
      maximumBytes: 65_536,
    });
    const value = status === 200 ? tokenIn(body) : undefined;
    if (value === undefined)
      throw new Unreadable(
        "unavailable",
        `GitHub's token endpoint answered ${status}`,
        "Re-run the job; check githubstatus.com.",
      );
    mask(value);
    return value;
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw new Unreadable(
      "unavailable",
      `GitHub's token endpoint could not be reached (${inertLine(error.message)})`,
      "Check the runner's network and proxy settings, then re-run the job.",
    );
  }
}

function tokenIn(body: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === "object" && answer !== null && "value" in answer && typeof answer.value === "string"
      ? answer.value
      : undefined;
  } catch {
    return undefined;
  }
}
