/** What gives each thing of a calendar a UID that says nothing of it, and is the same in every export. */
export function stableUids(): (thing: string) => string {
	const given = new Map<string, number>();
	return (thing) => {
		const before = given.get(thing) ?? 0;
		given.set(thing, before + 1);
		return `${sumOf(before === 0 ? thing : `${thing}\n${String(before)}`)}@kith`;
	};
}

/** A sum of 53 bits of a text (cyrb53, public domain): among a hundred thousand things two are the same once in a million vaults. */
function sumOf(text: string): string {
	let [one, other] = [0xdeadbeef, 0x41c6ce57];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		one = Math.imul(one ^ unit, 0x9e3779b1);
		other = Math.imul(other ^ unit, 0x5f356495);
	}
	one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
	other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
	return (0x100000000 * (0x1fffff & other) + (one >>> 0)).toString(16).padStart(14, "0");
}
