export * from "../shared/210-6b58b2bc12.js";
