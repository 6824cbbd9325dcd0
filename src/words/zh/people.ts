/** 一个人的情况，以及读不懂的属性。 */
export const people: typeof import("../en/people").people = {
	problem: ({ property, value, code }) => {
		const written = `${property}: ${value}`;
		switch (code) {
			case "not-a-date":
				return `“${written}”不是日期。可以写 2026-11-20、2026年一季度 或 2026-11。`;
			case "not-a-cadence":
				return `“${written}”不是联系间隔。可以写 60d、两周 或 每季度。`;
			case "not-a-trust":
				return `“${written}”不是信任程度。请写 1 到 5 的整数。`;
			case "not-a-birthday":
				return `“${written}”不是生日。可以写 1987-08-15、08-15 或 农历 八月十五。`;
			case "not-yes-or-no":
				return `“${written}”既不是 true 也不是 false。`;
			case "no-such-circle":
				return `“${written}”不是你的圈子之一。`;
			case "not-text":
				return `“${written}”不是文字。`;
			case "unreadable-properties":
				return "这篇笔记的属性读不出来：不是有效的 YAML。";
		}
	},
	state: { never: "还没联系过", "on-track": "如常", due: "该联系了", drifting: "渐远", "old-friend": "老朋友", snoozed: "稍后", paused: "已暂停" },
};
