export * from "../shared/303-1dca9cf17f.js";
