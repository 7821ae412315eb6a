export * from "../shared/815-4ae935dd94.js";
