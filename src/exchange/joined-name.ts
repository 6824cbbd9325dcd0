/** The parts of a name, as files have them. */
export interface NameParts {
	readonly family: string;
	readonly given: string;
	readonly middle: string;
}

const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々·・\s]+$/u;
const anyBlank = /\s+/g;

/** The name as its bearer would say it: 王磊, but Sam Okafor. */
export function joinedName({ family, given, middle }: NameParts): string {
	const parts = [family, middle, given].filter((part) => part !== "");
	if (parts.length > 1 && familyFirst.test(parts.join(""))) return parts.join("").replace(anyBlank, "");
	return [given, middle, family].filter((part) => part !== "").join(" ");
}

/** The name of somebody: as it is shown, but as its parts say it where a program only put them in another order. */
export function nameOf(shown: string, parts: NameParts): string {
	const joined = joinedName(parts);
	const isInOtherOrder = (shown.includes(",") || familyFirst.test(shown)) && lettersOf(shown) === lettersOf(joined);
	return shown === "" || (isInOtherOrder && joined !== "") ? joined : shown;
}

/** What the parts say besides the name that is shown: `王磊` of Wang Lei; empty where that has all of them. */
export function nameBesides(shown: string, parts: NameParts): string {
	const isSaid = [parts.family, parts.given, parts.middle].every((part) => shown.includes(part));
	return shown === "" || isSaid || lettersOf(shown) === lettersOf(joinedName(parts)) ? "" : joinedName(parts);
}

const notLetters = /[^\p{L}\p{M}\p{N}]/gu;

function lettersOf(name: string): string {
	return Array.from(name.replace(notLetters, "").toLowerCase()).sort().join("");
}
