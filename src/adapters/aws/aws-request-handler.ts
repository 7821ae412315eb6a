import type { NodeHttpHandler } from "@smithy/node-http-handler";
import { proxyEnvironment } from "../http/proxy-environment.ts";

const SILENCE_MILLISECONDS = 5_000;

/** Creates the HTTP handler of an AWS client: keep-alive, the proxy variables that the SDK ignores, and a socket time-out, which no settable clock shortens. Throws `Unreadable` where this Node cannot use the proxy that is set. */
export async function awsRequestHandler(): Promise<NodeHttpHandler> {
  const [{ NodeHttpHandler }, { Agent }] = await Promise.all([
    import("@smithy/node-http-handler"),
    import("node:https"),
  ]);
  const httpsAgent = new Agent({ keepAlive: true, proxyEnv: proxyEnvironment(process.env) });
  return new NodeHttpHandler({ httpsAgent, socketTimeout: SILENCE_MILLISECONDS });
}
