export * from "../shared/413-c95c60ee7a.js";
