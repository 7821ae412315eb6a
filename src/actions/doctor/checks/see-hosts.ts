import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { HttpError } from "../../../ports/http.ts";
import { isolate } from "../isolate.ts";
import type { DoctorDesk } from "../ports.ts";

/** A host that something is asked of, or told to. */
export interface Host {
  /** As people know it: `the provider prometheus`. */
  readonly what: string;
  /** Its address; a secret as a whole. Only its host is asked, and shown. */
  readonly address: string;
  /** Whether it may stand in an internal network. */
  readonly internal: boolean;
  /** What it means when it cannot be reached. */
  readonly missed: "problem" | "warning";
}

/** Lists the hosts of announcements that the inputs name; announce sends into internal networks too. */
export function announcedHosts({ inputs }: Pick<DoctorDesk, "inputs">): readonly Host[] {
  const named = [
    { what: "Slack", text: inputs["slack-webhook"] },
    { what: "Teams", text: inputs["teams-webhook"] },
    { what: "the webhook", text: inputs["webhook-url"] },
  ];
  return named.flatMap(({ what, text }) =>
    text.split("\n").flatMap((line): readonly Host[] => {
      const [address = ""] = line.trim().split(/\s+/);
      return address === "" ? [] : [{ what, address, internal: true, missed: "warning" }];
    }),
  );
}

/** Looks at the reach of hosts, all at once, by a question for their root without path and secrets: nothing is announced, no metric is read. */
export async function seeHosts(desk: DoctorDesk, hosts: readonly Host[]): Promise<readonly Finding[]> {
  const on = findingsOn("host");
  const found = await Promise.all(hosts.map((host) => isolate(desk, on, () => seeHost(desk, host))));
  return found.flat();
}

async function seeHost(
  { ports: { reach }, mask }: DoctorDesk,
  { what, address, internal, missed }: Host,
): Promise<readonly Finding[]> {
  const on = findingsOn("host");
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    return [
      on[missed](`The address of ${what} is none that starts with https://.`, "Correct the secret that holds it."),
    ];
  const { host, protocol, origin } = new URL(address);
  // A host alone is no secret, and hidden it would be missing from what is said.
  if (address !== origin) mask(address);
  if (protocol === "http:" && !internal)
    return [on[missed](`The address of ${what} does not start with https://.`, refusedRemedy(internal))];
  try {
    const status = await reach.knock(address, internal);
    return [on.ok(`${what} is reached at ${host} (${status} to a question for its root; nothing was sent).`)];
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return [
      on[missed](
        `${what} cannot be reached at ${host} (${error.failure}: ${error.message}).`,
        error.failure === "address-refused"
          ? refusedRemedy(internal)
          : `Let the runner reach ${host} (network, HTTPS_PROXY, NO_PROXY), or correct the address.`,
      ),
    ];
  }
}

function refusedRemedy(internal: boolean): string {
  return internal
    ? "Correct the address: metadata services and reserved ranges are never asked."
    : "Set `allow-private-hosts: true` in every target that needs it, where it stands in your own network; metadata services are never asked.";
}
