import { daysIn } from "../../calendar/written-date";
import { withoutAmounts } from "../../notes/amounts";
import { noteName } from "../../notes/note-name";
import type { Problem } from "../../people/person/person";

const wrong: Readonly<Record<Problem["code"], string>> = {
	"not-a-date": "不是日期。可以写 2026-11-20、2026年一季度 或 2026-11。",
	"two-dates": "可能是两个日子。请写明是哪一天，比如 2026-11-20。",
	"not-a-cadence": "不是联系间隔。可以写 60d、两周 或 每季度。",
	"not-a-trust": "不是信任程度。请写 1 到 5 的整数。",
	"not-a-birthday": "不是生日。可以写 1987-08-15、08-15 或 农历 八月十五。",
	"not-yes-or-no": "既不是 true 也不是 false。",
	"no-such-circle": "不是你的圈子之一。",
	"not-a-zone": "不是认得的时区。可以写 Asia/Shanghai、UTC+8 或 北京时间。",
	"not-text": "不是文字。",
	copied: "就在这篇笔记旁边，属性也一样，看来是同步软件留下的副本。请对照后只留一篇。",
	"unreadable-properties": "这篇笔记的属性读不出来：不是有效的 YAML。",
};

/** 一个人的情况，以及读不懂的属性。 */
export const people: typeof import("../en/people").people = {
	problem: ({ property, value, code }) => {
		if (code === "unreadable-properties") return wrong[code];
		if (code === "copied") return `“${noteName(value)}”${wrong[code]}`;
		const days = code === "two-dates" ? daysIn(value) : [];
		return `“${property}: ${withoutAmounts(value)}”${days.length === 0 ? wrong[code] : `可能是 ${days.join(" 或 ")}。请写明是哪一天。`}`;
	},
	state: { never: "还没联系过", "on-track": "如常", due: "该联系了", drifting: "渐远", "old-friend": "老朋友", snoozed: "稍后", paused: "已暂停" },
	died: "已离世",
	ended: { died: "似乎已离世", "no-contact": "不希望联系" },
};
