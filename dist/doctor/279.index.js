export * from "../shared/279-aa34450f81.js";
