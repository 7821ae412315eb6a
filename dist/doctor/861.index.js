export * from "../shared/861-e628fc0d2e.js";
