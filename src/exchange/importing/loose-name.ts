import { nameKey } from "../../people/names/name-key";

/** How a Chinese name may be spelt in letters, without blanks, family name first and last. */
export type Spell = (name: string) => readonly string[];

const han = /\p{Script=Han}/u;
const noLetter = /[^\p{L}\p{N}]+/gu;
const mostTokens = 5;

/** What two names have in common that may be one: `Wang Lei`, `Lei Wang` and 王磊. */
export function looseKeys(name: string, spell: Spell): readonly string[] {
	const key = nameKey(name);
	if (han.test(key)) return spell(key.replace(noLetter, ""));
	const words = key.split(noLetter).filter((word) => word !== "");
	if (words.length < 2 || words.length > mostTokens) return [];
	const joined = words.join("");
	return [joined, `${words.at(-1) ?? ""}${words.slice(0, -1).join("")}`, `${words.slice(1).join("")}${words[0] ?? ""}`];
}

/**
 * Whether two names can hardly be those of one person: `Li Na` and `Sam Okafor` have one number at the office. Names in different scripts
 * may always be one.
 */
export function namesClash(some: readonly string[], others: readonly string[]): boolean {
	const pairs = some.flatMap((one) => others.map((other) => [nameKey(one), nameKey(other)] as const));
	return pairs.length > 0 && pairs.every(([one, other]) => clash(one, other));
}

function clash(one: string, other: string): boolean {
	if (one === "" || other === "" || han.test(one) !== han.test(other)) return false;
	if (han.test(one)) return !Array.from(one).some((char) => han.test(char) && other.includes(char));
	const words = other.split(noLetter);
	return !one.split(noLetter).some((word) => word !== "" && words.some((each) => each !== "" && alike(word, each)));
}

/** `Sam` for `Samuel`, `L.` for `Lei`. */
function alike(one: string, other: string): boolean {
	return one.startsWith(other) || other.startsWith(one);
}
