export * from "../shared/463-aecc241ab3.js";
