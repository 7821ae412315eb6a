export * from "../shared/615-e08fe21682.js";
