import type { Rule } from "eslint";

export declare const throughTheVeil: Rule.RuleModule;
