import type { DefinitionFacts } from "../task-definition/definition-facts.ts";
import type { RenderWish } from "../task-definition/render-wish.ts";
import type { HoldPlace, Strategy } from "./rollout.ts";
import type { ShiftWish } from "./shift-group.ts";
import type { StrategySettings } from "./strategy-settings.ts";

/** The release that is wanted: an image in the running definition, a definition given as text, or one that exists. */
export type ReleaseWish =
  /** An empty image stands for the repository that the container runs now; a digest pins it. */
  | {
      readonly kind: "image";
      readonly image: string;
      readonly digest?: string;
      readonly container: string;
      readonly render?: RenderWish;
    }
  | {
      readonly kind: "definition";
      readonly text: string;
      readonly file: string;
      readonly image: string;
      readonly container: string;
      /** Members that are kept although they are empty. */
      readonly keep?: readonly string[];
      readonly render?: RenderWish;
    }
  /** `family:revision`, a family or an ARN; rendered it is registered anew. */
  | {
      readonly kind: "existing";
      readonly release: string;
      /** What its container must run, where that was settled before; a tag is pinned to it, another digest is a problem. */
      readonly settled?: { readonly container: string; readonly digest: string };
      readonly render?: RenderWish;
    };

/** One difference between the running definition and the wanted one; values of variables are never in it. */
export interface DefinitionChange {
  /** The place in dots, containers and variables by name: `containerDefinitions.web.image`. */
  readonly path: string;
  readonly change: "added" | "removed" | "changed";
  /** `undefined` where the value is hidden. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What would be done to bring a release out. */
export interface ReleasePlan {
  /** An existing release of the same content, `family:revision`; `undefined` when one must be registered. */
  readonly release: string | undefined;
  /** The platform's full name of `release`; empty where it has none yet. */
  readonly address?: string;
  readonly family: string;
  /** The definition to register, opaque: given back to `act`. */
  readonly definition: string;
  readonly changes: readonly DefinitionChange[];
  /** What was done to the definition that its author may not expect. */
  readonly notices?: readonly string[];
  /** The permissions without which parts of the plan stay unknown. */
  readonly blind?: readonly string[];
  /** Why the definition cannot be used, each naming the key and the remedy. */
  readonly problems: readonly string[];
  /** Which kind of problems they are, where they are not simply invalid. */
  readonly problemReason?: "definition_keys_unknown";
  /** What the wanted definition would bring. */
  readonly facts: DefinitionFacts;
  /** Whether what serves the public now is healthy behind its load balancer. */
  readonly liveHealth:
    | { readonly kind: "healthy" | "unhealthy" | "no-load-balancer" }
    | { readonly kind: "unknown"; readonly why: string };
}

/** The pauses that a rollout is given, each falling back by itself after the minutes. */
export interface HoldPlan {
  readonly places: readonly Exclude<HoldPlace, "other">[];
  readonly timeoutMinutes: number;
}

/** How a rollout is to be carried out; what is left out stays as the service has it. */
export interface RolloutWish {
  readonly release: string;
  /** The platform's full name of the release where it is known, by which policies may be written. */
  readonly address?: string;
  readonly holds: HoldPlan | undefined;
  readonly strategy: Strategy | undefined;
  /** The strategy's own settings; what is left out stays as the service has it. */
  readonly settings?: StrategySettings | undefined;
  readonly bakeMinutes: number | undefined;
  readonly desiredCount: number | undefined;
  readonly force: boolean;
  /** How CodeDeploy is asked, where it carries the rollouts out. */
  readonly shift?: ShiftWish | undefined;
  /** The rollout that must still be the primary one when this is started; else it is refused as `overtaken`. */
  readonly after?: string;
  /** Platform settings of the drop-in that pass through unread. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
