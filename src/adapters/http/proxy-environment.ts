import { Unreadable } from "../../core/outcome/unreadable.ts";

/** From here on `http.Agent` and `https.Agent` honour `proxyEnv`; before, they leave the option unread and connect directly. */
const FIRST_MAJOR = 24;
const FIRST_MINOR = 5;
const VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the variables for an agent's `proxyEnv`; throws `Unreadable` where a proxy is set that this Node would pass by. */
export function proxyEnvironment(environment: Environment, node = process.versions.node): Environment {
  const set = VARIABLES.find((name) => (environment[name] ?? "") !== "");
  const [major = 0, minor = 0] = node.split(".").map(Number);
  if (set === undefined || major > FIRST_MAJOR || (major === FIRST_MAJOR && minor >= FIRST_MINOR)) return environment;
  throw new Unreadable(
    "unavailable",
    `${set} is set, and Node ${node} of this runner cannot go through a proxy`,
    `Update the runner to one with Node ${FIRST_MAJOR}.${FIRST_MINOR} or newer, or clear ${set} for this job; nothing is sent past a proxy.`,
  );
}
