import { expect, it } from "vitest";
import { headingsIn } from "../../../src/interactions/logs/log-headings";

it.each([
	["en", "记录, Log, 日志, Calls", "Log, 记录, 日志, Calls"], ["zh", "记录, Log", "记录, Log"], ["zh", "Log, Calls, 往来", "往来, Log, Calls"], ["en", "Log, 记录", "Log, 记录"],
	// Where none is of the language, what was decided stays.
	["en", "记录, 日志", "记录, 日志"], ["zh", "Gespräche", "Gespräche"], ["en", "", ""], ["zh", " , ", ""],
] as const)("in %s, of “%s” the first of the language comes first", (language, configured, headings) => {
	expect(headingsIn(language, configured)).toBe(headings);
});
