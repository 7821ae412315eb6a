import { readFileSync } from "node:fs";
import type { FreezeGatePorts } from "../../src/actions/freeze-gate/ports.ts";
import type { EndpointVerdict } from "../../src/core/incident-source/endpoint-verdict.ts";
import { Unreadable } from "../../src/core/outcome/unreadable.ts";
import type { DeployRecord } from "../../src/core/record/deploy-record.ts";
import type { EnvironmentProtection } from "../../src/ports/environments.ts";
import type { GateDocuments, GateDocumentsAnswer, GateDocumentsQuery } from "../../src/ports/gate-documents.ts";
import type { Standing, StandingQuery } from "../../src/ports/gate-standing.ts";
import type { OutsideSources } from "../../src/ports/outside-sources.ts";

/** What a gate finds; what is left out is as in Shop, with nothing in the way and v1.5.0 not yet on staging. */
export interface GateScene extends Partial<Omit<Standing, "records" | "protections">> {
  readonly documents?: Partial<GateDocumentsAnswer>;
  readonly policy?: string;
  /** The file at the central place; without it there is none. */
  readonly central?: string;
  /** Further files beside the policy, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly records?: readonly DeployRecord[];
  readonly environments?: Readonly<Record<string, Partial<EnvironmentProtection>>>;
  /** The digest that the registry knows; an `Unreadable` is thrown. */
  readonly registry?: string | Unreadable;
  /** What the feed answers; an `Unreadable` is thrown. */
  readonly feed?: string | Unreadable;
  readonly verdicts?: readonly EndpointVerdict[];
  /** The refs that are protected beside the default branch and tags. */
  readonly protectedRefs?: readonly string[];
  /** The port that cannot be read. */
  readonly broken?: "documents" | "central" | "standing";
  /** Happens while the standing is read. */
  readonly meanwhile?: () => void;
}

/** A gate's ports over a scene, with what was asked of them in order. */
export interface GatePorts extends FreezeGatePorts, OutsideSources {
  readonly asked: string[];
}

/** The commits of the scene. */
export const SCENE = { head: "b".repeat(40), version: "c".repeat(40), central: "d".repeat(40) } as const;

const NOON = new Date("2026-11-17T12:00:00Z");

/** Builds a gate's ports over a scene; `current` lets the scene change between two looks. */
export function gatePorts(scene: GateScene = {}, current: () => GateScene = () => scene): GatePorts {
  const asked: string[] = [];
  const sources = ({ internal }: { readonly internal: boolean }): OutsideSources => ({
    feeds: {
      async read(address) {
        asked.push(`feed ${address}${internal ? " inside" : ""}`);
        const { feed = "" } = current();
        if (feed instanceof Unreadable) throw feed;
        return feed;
      },
    },
    endpoints: {
      async read(endpoints, tokens) {
        const names = endpoints.map(({ name }) => name).join(",");
        asked.push(`endpoints ${names} tokens=${[...tokens.keys()].join(",")}${internal ? " inside" : ""}`);
        return current().verdicts ?? [];
      },
    },
  });
  const tell = (port: GateScene["broken"], line: string) => {
    asked.push(line);
    if (current().broken === port)
      throw new Unreadable("forbidden", `the token may not read ${port}`, "Grant the job the permission.");
  };
  return {
    asked,
    documents: documentsOf(current, tell),
    central: ({ owner, name }) => centralOf(current, (line) => tell("central", `${owner}/${name} ${line}`)),
    standing: {
      async read(query) {
        current().meanwhile?.();
        const { labels, service, environments, protections } = query;
        const line = `standing ${service} labels=${labels.join(",")} records=${environments.join(",")}`;
        tell("standing", protections.length === 0 ? line : `${line} protections=${protections.join(",")}`);
        return standingOf(current(), query);
      },
    },
    images: {
      async find({ image, readRole, tags }) {
        asked.push(`image ${image} as ${readRole} tags=${tags.join(",")}`);
        const { registry } = current();
        if (registry instanceof Unreadable) throw registry;
        return registry;
      },
      async ofRelease({ release, readRole, container }) {
        asked.push(`release ${release} as ${readRole} container=${container}`);
        const { registry } = current();
        if (registry instanceof Unreadable) throw registry;
        return registry;
      },
    },
    sources,
    ...sources({ internal: false }),
  };
}

type Tell = (port: GateScene["broken"], line: string) => void;

function documentsOf(current: () => GateScene, tell: Tell): GateDocuments {
  const example = (name: string) => readFileSync(`examples/shop/.github/${name}`, "utf8");
  const file = (path: string, text: string) => ({ path, text, commit: SCENE.head });
  const filesAt = (paths: readonly string[]) => {
    const { files = {} } = current();
    return new Map(
      paths.flatMap((path) => {
        const text = files[path];
        return text === undefined ? [] : [[path, { ...file(path, text), committedAt: NOON }] as const];
      }),
    );
  };
  return {
    async read(query) {
      tell("documents", lineOf(query));
      const { policy, targets, standing } = query;
      const scene = current();
      return {
        policyCommit: SCENE.head,
        policyRefKind: "default-branch",
        policy: scene.policy === "" ? undefined : file(policy, scene.policy ?? example("deploy-policy.yml")),
        files: filesAt(query.files),
        headCommit: SCENE.head,
        targets: targets === "" ? undefined : file(targets, example("deploy-targets.yml")),
        versionCommit: SCENE.version,
        pulls: [],
        standing: standing === undefined ? undefined : standingOf(scene, standing),
        platformTime: { platform: NOON, asked: NOON, answered: NOON },
        ...scene.documents,
      };
    },
    async files(paths, commit) {
      tell("documents", `files ${paths.join(",")} at ${commit.slice(0, 4)}`);
      return filesAt(paths);
    },
    async pulls(commit) {
      tell("documents", `pulls of ${commit.slice(0, 4)}`);
      return current().documents?.pulls;
    },
    async isProtected(kind, ref) {
      tell("documents", `is the ${kind} ${ref} protected`);
      return current().protectedRefs?.includes(ref) ?? false;
    },
  };
}

/** The documents of the central repository: its policy alone. */
function centralOf(current: () => GateScene, tell: (line: string) => void): GateDocuments {
  const own = documentsOf(current, () => {});
  return {
    ...own,
    async read(query) {
      tell(lineOf(query));
      const { central } = current();
      const { policy: path } = query;
      const answer = await own.read({ ...query, targets: "" });
      return {
        ...answer,
        policyCommit: SCENE.central,
        policy: central === undefined ? undefined : { path, text: central, commit: SCENE.central },
      };
    },
    async isProtected(kind, ref) {
      tell(`is the ${kind} ${ref} protected`);
      return current().protectedRefs?.includes(ref) ?? false;
    },
  };
}

function lineOf({ policy, policyRef, targets, version, pullsOf, files, standing }: GateDocumentsQuery): string {
  const beside = [
    ...(pullsOf === "" ? [] : ["with pulls"]),
    ...(files.length === 0 ? [] : [`with ${files.join(",")}`]),
    ...(standing === undefined
      ? []
      : [`with standing labels=${standing.labels.join(",")} records=${standing.environments.join(",")}`]),
  ];
  return [`documents ${[policy, policyRef, targets, version].join(" ")}`, ...beside].join(" ");
}

function standingOf(scene: GateScene, { environments, protections }: StandingQuery): Standing {
  const records = environments.map(
    (name) => [name, (scene.records ?? []).filter(({ payload }) => payload.environment === name)] as const,
  );
  const shown = protections.map((name) => {
    const found = scene.environments?.[name];
    const none = { name, reviewers: 0, waitMinutes: 0, customRules: [] };
    return [name, found === undefined ? undefined : { ...none, ...found }] as const;
  });
  return {
    incidents: scene.incidents ?? [],
    missingLabels: scene.missingLabels ?? [],
    locks: scene.locks ?? [],
    records: new Map(records),
    protections: new Map(shown),
  };
}
