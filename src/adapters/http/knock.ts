import { refuseAddress } from "../../core/address/refuse-address.ts";
import { nodeHttp } from "./node-http.ts";

const TIMEOUT_MILLISECONDS = 8_000;

/** Asks an address's host for its root by HEAD, without path, question and secrets; internal networks only where that is allowed. Throws `HttpError`. */
export async function knock(address: string, internal: boolean): Promise<number> {
  const http = nodeHttp({ refuse: refuseAddress({ internal }) });
  const { status } = await http.exchange({
    method: "HEAD",
    url: `${new URL(address).origin}/`,
    headers: { "user-agent": "deploy-actions" },
    timeout: TIMEOUT_MILLISECONDS,
    maximumBytes: 65_536,
    fresh: true,
  });
  return status;
}
