export * from "../shared/815-51795e84fe.js";
