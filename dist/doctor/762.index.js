export * from "../shared/762-0fc1e08d7a.js";
