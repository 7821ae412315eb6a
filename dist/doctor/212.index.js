export * from "../shared/212-95e1900a79.js";
