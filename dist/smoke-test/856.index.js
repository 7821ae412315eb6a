export * from "../shared/856-ebc341ac3a.js";
