export * from "../shared/85-aebe8a3a00.js";
