import type { Behaviour } from "./behaviour.ts";

/** Writes what a version logs when its container starts. */
export function firstWords(behaviour: Behaviour | undefined, port: number): readonly string[] {
  return behaviour === undefined ? [] : [`shop ${behaviour.version} starts`, `listening on port ${port}`];
}

/** Writes what a version logs of its requests that fail, once it serves some. */
export function errorWords(behaviour: Behaviour | undefined): readonly string[] {
  if (behaviour === undefined) return [];
  const requests = [
    "ERROR GET /orders/8127 answered 500: TypeError: price is undefined",
    "ERROR GET /orders/8131 answered 500: TypeError: price is undefined",
  ];
  const orders = ["ERROR order 4711 failed: the payment was refused"];
  return [...(behaviour.errorRate > 0 ? requests : []), ...(behaviour.orderFailureRate > 0 ? orders : [])];
}

/** Writes what a version logs last when it crashes or is never healthy. */
export function lastWords(behaviour: Behaviour | undefined): readonly string[] {
  if (behaviour?.lastWords !== undefined) return behaviour.lastWords;
  switch (behaviour?.crash) {
    case "at-start":
      return [
        "node:internal/modules/cjs/loader:1228",
        "Error: Cannot find module '/app/server.js'",
        "    at Module._resolveFilename (node:internal/modules/cjs/loader:1225:15)",
      ];
    case "never-healthy":
      return [
        "Error: connect ECONNREFUSED 10.0.3.7:5432",
        "    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)",
      ];
    case "never":
    case undefined:
      return [];
  }
}
