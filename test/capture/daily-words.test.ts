import { describe, expect, it } from "vitest";
import { toldPromise } from "./capture-cases";
import { unknownPeopleCases } from "./daily-words-cases";
import { peopleOf, readLine } from "./told";

function toldWhole(line: string): string {
	const { isContact, gave, thanks, promises, plans } = readLine(line);
	return [peopleOf(line), ...(isContact ? [] : ["none"]), ...(gave.length > 0 ? ["gave"] : []), ...(thanks.length > 0 ? ["thanks"] : []), ...promises.map(toldPromise), ...plans.map(({ on }) => `plan ${on.text}`)].join("; ");
}

describe("people without a note, and relatives of those with one", () => {
	it.each(unknownPeopleCases)("%s", (line, says) => {
		expect(toldWhole(line)).toBe(says);
	});
});
