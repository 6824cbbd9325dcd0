/** Most names and topics: nothing to fold but case. */
const simple = /^[!-&(-~\u4e00-\u9fff]*(?: [!-&(-~\u4e00-\u9fff]+)*$/;
/** Letters that no accent makes, as they are typed without them. */
const letters: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/** A text for comparing: lower case, no accents, no apostrophes, one width, single spaces. */
export function plainLetters(text: string): string {
	if (simple.test(text)) return text.toLowerCase();
	return text
		.normalize("NFKD")
		.toLowerCase()
		.replaceAll(/[\p{M}'‘’ʼ]/gu, "")
		.replaceAll(/[øłđßæœı]/g, (letter) => letters[letter] ?? letter)
		.replaceAll(/\s+/g, " ")
		.trim();
}

/** Pinyin in plain letters, `ü` as `v`, as it is typed. */
export function plainPinyin(text: string): string {
	return plainLetters(text.normalize("NFC").replaceAll(/[üǖǘǚǜ]/gi, "v"));
}
