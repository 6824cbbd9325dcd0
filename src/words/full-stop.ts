/** A sentence that ends as one: what has no mark at its end is given a full stop of its script. */
export function withStop(text: string): string {
	if (/[.!?…。！？～~][”’"'」』）)》]*$/u.test(text)) return text;
	return `${text}${/[\p{Script=Han}」』）》”]$/u.test(text) ? "。" : "."}`;
}
