import type { KeptRelease, PastRelease } from "../../src/core/rollback/past-release.ts";
import type { Archive, ImageFound } from "../../src/ports/archive.ts";

/** The digest that every image of the archive was pinned to. */
export const RAN = `sha256:${"a".repeat(64)}`;
/** The digest that a tag means after it was moved. */
export const MOVED = `sha256:${"b".repeat(64)}`;
/** Shop's images, without a tag. */
export const SHOP_IMAGE = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop";

/** A release that was live, as the platform's history tells it. */
export function lived(revision: number, more: Partial<PastRelease> = {}): PastRelease {
  return {
    release: `shop:${revision}`,
    rollout: `ecs-svc/${revision}`,
    at: new Date(Date.UTC(2026, 10, revision - 20, 10)),
    images: [{ container: "web", image: `${SHOP_IMAGE}@${RAN}`, digest: RAN }],
    setting: {},
    ...more,
  };
}

/** A release as the platform keeps it, its one image pinned. */
export function kept(release: string, more: Partial<KeptRelease> & { readonly image?: string } = {}): KeptRelease {
  const { image = `${SHOP_IMAGE}@${RAN}`, ...rest } = more;
  const definition = JSON.stringify({ family: "shop", containerDefinitions: [{ name: "web", image }] });
  return { release, active: true, definition, mark: { kind: "none" }, ...rest };
}

/** Creates an archive in which every release can come back, but for what is said otherwise; writes go into the conversation. */
export function archiveOf({
  past = [lived(42), lived(41)],
  releases = [],
  images = {},
  conversation = [],
  list = async () => past,
}: {
  readonly past?: readonly PastRelease[];
  readonly releases?: readonly (KeptRelease | { readonly release: string; readonly gone: true })[];
  readonly images?: Readonly<Record<string, ImageFound | (() => never)>>;
  readonly conversation?: string[];
  readonly list?: () => Promise<readonly PastRelease[]>;
}): Archive {
  return {
    list,
    read: async (release) => {
      const found = releases.find((one) => one.release === release);
      if (found === undefined) return release.includes(":") ? kept(release) : undefined;
      return "gone" in found ? undefined : found;
    },
    image: async (image) => {
      const found = images[image] ?? { kind: "found", digest: image.split("@")[1] ?? RAN };
      return typeof found === "function" ? found() : found;
    },
    register: async (definition) => {
      conversation.push(`register ${definition.includes(RAN) ? "pinned" : "as it was"}`);
      return { kind: "accepted", rollout: "", release: "shop:43" };
    },
    unmark: async (release) => {
      conversation.push(`unmark ${release}`);
      return { kind: "accepted", rollout: "", release };
    },
  };
}
