/** Where a remark may begin. */
const joint = /\s*[,，;；(（]|\s+(?:[-–—]\s+)?/gu;
/** What no remark says: that it is not certain, what the value itself means, or another one. */
const noRemark =
	/[?？]|年|农历|农曆|農曆|阴历|陰曆|旧历|舊曆|公历|阳历|不确定|不清楚|大概|左右|可能|好像|也许|听说|记得|约|过|或|还是|\b(?:lunar|solar|maybe|perhaps|around|about|approx|or|unsure|guess|not|probably|ish|think|believe|reckon|ago|later|from|next|last|this)\b/iu;
const ofPapers = /^\s*[(（](?:身份证|证件|户口|ID\b|passport)/iu;
const longest = 40;

/**
 * Reads a value that has a remark behind it: `9 march (same as me)`, `3月9号 跟我同一天`, `monthly, more when she's poorly`. The shortest remark
 * that leaves a value counts.
 */
export function beforeRemark<Value>(text: string, read: (bare: string) => Value | undefined): Value | undefined {
	for (const { index } of Array.from(text.matchAll(joint)).reverse()) {
		const rest = text.slice(index);
		if (rest.length > longest || noRemark.test(rest)) return undefined;
		const says = /\p{L}/u.test(rest) && (!/\d/.test(rest) || ofPapers.test(rest));
		const found = says ? read(text.slice(0, index)) : undefined;
		if (found !== undefined) return found;
	}
	return undefined;
}
