import { Unreadable } from "../../core/outcome/unreadable.ts";

/** From here on `http.Agent` and `https.Agent` honour `proxyEnv`; before, they leave the option unread and connect directly. */
const FIRST_MAJOR = 24;
const FIRST_MINOR = 5;
const VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the variables for an agent's `proxyEnv`; throws `Unreadable` where a proxy is set that this Node would pass by. */
export function proxyEnvironment(environment: Environment, node = process.versions.node): Environment {
  const set = VARIABLES.find((name) => (environment[name] ?? "") !== "");
  if (set === undefined) return environment;
  const [major = 0, minor = 0] = node.split(".").map(Number);
  if (major < FIRST_MAJOR || (major === FIRST_MAJOR && minor < FIRST_MINOR))
    throw new Unreadable(
      "unavailable",
      `${set} is set, and Node ${node} of this runner cannot go through a proxy`,
      `Update the runner to one with Node ${FIRST_MAJOR}.${FIRST_MINOR} or newer, or clear ${set} for this job; nothing is sent past a proxy.`,
    );
  const unusable = VARIABLES.find((name) => (environment[name] ?? "") !== "" && !isProxy(environment[name] ?? ""));
  if (unusable === undefined) return environment;
  throw new Unreadable(
    "unavailable",
    `${unusable} is set, and is not the address of an HTTP proxy`,
    `Write it as http://host:port, or clear ${unusable} for this job; nothing is sent past a proxy.`,
  );
}

/** Tells whether Node goes through a proxy of this address; it leaves other schemes unread and connects directly. */
function isProxy(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}
