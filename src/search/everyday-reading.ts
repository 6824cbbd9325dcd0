import { readingsOf, soleReaders, syllableBefore } from "./pinyin";

const known = new Map<string, string | undefined>();
let collator: Intl.Collator | null | undefined;

/**
 * The reading that a character mostly has, for sorting; undefined where it has none. Which of several, the collation of the device tells by
 * where it puts the character; a device that cannot (some have no Chinese collation) gets the first.
 */
export function everydayReading(char: string): string | undefined {
	if (!known.has(char)) known.set(char, choose(char, readingsOf(char)));
	return known.get(char);
}

function choose(char: string, readings: readonly string[]): string | undefined {
	if (readings.length < 2) return readings[0];
	collator ??= chineseCollator();
	if (!collator) return readings[0];
	const [first = "", ...others] = [...readings].sort();
	let found = first;
	for (const other of others) if (isInOrPast(char, other, found, collator)) found = other;
	return found;
}

/**
 * Whether a character stands in the section of a reading, rather than an earlier one. By shares, since each section has strays of its own.
 */
function isInOrPast(char: string, reading: string, earlier: string, order: Intl.Collator): boolean {
	const before = syllableBefore(reading);
	if (before !== undefined && before !== earlier) return shareBelow(char, before, order) > 0.5;
	return shareBelow(char, earlier, order) + shareBelow(char, reading, order) > 1;
}

/** How much of the section of a reading the collation puts before a character, 0 to 1. */
function shareBelow(char: string, reading: string, order: Intl.Collator): number {
	const section = soleReaders(reading);
	return section.length === 0 ? 0 : section.filter((each) => order.compare(each, char) < 0).length / section.length;
}

/** The pinyin collation, or null where the device does not sort by it. */
function chineseCollator(): Intl.Collator | null {
	const made = new Intl.Collator("zh-Hans-u-co-pinyin");
	const inOrder = ["阿", "北", "陈", "李", "王", "张"];
	// Asked of the order itself: where pinyin is the language's own collation, the options call it "default".
	const works = inOrder.every((char, index) => index === 0 || made.compare(inOrder[index - 1] ?? "", char) < 0);
	return works ? made : null;
}
