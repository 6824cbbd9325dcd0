const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words of the vault within a sentence: right-to-left ones are isolated, so that they do not pull a number beside them to their side. */
export function isolated(text: string): string {
	return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
