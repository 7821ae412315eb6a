import type { IncomingMessage } from "node:http";
import type { Hosts, HttpHandler } from "../../src/rehearsal/net/http-handler.ts";

/** One request of a bundle. */
export interface SeenRequest {
  /** `ecs:UpdateService` for AWS's JSON services, else method and path. */
  readonly what: string;
  /** Whether it changes something; logging in and queries do not. */
  readonly writes: boolean;
}

/** Where a bundle dies: at its n-th request, or beside its n-th write, both counted from 1. */
export type DeathPoint =
  /** The request is carried out, and its answer never arrives. */
  | { readonly kind: "request"; readonly at: number }
  /** `before`: the write never arrives; `during`: it is carried out, its answer is lost; `after`: its answer arrives, the next request does not. */
  | { readonly kind: "write"; readonly at: number; readonly when: "before" | "during" | "after" };

/** Sees every request of the bundles that run one after another, and lets one of them die. */
export interface DeathWatch {
  /** Puts the watch before the world's hosts. */
  over(hosts: Hosts): Hosts;
  /** Begins a bundle's life. */
  begin(point: DeathPoint | undefined, kill: () => void, interruption?: Interruption): { end(): LifeSeen };
}

/** What was seen of a bundle's life. */
export interface LifeSeen {
  readonly requests: readonly SeenRequest[];
  /** Those that arrived after it was interrupted. */
  readonly afterwards: readonly SeenRequest[];
  readonly died: boolean;
}

/** A signal that a bundle is sent on its way. */
export interface Interruption {
  /** Chooses the request during which it is sent: it is answered when the signal has arrived. */
  readonly at: (request: SeenRequest, before: readonly SeenRequest[]) => boolean;
  readonly send: () => void;
  /** Nothing survives it: the request that was chosen never arrives, nor any after it. */
  readonly kills?: boolean;
}

interface Life {
  readonly point: DeathPoint | undefined;
  readonly kill: () => void;
  readonly requests: SeenRequest[];
  readonly interruption: Interruption | undefined;
  /** How many requests there were when it was interrupted. */
  interruptedAt: number | undefined;
  died: boolean;
}

/** A signal is handled at the bundle's next turn; a request that was on its way before it is none of its answers. */
const ARRIVAL_MILLISECONDS = 100;

/** Creates a watch. */
export function deathWatch(): DeathWatch {
  const unwatched = { interruption: undefined, interruptedAt: undefined, died: false };
  let life: Life = { ...unwatched, point: undefined, kill: () => undefined, requests: [] };
  return {
    over: (hosts) => new Map([...hosts].map(([host, handler]) => [host, watched(handler, host, () => life)] as const)),
    begin(point, kill, interruption) {
      const begun: Life = { ...unwatched, point, kill, interruption, requests: [] };
      life = begun;
      return {
        end: () => ({
          requests: begun.requests,
          died: begun.died,
          afterwards: begun.requests.slice(begun.interruptedAt ?? begun.requests.length),
        }),
      };
    },
  };
}

function watched(handler: HttpHandler, host: string, current: () => Life): HttpHandler {
  return async (request, response) => {
    const life = current();
    if (life.died) {
      response.destroy();
      return;
    }
    const seen = seenAs(host, request);
    const interrupts = life.interruptedAt === undefined && life.interruption?.at(seen, life.requests) === true;
    life.requests.push(seen);
    if (interrupts && life.interruption?.kills === true) {
      life.died = true;
      life.interruption.send();
      response.destroy();
      return;
    }
    if (interrupts) await interrupted(life);
    const death = deathAt(life);
    if (death !== undefined) {
      life.died = true;
      life.kill();
    }
    // A dead client's answer goes nowhere, but what it asked for is done all the same.
    if (death === "unasked") response.destroy();
    else await handler(request, response);
  };
}

async function interrupted(life: Life): Promise<void> {
  life.interruption?.send();
  life.interruptedAt = life.requests.length;
  await new Promise((resolve) => setTimeout(resolve, ARRIVAL_MILLISECONDS));
  life.interruptedAt = life.requests.length;
}

function deathAt({ point, requests }: Life): "unasked" | "asked" | undefined {
  if (point === undefined) return undefined;
  if (point.kind === "request") return requests.length === point.at ? "asked" : undefined;
  const written = requests.filter(({ writes }) => writes).length;
  const newest = requests.at(-1)?.writes === true;
  switch (point.when) {
    case "before":
      return newest && written === point.at ? "unasked" : undefined;
    case "during":
      return newest && written === point.at ? "asked" : undefined;
    case "after": {
      const before = requests.slice(0, -1).filter(({ writes }) => writes).length;
      return before === point.at ? "unasked" : undefined;
    }
  }
}

const READS = /^(Describe|List|Get|Filter|BatchGet|Assume)/;

function seenAs(host: string, { method = "GET", url = "/", headers }: IncomingMessage): SeenRequest {
  const target = headers["x-amz-target"];
  if (typeof target === "string") {
    const operation = target.slice(target.lastIndexOf(".") + 1);
    return { what: `${host.split(".")[0]}:${operation}`, writes: !READS.test(operation) };
  }
  const writes =
    method !== "GET" && !url.endsWith("/graphql") && !/^(sts|elasticloadbalancing|monitoring)\./.test(host);
  return { what: `${method} ${url.split("?")[0]}`, writes };
}
