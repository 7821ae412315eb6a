import { Unreadable } from "../../core/outcome/unreadable.ts";
import { isCopyOf } from "../../core/rollback/is-copy-of.ts";
import type { KeptRelease, PastRelease } from "../../core/rollback/past-release.ts";
import { digestIn, imagesIn, type NamedImage, pinImages, repositoryOf } from "../../core/rollback/pin-images.ts";
import type { Archive } from "../../ports/archive.ts";

/** A release that is to come back, and which images are known to have run in it. */
export interface ReturningRelease {
  readonly release: string;
  /** Its newest appearance in the platform's history, asked for only where an image is named by a tag. Throws `Unreadable`. */
  readonly past: () => Promise<PastRelease | undefined>;
  /** The digest of the deployed image by mark or record; empty where neither tells. */
  readonly digest: string;
  /** The container whose image the digest is; empty: the only one. */
  readonly container: string;
}

/** A release that can be brought out, or why it cannot. */
export type PreparedRelease =
  /** `copyOf` is what it was registered from; empty when it stands as it stood. */
  | { readonly kind: "ready"; readonly release: string; readonly copyOf: string }
  | {
      readonly kind: "refused";
      readonly why: "image-missing" | "definition-gone" | "forbidden" | "refused";
      readonly message: string;
      readonly remedy: string;
    };

/** What preparing works with. */
export interface PrepareMeans {
  readonly archive: Archive;
  readonly tell: (line: string) => void;
  readonly warn: (line: string) => void;
}

const IMAGE_REMEDY = "Name another release, or push the image again under the same digest.";

/**
 * Makes sure that a release can come back as it was: its definition is active or registered again, its images are in the registry, and a
 * tag that means another image by now gives way to the digest that ran. Nothing is written before all of that is known.
 */
export async function prepareRelease(returning: ReturningRelease, means: PrepareMeans): Promise<PreparedRelease> {
  const { release } = returning;
  const kept = await means.archive.read(release);
  if (kept === undefined)
    return {
      kind: "refused",
      why: "definition-gone",
      message: `ECS has forgotten task definition ${release}`,
      remedy: "Name another release, or register the definition again and deploy it through the gates.",
    };
  const pins = new Map<string, string>();
  const looks = imagesIn(kept.definition).map((image) => checkImage(image, { returning, means }));
  for (const look of await Promise.all(looks)) {
    if (look.kind === "missing")
      return { kind: "refused", why: "image-missing", message: look.message, remedy: IMAGE_REMEDY };
    if (look.kind === "pin") pins.set(look.container, look.digest);
  }
  if (kept.active && pins.size === 0) return { kind: "ready", release, copyOf: "" };
  return copy(kept, pins, means);
}

type ImageLook =
  | { readonly kind: "fine" }
  | { readonly kind: "pin"; readonly container: string; readonly digest: string }
  | { readonly kind: "missing"; readonly message: string };

interface Checking {
  readonly returning: ReturningRelease;
  readonly means: PrepareMeans;
}

async function checkImage(named: NamedImage, { returning, means }: Checking): Promise<ImageLook> {
  const { container, image } = named;
  const pinned = digestIn(image);
  const ran = pinned === "" ? await digestThatRan(named, { returning, means }) : pinned;
  try {
    if (pinned === "" && ran === "") {
      means.warn(
        `image_not_pinned: nobody noted which image ${image} was in ${returning.release}; it runs what the tag means now.`,
      );
      const now = await means.archive.image(image);
      return now.kind === "missing"
        ? { kind: "missing", message: `the registry has no image ${image}` }
        : { kind: "fine" };
    }
    const there = await means.archive.image(`${repositoryOf(image)}@${ran}`);
    if (there.kind === "missing")
      return {
        kind: "missing",
        message: `the registry no longer has the image of ${returning.release} (${repositoryOf(image)}@${ran})`,
      };
    if (pinned !== "") return { kind: "fine" };
    const now = await means.archive.image(image);
    if (now.kind === "found" && now.digest === ran) return { kind: "fine" };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    means.warn(
      `image_unreadable: whether ${image} is still in its registry is not known: ${error.message}. ${error.remedy}`,
    );
    if (pinned !== "") return { kind: "fine" };
  }
  // Where the tag moved, or nobody can tell, the digest that ran is the only name that is sure.
  means.tell(
    `The tag of ${image} may mean another image by now; ${returning.release} comes back by the digest that it ran.`,
  );
  return { kind: "pin", container, digest: ran };
}

/** Finds the digest that a container ran: by the platform's own history, else by our mark or record for the deployed container. */
async function digestThatRan({ container }: NamedImage, { returning, means }: Checking): Promise<string> {
  const { digest, container: deployed } = returning;
  const past = await returning.past().catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    means.warn(`Which images ran cannot be read: ${error.message}. ${error.remedy}`);
    return undefined;
  });
  const seen = past?.images.find((one) => one.container === container)?.digest ?? "";
  if (seen !== "") return seen;
  return deployed === "" || deployed === container ? digest : "";
}

async function copy(
  kept: KeptRelease,
  pins: ReadonlyMap<string, string>,
  { archive, tell }: PrepareMeans,
): Promise<PreparedRelease> {
  const definition = pinImages(kept.definition, pins);
  const standing = await standingCopy(archive, kept, definition);
  if (standing !== undefined) {
    tell(`${standing} stands already as a copy of ${kept.release}.`);
    return { kind: "ready", release: standing, copyOf: kept.release };
  }
  const result = await archive.register(definition);
  if (result.kind === "refused") {
    const { message, remedy } = result;
    return { kind: "refused", why: result.why === "forbidden" ? "forbidden" : "refused", message, remedy };
  }
  const why = kept.active ? "with its images pinned" : "which was no longer active";
  tell(`${result.release} is registered as a copy of ${kept.release}, ${why}.`);
  return { kind: "ready", release: result.release, copyOf: kept.release };
}

/** Finds the copy that a way back registered before it died: the newest of the family, which says just that and was never judged. */
async function standingCopy(
  archive: Archive,
  { release }: KeptRelease,
  definition: string,
): Promise<string | undefined> {
  try {
    const newest = await archive.read(release.replace(/:\d+$/, ""));
    if (newest === undefined || newest.release === release || newest.mark.kind !== "none") return undefined;
    return isCopyOf(newest.definition, definition, new Map()) ? newest.release : undefined;
  } catch (error) {
    // Then there is one copy more.
    if (!(error instanceof Unreadable)) throw error;
    return undefined;
  }
}
