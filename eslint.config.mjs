import { defineConfig } from "eslint/config";
import obsidianmd from "eslint-plugin-obsidianmd";
import tseslint from "typescript-eslint";
import { throughTheVeil } from "./contributing/veil-rule.mjs";

/** Places where a clock could hide (house rule: `today` is a parameter, `clock.ts` alone reads the time). */
const hiddenClock = [
	{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take today as a parameter; only clock.ts reads the clock." },
	{ selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "Take today as a parameter; only clock.ts reads the clock." },
	{ selector: "CallExpression[callee.name='moment'][arguments.length=0]", message: "Take today as a parameter; only clock.ts reads the clock." },
];

/** One way to keep something private to a class: `#`, which holds while running too, and which the minifier may shorten. */
const wordPrivate = { selector: ":matches(PropertyDefinition, MethodDefinition, TSParameterProperty)[accessibility='private']", message: "Write #name for what is private to a class." };

const sizes = {
	"max-lines": ["error", { max: 300 }],
	"max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
	complexity: ["error", 12],
	"max-params": ["error", 5],
};

/** Lines fit the screen, but for a pattern that would have to be cut. */
const width = { code: 140, tabWidth: 4, ignoreRegExpLiterals: true };
/** Rooms that read what people write: their tables hold patterns put together of strings, and words a line. */
const readingRooms = ["calendar", "capture", "groups", "interactions", "notes", "people", "talking-points", "topics", "wording"];

export default defineConfig([
	{ ignores: ["main.js", "build/**", "coverage/**", "node_modules/**", "test/e2e/node_modules/**", "test/e2e/screenshots/**", "test/vault/**"] },
	{
		files: ["src/**/*.ts"],
		extends: [...obsidianmd.configs.recommended, tseslint.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: { ...sizes, "no-restricted-syntax": ["error", wordPrivate, ...hiddenClock] },
	},
	{ files: ["src/**/*.ts"], rules: { "max-len": ["error", width] } },
	{
		files: readingRooms.map((room) => `src/${room}/**/*.ts`),
		rules: { "max-len": ["error", { ...width, ignoreStrings: true, ignoreTemplateLiterals: true }] },
	},
	{
		// Whatever draws, or says what is drawn; programs are told names, and what stands in a field is shown as dots.
		files: ["src/actions/**/*.ts", "src/beside/**/*.ts", "src/features/**/*.ts", "src/obsidian/**/*.ts", "src/pictures/**/*.ts"],
		ignores: ["src/features/**/*-api.ts", "src/features/**/*cli.ts", "src/obsidian/ui/fill-in.ts"],
		plugins: { kith: { rules: { "through-the-veil": throughTheVeil } } },
		rules: { "kith/through-the-veil": "error" },
	},
	{ files: ["src/obsidian/clock.ts"], rules: { "no-restricted-syntax": ["error", wordPrivate] } },
	{
		files: ["test/**/*.ts", "*.ts"],
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: { parserOptions: { project: "./tsconfig.test.json", tsconfigRootDir: import.meta.dirname } },
		rules: {
			"max-lines": sizes["max-lines"],
			complexity: sizes.complexity,
			"@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
		},
	},
	{ files: ["*.mjs", "test/**/*.mjs", "contributing/*.mjs"], languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly", Buffer: "readonly" } } },
]);
