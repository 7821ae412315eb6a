export * from "../shared/586-3ed0d18fce.js";
