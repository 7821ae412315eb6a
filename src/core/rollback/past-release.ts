/** An image that a release ran, as the platform resolved it. */
export interface RanImage {
  readonly container: string;
  readonly image: string;
  /** `sha256:…`; empty where the platform does not say. */
  readonly digest: string;
}

/** A release that was live before, as the platform's own history tells it. */
export interface PastRelease {
  /** `family:revision`. */
  readonly release: string;
  readonly rollout: string;
  /** When its rollout was complete. */
  readonly at: Date | undefined;
  readonly images: readonly RanImage[];
  /** What else the service was set to, by name, as comparable text: bringing a release back changes none of it. */
  readonly setting: Readonly<Record<string, string>>;
}

/** Our mark on a release for one service. */
export type ReleaseMark =
  | { readonly kind: "proven"; readonly at: Date; readonly version: string; readonly digest: string }
  /** It was proven once and rolled back since. */
  | { readonly kind: "undone" }
  | { readonly kind: "none" };

/** A release as the platform keeps it. */
export interface KeptRelease {
  readonly release: string;
  /** Whether it can be deployed as it stands. */
  readonly active: boolean;
  /** Its definition as text that can be registered again; opaque but for its images. */
  readonly definition: string;
  readonly mark: ReleaseMark;
}

/** Names the settings in which two former states of a service differ. */
export function settingsThatDiffer(one: PastRelease, other: PastRelease): readonly string[] {
  const names = new Set([...Object.keys(one.setting), ...Object.keys(other.setting)]);
  return [...names].filter((name) => (one.setting[name] ?? "") !== (other.setting[name] ?? "")).sort();
}
