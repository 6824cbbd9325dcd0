const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words of the vault within a sentence: those that run from right to left are set apart, so that they draw no number beside them to their side. */
export function isolated(text: string): string {
	return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
