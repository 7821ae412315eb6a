export * from "../shared/507-02970e651c.js";
