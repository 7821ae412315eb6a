export * from "../shared/249-3deaf0b0b0.js";
