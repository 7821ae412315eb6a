import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import type { DoctorDesk } from "../ports.ts";

/** Looks at the proxy that the job's variables set: whether it can be used, and which hosts it is not asked for. */
export function seeProxy({ ports }: DoctorDesk): readonly Finding[] {
  const on = findingsOn("proxy");
  const { set, exempt, trouble } = ports.proxy();
  if (trouble !== undefined) return [on.problem(`${trouble.said}.`, trouble.remedy)];
  if (set.length === 0) return [on.ok("No proxy is set; every host is asked directly.")];
  const without = exempt.length === 0 ? "no host is asked directly" : `asked directly: ${exempt.join(", ")}`;
  const used = set.map(({ name, host }) => `${name} (${host})`).join(", ");
  const twice = set.filter(({ name, host }) =>
    set.some((other) => other.name.toLowerCase() === name.toLowerCase() && other.host !== host),
  );
  return [
    on.ok(`Every request goes by ${used}; ${without}.`),
    ...(twice.length === 0
      ? []
      : [
          on.warning(
            `${twice.map(({ name }) => name).join(" and ")} name different proxies; which of them counts differs from tool to tool.`,
            "Set both to the same address, or one of them.",
          ),
        ]),
  ];
}
