export * from "../shared/393-1003f3380a.js";
