/** The module that stands for `import … from "obsidian"` in tests and in the workbench. */
export * from "./core/exports";
export * from "./ui/exports";
