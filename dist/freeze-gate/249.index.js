export * from "../shared/249-fee42b02ca.js";
