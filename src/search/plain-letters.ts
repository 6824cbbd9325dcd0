/** Most names and topics: nothing to fold but case. */
const simple = /^[!-~\u4e00-\u9fff]*(?: [!-~\u4e00-\u9fff]+)*$/;

/** A text for comparing: lower case, no accents (but `ü` as `v`, as it is typed), one width, single spaces. */
export function plainLetters(text: string): string {
	if (simple.test(text)) return text.toLowerCase();
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replaceAll(/[üǖǘǚǜ]/g, "v")
		.normalize("NFKD")
		.replaceAll(/\p{M}/gu, "")
		.replaceAll(/\s+/g, " ")
		.trim();
}
