import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const code = readFileSync("main.js", "utf8");

it("holds no letter that would make an engine keep two bytes for each", () => {
	expect(code.search(/[^\0-\u00ff]/)).toBe(-1);
});

it("unpacks no text and makes no pattern where the script begins", () => {
	// eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
	const made: unknown = new Function("counts", `
		const { fromCodePoint } = String, Pattern = RegExp;
		String.fromCodePoint = (...codes) => { counts.letters++; return fromCodePoint(...codes); };
		globalThis.RegExp = function (...given) { counts.patterns++; return new Pattern(...given); };
		try {
			const any = new Proxy(class {}, { get: (_, name) => name === "prototype" ? {} : class {} });
			const module = { exports: {} };
			((require, module, exports) => { ${code} })(() => any, module, module.exports);
			return module.exports;
		} finally {
			String.fromCodePoint = fromCodePoint;
			globalThis.RegExp = Pattern;
		}
	`)(counts);
	expect(counts).toEqual({ letters: 0, patterns: 0 });
	expect(made).toHaveProperty("default");
});

const counts = { letters: 0, patterns: 0 };
