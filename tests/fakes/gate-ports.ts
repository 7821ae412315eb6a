import { readFileSync } from "node:fs";
import type { FreezeGatePorts } from "../../src/actions/freeze-gate/freeze-gate.ts";
import { Unreadable } from "../../src/core/outcome/unreadable.ts";
import type { DeployRecord } from "../../src/core/record/deploy-record.ts";
import type { EnvironmentProtection } from "../../src/ports/environments.ts";
import type { GateDocumentsAnswer } from "../../src/ports/gate-documents.ts";
import type { Standing } from "../../src/ports/gate-standing.ts";

/** What a gate finds; what is left out is as in Shop, with nothing in the way and v1.5.0 not yet on staging. */
export interface GateScene extends Partial<Omit<Standing, "records">> {
  readonly documents?: Partial<GateDocumentsAnswer>;
  readonly policy?: string;
  readonly records?: readonly DeployRecord[];
  readonly environments?: Readonly<Record<string, Partial<EnvironmentProtection>>>;
  /** The digest that the registry knows; an `Unreadable` is thrown. */
  readonly registry?: string | Unreadable;
  /** The port that cannot be read. */
  readonly broken?: "documents" | "standing" | "environments";
  /** Happens while the standing is read. */
  readonly meanwhile?: () => void;
}

/** A gate's ports over a scene, with what was asked of them in order. */
export interface GatePorts extends FreezeGatePorts {
  readonly asked: string[];
}

/** The commits of the scene. */
export const SCENE = { head: "b".repeat(40), version: "c".repeat(40) } as const;

const NOON = new Date("2026-11-17T12:00:00Z");

/** Builds a gate's ports over a scene. */
export function gatePorts(scene: GateScene = {}): GatePorts {
  const asked: string[] = [];
  const example = (name: string) => readFileSync(`examples/shop/.github/${name}`, "utf8");
  const tell = (port: GateScene["broken"], line: string) => {
    asked.push(line);
    if (scene.broken === port)
      throw new Unreadable("forbidden", `the token may not read ${port}`, "Grant the job the permission.");
  };
  return {
    asked,
    documents: {
      async read({ policy, policyRef, targets, version }) {
        tell("documents", `documents ${[policy, policyRef, targets, version].join(" ")}`);
        const file = (path: string, text: string) => ({ path, text, commit: SCENE.head });
        return {
          policyCommit: SCENE.head,
          policy: file(policy, scene.policy ?? example("deploy-policy.yml")),
          headCommit: SCENE.head,
          targets: targets === "" ? undefined : file(targets, example("deploy-targets.yml")),
          versionCommit: SCENE.version,
          platformTime: { platform: NOON, asked: NOON, answered: NOON },
          ...scene.documents,
        };
      },
    },
    standing: {
      async read({ labels, service, environments }) {
        scene.meanwhile?.();
        tell("standing", `standing ${service} labels=${labels.join(",")} records=${environments.join(",")}`);
        const records = environments.map(
          (name) => [name, (scene.records ?? []).filter(({ payload }) => payload.environment === name)] as const,
        );
        return { incidents: scene.incidents ?? [], locks: scene.locks ?? [], records: new Map(records) };
      },
    },
    environments: {
      async read(name) {
        tell("environments", `environment ${name}`);
        const found = scene.environments?.[name];
        return found === undefined ? undefined : { name, reviewers: 0, waitMinutes: 0, customRules: [], ...found };
      },
    },
    images: {
      async find({ image, readRole, tags }) {
        asked.push(`image ${image} as ${readRole} tags=${tags.join(",")}`);
        if (scene.registry instanceof Unreadable) throw scene.registry;
        return scene.registry;
      },
    },
  };
}
