import { posix, win32 } from "node:path";
import { expect, it } from "vitest";
import { isGitsOwn } from "../../../src/adapters/job/is-gits-own.ts";
import { isInside } from "../../../src/adapters/job/is-inside.ts";

it.each([
  [win32, "D:\\a\\shop", "D:\\a\\shop", true],
  [win32, "D:\\a\\shop", "D:\\a\\shop\\reports\\junit.xml", true],
  [win32, "D:\\a\\shop", "d:/A/Shop/reports/junit.xml", true],
  [win32, "D:\\a\\shop", "D:\\a\\shop\\..reports\\junit.xml", true],
  [win32, "D:\\a\\shop", "D:\\a\\shop2\\junit.xml", false],
  [win32, "D:\\a\\shop", "D:\\a\\shop\\..\\junit.xml", false],
  [win32, "D:\\a\\shop", "D:\\a", false],
  [win32, "D:\\a\\shop", "C:\\a\\shop\\junit.xml", false],
  [win32, "D:\\a\\shop", "\\\\server\\share\\junit.xml", false],
  [win32, "\\\\server\\share\\shop", "\\\\server\\share\\shop\\junit.xml", true],
  [posix, "/w/shop", "/w/shop", true],
  [posix, "/w/shop", "/w/shop/reports/junit.xml", true],
  [posix, "/w/shop", "/w/shop/..reports", true],
  [posix, "/w/shop", "/w/shop/..\\reports", true],
  [posix, "/w/shop", "/w/shop/../junit.xml", false],
  [posix, "/w/shop", "/w", false],
  [posix, "/w/shop", "/W/shop/junit.xml", false],
])("%# of %s holds %s: %s", (paths, folder, place, isThere) => {
  expect(isInside(folder, place, paths)).toBe(isThere);
});

it.each([
  [win32, ".git\\hooks\\pre-push", true],
  [win32, ".git/hooks/pre-push", true],
  [win32, "library\\.GIT", true],
  [win32, "GIT~1\\config", true],
  [win32, ".git.\\config", true],
  [win32, ".git \\config", true],
  [win32, ".git::$INDEX_ALLOCATION\\config", true],
  [win32, "GIT~1::$INDEX_ALLOCATION\\config", true],
  [win32, "reports\\..\\.git\\config", true],
  [win32, ".github\\report.json", false],
  [win32, "a.git\\report.json", false],
  [win32, ".gitignore", false],
  [posix, ".git/hooks/pre-push", true],
  [posix, "library/.Git/config", true],
  [posix, ".github/report.json", false],
  [posix, "folder/.git\\config", false],
])("%# takes %s for git's own: %s", (paths, way, isOwn) => {
  expect(isGitsOwn(way, paths)).toBe(isOwn);
});
