import { sameValue } from "../document/same-value.ts";
import type { RecordPayload } from "../record/deploy-record.ts";
import {
  type ConfigurationWish,
  configurationFor,
  keptConfiguration,
  parseConfiguration,
  type ServiceConfiguration,
} from "./service-configuration.ts";

/** What a deployment of ours changed of a service's configuration, each as the text of a configuration. */
export interface ConfigurationChange {
  /** What stood before ours; empty while ours changed nothing. */
  readonly former: string;
  /** The members that ours gave the service, of its hooks those that it added; empty where nobody noted them, as in older records. */
  readonly own: string;
}

/** Computes what a wish changes of a service's configuration. */
export function changeFor(configuration: string, wish: ConfigurationWish): ConfigurationChange {
  const before = parseConfiguration(configuration);
  const given = configurationFor(before, wish);
  if (given === undefined) return { former: "", own: "" };
  return { former: keptConfiguration(configuration, wish), own: JSON.stringify(ownMembers(before, given)) };
}

/** Reads from a record what its deployment changed. */
export function changeOf({
  formerConfiguration,
  ownConfiguration = "",
}: Pick<RecordPayload, "formerConfiguration" | "ownConfiguration">): ConfigurationChange {
  return { former: formerConfiguration, own: ownConfiguration };
}

function ownMembers(
  { lifecycleHooks: former = [], ...before }: ServiceConfiguration,
  { lifecycleHooks = [], ...given }: ServiceConfiguration,
): ServiceConfiguration {
  const departing = Object.entries(given).filter(([member, value]) => !sameValue(value, before[member]));
  const added = lifecycleHooks.slice(former.length);
  return { ...Object.fromEntries(departing), ...(added.length === 0 ? {} : { lifecycleHooks: added }) };
}
