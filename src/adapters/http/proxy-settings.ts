import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { ProxySettings } from "../../ports/proxy-settings.ts";
import { proxyEnvironment } from "./proxy-environment.ts";

const VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/** Reads the proxy's variables, credentials left out, and whether this Node can go by them. */
export function proxySettings(environment: Readonly<Record<string, string | undefined>>, node?: string): ProxySettings {
  const set = VARIABLES.flatMap((name) => {
    const value = environment[name] ?? "";
    return value === "" ? [] : [{ name, host: URL.canParse(value) ? new URL(value).host : "" }];
  });
  const exempt = (environment.no_proxy || environment.NO_PROXY || "").split(",").map((host) => host.trim());
  return { set, exempt: exempt.filter((host) => host !== ""), trouble: troubleOf(environment, node) };
}

function troubleOf(environment: Readonly<Record<string, string | undefined>>, node?: string): ProxySettings["trouble"] {
  try {
    proxyEnvironment(environment, node);
    return undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { said: error.message, remedy: error.remedy };
  }
}
