export * from "../shared/85-fcc319bbc9.js";
