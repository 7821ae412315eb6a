import type { HttpHandler } from "../../../src/rehearsal/net/http-handler.ts";
import { readRequestText } from "../../../src/rehearsal/net/read-request-text.ts";

interface Build {
  readonly uid: string;
  readonly commit: string;
  /** Whether it ever had the production domain. */
  served: boolean;
  looks: number;
}

/** What a project is made of. */
export interface VercelSettings {
  readonly token: string;
  /** Commits of which production builds were live, oldest first; the last one is. */
  readonly history: readonly string[];
  /** How a build ends. */
  readonly ends?: "READY" | "ERROR";
  /** Lets somebody move the domain to the first build of the history while another one is built. */
  readonly movedMeanwhile?: boolean;
}

interface Wish {
  readonly target?: string;
  readonly autoAssignCustomDomains?: boolean;
  readonly gitSource?: { readonly type: string; readonly repoId: string; readonly sha: string };
}

const TEAM = "team_1";
const PROJECT = "prj_1";
const DOMAIN = "webapp.example";

/**
 * Serves the part of Vercel's API by which a project's production is built, promoted and rolled back: a build takes a few looks, an order is taken before
 * the domain moves, and only what had the domain can be rolled back to. Source: Vercel's REST API as of @vercel/sdk 1.28.
 */
export function createVercel({ token, history, ends = "READY", movedMeanwhile = false }: VercelSettings) {
  const builds: Build[] = history.map((commit, index) => ({ uid: `dpl_${index + 1}`, commit, served: true, looks: 9 }));
  let serving = builds.at(-1)?.uid ?? "";
  let coming: string | undefined;
  const orders: string[] = [];
  const refused: string[] = [];
  const find = (uid: string | undefined) => builds.find((build) => build.uid === uid);

  /** Tells what the domain serves; an order is carried out after the first look that comes behind it. */
  function look(): Build | undefined {
    const seen = find(serving);
    serving = coming ?? serving;
    coming = undefined;
    return seen;
  }

  function stateOf(build: Build): string {
    build.looks += 1;
    const state = build.looks < 2 ? "QUEUED" : build.looks < 4 ? "BUILDING" : build.served ? "READY" : ends;
    if (movedMeanwhile && state === "READY" && !build.served) serving = builds[0]?.uid ?? "";
    return state;
  }

  function order(kind: "promote" | "rollback", uid: string): [number, unknown] {
    const build = find(uid);
    const known = build !== undefined && (kind === "promote" || build.served);
    if (!known) return [422, { error: { code: "not_eligible" } }];
    if (serving === uid) return [409, { error: { code: "already_current" } }];
    build.served = true;
    coming = uid;
    orders.push(`${kind} ${build.commit}`);
    return [201, {}];
  }

  function build(text: string): [number, unknown] {
    const { target, autoAssignCustomDomains, gitSource }: Wish = JSON.parse(text);
    if (target !== "production" || autoAssignCustomDomains !== false || gitSource?.type !== "github") return [400, {}];
    const made = { uid: `dpl_${builds.length + 1}`, commit: gitSource.sha, served: false, looks: 0 };
    builds.push(made);
    return [200, { id: made.uid, readyState: "QUEUED" }];
  }

  function answer(route: string, url: URL, text: string): [number, unknown] {
    const [, uid = ""] = /\/(dpl_\d+)$/.exec(url.pathname) ?? [];
    if (route === `GET /v13/deployments/${DOMAIN}`) {
      const live = look();
      return [200, { id: live?.uid, readyState: "READY", gitSource: { sha: live?.commit } }];
    }
    const one = find(uid);
    if (route === `GET /v13/deployments/${uid}` && one !== undefined)
      return [200, { id: uid, readyState: stateOf(one) }];
    if (route === "POST /v13/deployments") return build(text);
    if (route === `POST /v10/projects/${PROJECT}/promote/${uid}`) return order("promote", uid);
    if (route === `POST /v1/projects/${PROJECT}/rollback/${uid}`) return order("rollback", uid);
    if (route !== "GET /v7/deployments" || url.searchParams.get("projectId") !== PROJECT) return [404, {}];
    const kept = builds.filter(({ served, commit }) => served && commit === url.searchParams.get("sha"));
    return [200, { deployments: kept.reverse().map((each) => ({ uid: each.uid, isRollbackCandidate: true })) }];
  }

  const handler: HttpHandler = async (request, response) => {
    const text = await readRequestText(request);
    const url = new URL(request.url ?? "", "https://api.vercel.com");
    const allowed = request.headers.authorization === `Bearer ${token}` && url.searchParams.get("teamId") === TEAM;
    const [status, body] = allowed ? answer(`${request.method} ${url.pathname}`, url, text) : [403, {}];
    if (status >= 400) refused.push(`${request.method} ${url.pathname} ${status}`);
    response.statusCode = status;
    response.end(JSON.stringify(body));
  };
  return {
    handler,
    refused,
    /** Lists what was ordered of the domain, oldest first. */
    orders,
    /** Tells of which commit the production domain serves a build. */
    serves: () => find(coming ?? serving)?.commit ?? "",
    variables: { VERCEL_TEAM_ID: TEAM, VERCEL_PROJECT_ID: PROJECT },
  };
}
