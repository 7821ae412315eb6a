import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { attestedFiles, checksums, verifyAttestations } from "../../scripts/release/attested-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "attested-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function files(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

it("attests every file that decides what runs, and says its checksum as sha256sum does", () => {
  const deciding = [
    ...[".github/workflows/deploy-ecs.yml", "action.yml", "actions/gate/action.yml", "dist/gate/279.index.js"],
    ...["dist/gate/index.js", "dist/gate/package.json", "dist/shared/279-0123456789.js", "gate/action.yml"],
  ];
  files(...deciding, "README.md", "gate/README.md", "src/main.ts", "schemas/policy.json");
  expect(attestedFiles(folder)).toEqual(deciding);
  expect(checksums(folder, ["action.yml"])).toBe(
    "1243c5424efaaa19bd8e813c5e6f6da46316e63761421b3e5f5c8ced9a36e6b6  action.yml\n",
  );
});

it.each([0, 1_025])("refuses to attest %i files at once", (count) => {
  files(...Array.from({ length: count }, (_, index) => `dist/gate/${index}.index.js`));
  expect(() => attestedFiles(folder)).toThrow(`${count} files are to be attested`);
});

const RUN = {
  repository: "org/deploy-actions",
  workflow: ".github/workflows/self-release.yml",
  commit: "c".repeat(40),
  ref: "refs/heads/main",
};

it("verifies each file against workflow, commit and ref, and hosted runners alone", async () => {
  const asked: (readonly string[])[] = [];
  const gh = (args: readonly string[]) => String(asked.push(args));
  await verifyAttestations(["a/action.yml", "a/index.js"], RUN, { gh, wait: async () => {} });
  const how = [
    ...["--repo", "org/deploy-actions", "--signer-workflow", "org/deploy-actions/.github/workflows/self-release.yml"],
    ...["--source-digest", "c".repeat(40), "--source-ref", "refs/heads/main", "--deny-self-hosted-runners"],
  ];
  expect(asked).toEqual(["a/action.yml", "a/index.js"].map((path) => ["attestation", "verify", path, ...how]));
});

it.each([
  [5, true],
  [6, false],
])("waits for an attestation that is %i answers late: found %s", async (late, isFound) => {
  let [left, waited] = [late, 0];
  const gh = () => {
    if (left-- > 0) throw new Error("no attestations found");
    return "";
  };
  const pause = async (seconds: number) => {
    waited += seconds;
  };
  const verified = verifyAttestations(["a/index.js"], RUN, { gh, wait: pause });
  if (isFound) await verified;
  else await expect(verified).rejects.toThrow("no attestations found");
  expect(waited).toBe(25);
});
