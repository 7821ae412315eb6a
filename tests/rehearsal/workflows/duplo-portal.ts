import type { HttpHandler } from "../../../src/rehearsal/net/http-handler.ts";
import { readRequestText } from "../../../src/rehearsal/net/read-request-text.ts";

interface Definition {
  readonly Family: string;
  readonly ContainerDefinitions: readonly {
    readonly Name: string;
    readonly Image: string;
    readonly Environment: readonly { readonly Name: string; readonly Value: string }[];
    readonly [other: string]: unknown;
  }[];
  readonly [other: string]: unknown;
}

interface Service {
  definition: string;
  before: string;
  looks: number;
}

/** What the portal is made of. */
export interface PortalSettings {
  readonly token: string;
  /** The image that both environments run. */
  readonly image: string;
  /** The names of the variables that are set. */
  readonly variables: readonly string[];
  /** How ECS ends what the portal asks of it. */
  readonly ends?: "COMPLETED" | "FAILED";
}

const ARN = "arn:aws:ecs:eu-west-1:111122223333:task-definition/gifting";

/**
 * Serves the part of DuploCloud's portal that deploys to ECS: .NET's names and zeros, `null` for what is not there, and a newest revision that nobody
 * deployed. After a change it shows the old state once, then ECS at work, then the end. Source: duploctl, its ECS resource and tests.
 */
export function createPortal({ token, image, variables, ends = "COMPLETED" }: PortalSettings) {
  const definitions = new Map<string, Definition>();
  const register = (definition: Definition) => {
    const arn = `${ARN}:${definitions.size + 1}`;
    definitions.set(arn, definition);
    return arn;
  };
  const running = register(definitionOf(image, variables));
  register(definitionOf("somebody/tries:this", variables));
  const services = new Map<string, Service>(
    ["development", "production"].map((name) => [
      `duploservices-${name}-gifting`,
      { definition: running, before: "", looks: 9 },
    ]),
  );
  const refused: string[] = [];

  function answer(route: string, text: string): unknown {
    if (route === "GET /v3/subscriptions/tenant/aws/ecs/service") return [...services].map(show);
    const body: unknown = JSON.parse(text);
    switch (route) {
      case "POST /subscriptions/tenant/FindEcsTaskDefinition": {
        const { Arn } = body as { Arn: string };
        const found = definitions.get(Arn);
        return found === undefined
          ? null
          : { ...found, TaskDefinitionArn: Arn, Revision: 1, Status: { Value: "ACTIVE" } };
      }
      case "POST /subscriptions/tenant/UpdateEcsTaskDefinition": {
        const given = body as Definition;
        const zeros = given.ContainerDefinitions.flatMap((one) =>
          ["Memory", "StartTimeout"].filter((key) => one[key] === 0),
        );
        if (zeros.length > 0) refused.push(...zeros);
        return zeros.length > 0 ? undefined : register(given);
      }
      case "POST /subscriptions/tenant/UpdateEcsService": {
        const { Name, TaskDefinition } = body as { Name: string; TaskDefinition: string };
        const service = services.get(Name);
        if (service === undefined) return undefined;
        services.set(Name, { definition: TaskDefinition, before: service.definition, looks: 0 });
        return null;
      }
      default:
        return undefined;
    }
  }

  function show([name, service]: [string, Service]) {
    const { definition, before, looks } = service;
    service.looks += 1;
    const state = (arn: string, status: string, rollout: string) => ({
      ...{ TaskDefinition: arn, Status: status, DesiredCount: 2, RunningCount: rollout === "COMPLETED" ? 2 : 1 },
      RolloutState: { Value: rollout },
    });
    const deployments =
      looks === 0
        ? [state(before, "PRIMARY", "COMPLETED")]
        : [state(definition, "PRIMARY", looks < 3 ? "IN_PROGRESS" : looks < 9 ? ends : "COMPLETED")];
    return {
      EcsServiceName: name,
      DuploEcsService: { Name: name, TaskDefinition: definition, Replicas: 2, OldTaskDefinitionBufferSize: 10 },
      AwsEcsService: { Deployments: deployments },
    };
  }

  const handler: HttpHandler = async (request, response) => {
    const text = await readRequestText(request);
    const allowed = request.headers.authorization === `Bearer ${token}`;
    const found = allowed ? answer(`${request.method} ${request.url}`, text) : undefined;
    if (found === undefined) refused.push(`${request.method} ${request.url}`);
    response.statusCode = !allowed ? 401 : found === undefined ? 400 : 200;
    response.end(JSON.stringify(found ?? null));
  };
  const definitionNow = (environment: string) =>
    definitions.get(services.get(`duploservices-${environment}-gifting`)?.definition ?? "");
  return {
    handler,
    refused,
    /** Shows the containers that an environment runs. */
    containers: (environment: string) => definitionNow(environment)?.ContainerDefinitions ?? [],
    /** Tells which image an environment's application runs. */
    image: (environment: string) =>
      definitionNow(environment)?.ContainerDefinitions.find(({ Name }) => Name === "gifting")?.Image ?? "",
    /** Counts the revisions, two of which were there at the beginning. */
    revisions: () => definitions.size,
  };
}

function definitionOf(image: string, variables: readonly string[]): Definition {
  const zeros = { Cpu: 0, Memory: 0, MemoryReservation: 0, StartTimeout: 0, StopTimeout: 0 };
  const set = variables.map((Name) => ({ Name, Value: "set" }));
  return {
    Family: "gifting",
    PidMode: "task",
    ContainerDefinitions: [
      { Name: "proxy", Image: "nginx:1", Environment: [], ...zeros },
      { Name: "gifting", Image: image, Environment: set, ...zeros },
    ],
  };
}
