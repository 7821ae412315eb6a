import { posix, win32 } from "node:path";
import { expect, it } from "vitest";
import { gitPath } from "../../src/policy-cli/git-path.ts";
import { rootOf } from "../../src/policy-cli/read-calendars.ts";

it.each([
  [win32, "C:\\code\\shop\\.github\\deploy-policy.yml", "C:\\code\\shop"],
  [win32, ".github\\deploy-policy.yml", "."],
  [win32, ".github/deploy-policy.yml", "."],
  [win32, "policies\\shop.yml", "policies"],
  [posix, "/code/shop/.github/deploy-policy.yml", "/code/shop"],
  [posix, ".github/deploy-policy.yml", "."],
  [posix, "my.github/deploy-policy.yml", "my.github"],
  [posix, "policies/shop.yml", "policies"],
])("%# finds the root of %s", (paths, file, root) => {
  expect(rootOf(file, paths)).toBe(root);
});

it.each([
  [win32, ".github\\deploy-policy.yml", ".github/deploy-policy.yml"],
  [win32, ".github/./deploy-policy.yml", ".github/deploy-policy.yml"],
  [win32, "examples\\shop\\..\\gifting\\policy.yml", "examples/gifting/policy.yml"],
  [posix, "examples/shop/../gifting/policy.yml", "examples/gifting/policy.yml"],
  [posix, "odd\\name.yml", "odd\\name.yml"],
])("%# writes %s as git names it", (paths, file, named) => {
  expect(gitPath(file, paths)).toBe(named);
});
