import { hasChinese, readingsOf } from "./pinyin";
import { surnameReading, surnames } from "./surnames";

/** Names of one's own are short; of a longer text nobody asks for the spelling. */
const longest = 5;
/** So many ways to read a name are looked at. */
const mostWays = 16;

/** How a Chinese name may be spelt in letters, without blanks: with the family name first, and last. */
export function speltNames(name: string): readonly string[] {
	const characters = Array.from(name);
	if (characters.length < 2 || characters.length > longest || !characters.every(hasChinese)) return [];
	const surname = surnameReading(name);
	const readings = characters.map((character, at) => {
		const said = surname[at];
		return said === undefined ? readingsOf(character) : [said];
	});
	const familyLength = surnames[name.slice(0, 2)] !== undefined && characters.length > 2 ? 2 : 1;
	const family = ways(readings.slice(0, familyLength));
	const given = ways(readings.slice(familyLength));
	return family.flatMap((first) => given.flatMap((last) => [first + last, last + first]));
}

function ways(readings: readonly (readonly string[])[]): readonly string[] {
	return readings.reduce<readonly string[]>(
		(before, of) => before.flatMap((start) => of.map((reading) => start + reading)).slice(0, mostWays),
		[""],
	);
}
