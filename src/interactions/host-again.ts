/** A text with a pronoun, of that length, where a host is named again: `Everyone at Tom's party except Tom`. */
export function withHostAgain(told: string, from: number, names: readonly string[]): string {
	const rest = told.slice(from);
	const known = names.filter((name) => name.length > 1 && rest.includes(name));
	if (known.length === 0) return told;
	const any = known.map((name) => name.replace(/[^\p{L}\p{N}\s]/gu, ".")).join("|");
	const again = new RegExp(
		`(\\b(?:except(?: for)?|minus|without|everyone but|everybody but|(?:party|do|dinner|lunch|place|wedding|birthday|bbq) but) )(${any})(?![\\p{L}'’])`
			+ `|((?:^|[,;.!—–-] |\\b(?:but|and|only|just) ))(${any})(?= (?:was|wasn['’]?t|is|isn['’]?t|didn['’]?t|couldn['’]?t|never|had)\\b)|([就只有唯独除了但，,])(${any})(?=自己|本人|不在|没|缺席|外)`,
		"giu",
	);
	return told.slice(0, from) + rest.replace(again, (all: string, ...groups: readonly (string | undefined)[]) => {
		const [except, object, lead, subject, chinese, one] = groups;
		const name = object ?? subject ?? one ?? "";
		const pronoun = one !== undefined ? "他" : object !== undefined ? "him" : "he";
		return pronoun.length > name.length ? all : (except ?? lead ?? chinese ?? "") + pronoun.padEnd(name.length);
	});
}
