import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropEmpty } from "../../../src/core/task-definition/drop-empty.ts";
import { parseCommand } from "../../../src/core/task-definition/parse-command.ts";
import { parseContainerWishes } from "../../../src/core/task-definition/parse-container-wishes.ts";
import { parseEbsVolume } from "../../../src/core/task-definition/parse-ebs-volume.ts";
import { parsePairs } from "../../../src/core/task-definition/parse-pairs.ts";
import { renderDefinition } from "../../../src/core/task-definition/render-definition.ts";
import type { ContainerWish } from "../../../src/core/task-definition/render-wish.ts";

const ROLES = { taskRole: "", executionRole: "" };
const definition = {
  family: "shop",
  cpu: "512",
  containerDefinitions: [
    {
      name: "web",
      image: "shop:1",
      environment: [
        { name: "A", value: "1" },
        { name: "TOKEN", value: "plain" },
      ],
      secrets: [{ name: "KEY", valueFrom: "arn:key" }],
      dockerLabels: { team: "shop", old: "x" },
      logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "shop", "awslogs-region": "eu-west-1" } },
    },
    { name: "side", image: "envoy:1" },
  ],
};

function rendered(...containers: readonly ContainerWish[]) {
  const result = renderDefinition(definition, { containers, ...ROLES });
  if (result.kind === "problems") throw new Error(result.problems.join("\n"));
  return result.content.containerDefinitions ?? [];
}

function problems(containers: readonly ContainerWish[], roles = ROLES): string {
  const result = renderDefinition(definition, { containers, ...roles });
  return result.kind === "problems" ? result.problems.join("\n") : "";
}

describe("renderDefinition", () => {
  it("gives several containers their own images and leaves everything else as it is", () => {
    const [web, side] = rendered({ container: "web", image: "shop:2" }, { container: "side", image: "envoy:2" });
    expect(web).toEqual({ ...definition.containerDefinitions[0], image: "shop:2" });
    expect(side).toEqual({ name: "side", image: "envoy:2" });
  });
  it("pins the image that a container has to a digest", () => {
    const [web] = rendered({ container: "web", digest: "sha256:1" });
    expect(web?.image).toBe("shop@sha256:1");
  });
  it("changes variables in place, adds new ones at the end, takes away what is null", () => {
    const [web] = rendered({ container: "web", environment: { B: "2", A: "9", TOKEN: null } });
    expect(web?.environment).toEqual([
      { name: "A", value: "9" },
      { name: "B", value: "2" },
    ]);
  });
  it("moves a variable that becomes a secret, and the other way round", () => {
    const [web] = rendered({ container: "web", secrets: { TOKEN: "arn:token" }, environment: { KEY: "open" } });
    expect(web?.environment).toEqual([
      { name: "A", value: "1" },
      { name: "KEY", value: "open" },
    ]);
    expect(web?.secrets).toEqual([{ name: "TOKEN", valueFrom: "arn:token" }]);
  });
  it("merges labels and options, and begins anew with another log driver", () => {
    const [merged] = rendered({
      container: "web",
      dockerLabels: { rule: "Host(`a=b`)", old: null },
      logOptions: { "awslogs-group": "new" },
    });
    expect(merged).toMatchObject({
      dockerLabels: { team: "shop", rule: "Host(`a=b`)" },
      logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "new", "awslogs-region": "eu-west-1" } },
    });
    expect(merged?.dockerLabels).not.toHaveProperty("old");
    const [other] = rendered({ container: "web", logDriver: "splunk", logOptions: { "splunk-url": "u" } });
    expect(other?.logConfiguration).toEqual({ logDriver: "splunk", options: { "splunk-url": "u" } });
  });
  it("replaces environment files and the command", () => {
    const [, side] = rendered({ container: "side", envFiles: ["arn:aws:s3:::a/b.env"], command: ["sh", ""] });
    expect(side).toMatchObject({
      environmentFiles: [{ value: "arn:aws:s3:::a/b.env", type: "s3" }],
      command: ["sh", ""],
    });
  });
  it("sets roles", () => {
    const role = "arn:aws-us-gov:iam::111122223333:role/path/task";
    const result = renderDefinition(definition, { containers: [], taskRole: role, executionRole: "" });
    expect(result).toMatchObject({ kind: "content", content: { taskRoleArn: role } });
  });
  it("tells every problem together, with the nearest name, and no value", () => {
    const said = problems(
      [
        { container: "wep", image: "x" },
        { container: "web", logDriver: "awslog", environment: { S: "hidden" }, secrets: { S: "arn" } },
      ],
      { taskRole: "task", executionRole: "" },
    );
    expect(said).toContain("did you mean 'web'?");
    expect(said).toContain("did you mean 'awslogs'?");
    expect(said).toContain("'S' both as a variable and as a secret");
    expect(said).toContain("`task-role-arn`");
    expect(said).not.toContain("hidden");
    expect(problems([{ container: "", image: "x" }])).toContain("container-name");
  });
  it("never changes another container, nor anything that was not named", () => {
    const names = fc.stringMatching(/^[A-Z_]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(names, fc.string()), (environment) => {
        const [web, side] = rendered({ container: "web", environment });
        expect(side).toEqual(definition.containerDefinitions[1]);
        const list = web?.environment as readonly { readonly name: string; readonly value: string }[];
        const map = new Map(list.map(({ name, value }) => [name, value]));
        expect(map.size).toBe(list.length);
        for (const [name, value] of Object.entries(environment)) expect(map.get(name)).toBe(value);
        if (!("A" in environment)) expect(map.get("A")).toBe("1");
      }),
    );
  });
});

describe("parsePairs", () => {
  const pairs = (text: string) => {
    const parsed = parsePairs(text, "environment-variables");
    return parsed.kind === "pairs" ? parsed.pairs : parsed.problems;
  };
  it("keeps values with `=` and spaces, and passes over blank lines", () => {
    expect(pairs("A=b=c==\n\n  RULE=Host(`x`) && Path(`/`)  \r\nEMPTY=")).toEqual({
      A: "b=c==",
      RULE: "Host(`x`) && Path(`/`)",
      EMPTY: "",
    });
  });
  it("keeps several lines to the letter", () => {
    expect(pairs("KEY<<END\n-----BEGIN-----\n  a=b\n\n-----END-----\nEND\nB=1")).toEqual({
      KEY: "-----BEGIN-----\n  a=b\n\n-----END-----",
      B: "1",
    });
    expect(pairs("SHIFT=a<<b")).toEqual({ SHIFT: "a<<b" });
  });
  it("names every wrong line, never what stands in it", () => {
    expect(pairs("A=1\nsecret text\n=x\nK<<END\nopen")).toMatchObject([{ line: 2 }, { line: 3 }, { line: 4 }]);
    expect(JSON.stringify(pairs("secret text"))).not.toContain("secret text");
  });
  it("brings any value back that is written with an end that it does not hold", () => {
    const line = fc.string({ unit: "grapheme" }).filter((text) => !/[\r\n]/.test(text) && text.trim() !== "END");
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        expect(pairs(`NAME<<END\n${lines.join("\n")}\nEND`)).toEqual({ NAME: lines.join("\n") });
      }),
    );
  });
  it("brings any value of one line back that has no space at its end", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[\r\n]/.test(text) && text === text.trimEnd()),
        (value) => {
          expect(pairs(`NAME=${value}`)).toEqual({ NAME: value });
        },
      ),
    );
  });
});

describe("parseCommand", () => {
  const words = (text: string) => {
    const parsed = parseCommand(text);
    return parsed.kind === "words" ? parsed.words : parsed.why;
  };
  it.each([
    ["npm  run start", ["npm", "run", "start"]],
    [`sh -c "echo 'a b' \\"c\\" \\d"`, ["sh", "-c", `echo 'a b' "c" \\d`]],
    [`printf '' a\\ b 'x'"y"z`, ["printf", "", "a b", "xyz"]],
    ["echo $HOME *", ["echo", "$HOME", "*"]],
    [`["printf","","a b"]`, ["printf", "", "a b"]],
    ["", []],
  ])("reads %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
  it.each([`echo "open`, "echo 'open", "echo \\", `["a", 1]`, "[ -f x ]"])("refuses %s", (text) => {
    expect(typeof words(text)).toBe("string");
  });
  it("brings any words back, quoted as a shell quotes them or as JSON", () => {
    const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (list) => {
        expect(words(list.map(quoted).join(" "))).toEqual(list);
        expect(words(JSON.stringify(list))).toEqual(list);
      }),
    );
  });
  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => ["words", "invalid"].includes(parseCommand(text).kind)));
  });
});

describe("parseContainerWishes", () => {
  it("reads several containers", () => {
    const text = `web:\n  image: shop:2\n  environment: { A: "1", OLD: null }\n  command: sh -c 'a b'\nside:\n  log-driver: awslogs\n  command: ["x", ""]\n`;
    expect(parseContainerWishes(text, "containers")).toMatchObject({
      kind: "wishes",
      wishes: [
        { container: "web", image: "shop:2", environment: { A: "1", OLD: null }, command: ["sh", "-c", "a b"] },
        { container: "side", logDriver: "awslogs", command: ["x", ""] },
      ],
    });
  });
  it("names an unknown key, and a value that is no text, at its place", () => {
    const parsed = parseContainerWishes("web:\n  enviroment: { A: b }\n  secrets: { B: 1.10 }\n", "containers");
    const said = parsed.kind === "invalid" ? parsed.problems : [];
    expect(new Set(said.map(({ line }) => line))).toEqual(new Set([2, 3]));
    expect(said.map(({ message }) => message).join()).toContain("Did you mean 'environment'?");
  });
  it("brings arbitrary values back", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[A-Z]{1,9}$/), fc.string()), (environment) => {
        const parsed = parseContainerWishes(JSON.stringify({ web: { environment } }), "containers");
        expect(parsed).toMatchObject({ kind: "wishes", wishes: [{ environment }] });
      }),
    );
  });
});

describe("dropEmpty", () => {
  it("changes nothing that has a value", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.string({ minLength: 1 }), (command, name) => {
        const full = { family: name, containerDefinitions: [{ name, cpu: 0, command: [name, ...command] }] };
        expect(dropEmpty(full, [])).toEqual(full);
      }),
    );
  });
  it("keeps what is named, together with what it stands in", () => {
    const content = { family: "a", containerDefinitions: [{ name: "a", repositoryCredentials: { x: "", y: "" } }] };
    expect(dropEmpty(content, ["x"])).toEqual({
      family: "a",
      containerDefinitions: [{ name: "a", repositoryCredentials: { x: "" } }],
    });
    expect(dropEmpty(content, [])).toEqual({ family: "a", containerDefinitions: [{ name: "a" }] });
  });
});

describe("parseEbsVolume", () => {
  it("takes both inputs or neither, and a throughput with gp3 alone", () => {
    expect(parseEbsVolume("", "", "volume")).toEqual({ kind: "volume", volume: undefined });
    expect(parseEbsVolume("", "{}", "volume")).toEqual({ kind: "volume", volume: undefined });
    expect(parseEbsVolume("data", "", "volume")).toMatchObject({ kind: "invalid" });
    expect(parseEbsVolume("", `{"roleArn":"r"}`, "volume")).toMatchObject({ kind: "invalid" });
    const io = `{"roleArn":"r","volumeType":"io2","throughput":1,"encrypted":true}`;
    expect(parseEbsVolume("data", io, "volume")).toEqual({
      kind: "volume",
      volume: { name: "data", managedEBSVolume: { roleArn: "r", volumeType: "io2", encrypted: true } },
    });
  });
});
