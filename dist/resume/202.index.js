export * from "../shared/202-a6a5c2dbf3.js";
