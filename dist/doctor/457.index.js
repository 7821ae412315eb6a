export * from "../shared/457-5bb33e0946.js";
