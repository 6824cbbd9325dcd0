import { readDate } from "../../calendar/read-date";
import { textOf, textsOf } from "../../notes/yaml/property-values";

/** Keys of what people put down of many things, and of this among them: no row of the table, for else they mean something else. */
const statusKeys = new Set("status, Status, STATUS, state, life_status, life status, vital status, 状态, 状態, 近况, 现状".split(", "));
const aliveKeys = new Set("alive, Alive, 在世, 健在".split(", "));
const no = /^(?:false|no|0|否|不|不在)$/i;
const dead =
	/^于?(.*?)\s*(?:(?:has )?(?:passed away|deceased|died|dead)|r\.?i\.?p\.?|rest in peace|[†✝]\uFE0F?|已故|已逝|已[殁歿]|已?(?:去世|[过過]世|[离離]世|逝世|病逝|[辞辭]世|身故)了?)(?:[\s,(（]+(?:in |on )?(.*?)[)）]?)?$/iu;

const apart = /^(?:paused|on hold|(?:.*[,;，；] ?)?no (?:longer in touch|(?:more )?contact)(?: (?:at|by|on) (?:his|her|their) (?:own )?(?:wish|request))?(?: (?:until|till|for) .*)?|estranged|blocked|暂停(?:联系)?|已?断(?:了|联|交)了?|已?绝交了?|不再?联系了?|已?拉黑)$/i;

/** What such a property says, where it is that one leaves them alone. */
export function apartIn(key: string, value: unknown): string | undefined {
	return statusKeys.has(key) ? textsOf(value).find((text) => apart.test(text.trim())) : undefined;
}

/** Whether a property that may say many things says without a doubt that somebody has died, with or without the day. */
export function saysDied(key: string, value: unknown): boolean {
	if (aliveKeys.has(key)) return no.test(textOf(value) ?? "");
	return statusKeys.has(key) && textsOf(value).some((text) => {
		const [, before = "", after = ""] = dead.exec(text.trim()) ?? [undefined, "-"];
		return [before, after].every((day) => day === "" || readDate(day) !== undefined);
	});
}
