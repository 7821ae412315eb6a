export * from "../shared/365-3593fd8557.js";
