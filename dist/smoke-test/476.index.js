export * from "../shared/476-69a6c5354b.js";
