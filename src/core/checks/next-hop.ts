import { type Answer, redirectUrl } from "./answer.ts";
import type { Mismatch } from "./assess-step.ts";

/** What follows an answer: nothing more, the request at another address, or a redirect that is not followed. */
export type NextHop =
  | { readonly kind: "none" }
  | { readonly kind: "follow"; readonly method: string; readonly url: string; readonly withBody: boolean }
  | { readonly kind: "refused"; readonly mismatch: Mismatch };

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Tells where an answer leads a request that follows redirects (RFC 9110, section 15.4): on the same origin alone, so that
 * neither credentials nor what a check may reach ever go elsewhere; without its body where the method changes to GET.
 */
export function nextHop(
  answer: Pick<Answer, "url" | "status" | "headers">,
  request: { readonly method: string; readonly withBody: boolean },
  { followed, limit }: { readonly followed: number; readonly limit: number },
): NextHop {
  const target = redirectUrl(answer);
  if (limit === 0 || target === undefined || !REDIRECTS.includes(answer.status)) return { kind: "none" };
  const refused = (expected: string, actual: string): NextHop => ({
    kind: "refused",
    mismatch: { target: "redirect", expected, actual, kind: "assertion" },
  });
  if (followed >= limit) return refused(`at most ${limit}`, `another one to ${target}`);
  const { origin, username, password } = new URL(target);
  const own = new URL(answer.url).origin;
  if (origin !== own) return refused(`to ${own}, since redirects to other origins are not followed`, target);
  if (username !== "" || password !== "")
    return refused("an address without credentials", `${origin} with credentials`);
  const { method } = request;
  const becomesGet = answer.status === 303 ? method !== "HEAD" : answer.status < 303 && method === "POST";
  return {
    kind: "follow",
    method: becomesGet ? "GET" : method,
    url: target,
    withBody: request.withBody && !becomesGet,
  };
}
