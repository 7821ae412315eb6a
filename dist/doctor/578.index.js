export * from "../shared/578-93fd330bb8.js";
