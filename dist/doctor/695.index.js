export * from "../shared/695-5f5135dc7a.js";
