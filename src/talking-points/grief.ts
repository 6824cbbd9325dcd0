import { type CivilDate, daysBetween } from "../calendar/civil-date";
import { readDatePhrase } from "../calendar/phrases/read-date-phrase";
import { spoken } from "../notes/lines/spoken";
import { simplified } from "../notes/simplified";
import type { Person } from "../people/person/person";
import { newestFirst } from "./dated-remarks";
import type { TalkingPoint } from "./talking-point";

const kin =
	"(?:(?:grand|step|god)?(?:father|mother|dad|mum|mom|son|daughter|ma|pa|child|parents?)|grandpa|grandma|gran|nana?|husband|wife|partner|brother|sister|twin|uncle|aunt|auntie|cousin|nephew|niece|fianc[eé]e?|boyfriend|girlfriend|friend|colleague|mentor|teacher|baby|dog|cat|father-in-law|mother-in-law)";
const lost = "(?:died|dies|is dying|is dead|has died|had died|passed (?:away|on)|(?:didn['’]t|did not) make it)";
const english = [
	String.raw`\b(?:passed away|funerals?|bereave\w*|condolences|in mourning|mourning (?:for )?(?:her|his|their)|miscarr\w+|stillb(?:orn|irth))\b`,
	String.raw`\b${kin}\b[^.;!?]{0,24}\b${lost}\b(?! (?:laughing|of laughter))`,
	String.raw`\b${kin}['’]s (?:death|passing|memorial|ashes|burial|cremation)\b`,
	String.raw`\b(?:death|passing|loss|burial) of (?:(?:his|her|their|your|the|a|an) )?(?:\w+ )?${kin}\b(?!['’]s)`,
	String.raw`\b(?:lost|losing|buried|burying) (?:his|her|their|your|a|an|the|both)(?: \w+)? ${kin}\b(?!['’]s| (?:at|in) (?:the|a) )`,
];
const chineseKin =
	"(?:爸|妈|父亲|母亲|爹|娘|爷爷|奶奶|外公|外婆|姥姥|姥爷|公公|婆婆|岳父|岳母|伯|叔|舅|姨|姑|哥|姐|弟|妹|老伴|丈夫|妻子|老公|老婆|太太|先生|长辈|老人|猫|狗)";
/** 走了 is a death where nothing says whither or how far: not 走访, 送走了, 走了一圈. */
const left =
	String.raw`(?<![送搬逃拿带溜出赶开骑飞接抱取领偷抢借买叫调运先要行])走(?:了(?=$|[\s。；！？.!?]|[，,](?!\s*[去回上坐到])|之?后|以后|[快有]?[一二两三四五六七八九十半几\d]+\s*个?(?:多)?(?:年|月|周|星期|天|礼拜)|的)|得(?:很|太|挺|特别)?(?:突然|安详|急|早|平静)|后|的(?:时候|那天|事|消息))`;
const chinese = [
	"去世|过世|病逝|离世|逝世|辞世|仙逝|病故|葬礼|追悼会|丧[事礼亲偶父母子女]|奔丧|守灵|后事|出殡|下葬|吊唁|节哀|遗体|火化|骨灰|流产",
	`${chineseKin}[^，。；！？,.!?]{0,8}(?:${left}|没了|不在了)`,
];
const death = new RegExp([...english, ...chinese].join("|"), "iu");

/** Of whom the note says no more than the name. */
const somebodyDied = /(?:^|[.;] )(?!(?:He|She|It|Boiler|Laptop|Phone|Battery|Car|Fridge|Freezer|Router|Screen|Server|Computer|Engine|Plant)\b)\p{Lu}\p{Ll}+ died\b(?! laughing)/u;

/** A loss of my own is told to others, and nothing of theirs. */
const mine = new RegExp(
	[
		String.raw`\b(?:my|our) (?:own |late )?(?:\w+ )?${kin}\b(?:['’]s)?[^.,;!?]{0,24}?\b(?:${lost}|funeral|death|passing|memorial)\b`,
		String.raw`\bI lost my(?: \w+)? ${kin}\b`,
		`(?<![\\p{Script=Han}]陪)我(?!们)家?的?${chineseKin}+[^，。；！？,.!?]{0,8}?(?:去世|过世|病逝|离世|逝世|葬礼|追悼会|走了|没了|不在了|后事)`,
	].join("|"),
	"giu",
);

/** Whether a line tells of a death near to the one of whom it tells. */
export function tellsOfDeath(text: string): boolean {
	const said = simplified(text).replace(mine, "");
	return death.test(said) || somebodyDied.test(said);
}

/** A death near to somebody of which the newest talks tell. */
export interface Grief {
	readonly on: CivilDate;
	/** Whether it may be spoken of. */
	readonly open: boolean;
}

const newestTalks = 3;
/** For so long a death is what a message begins from. */
export const mourningDays = 365;

/** The death near to them of which their newest lines tell, or a note that names them; undefined where it is over a year ago. */
export function griefOf(
	person: Pick<Person, "interactions" | "remarks">,
	points: readonly TalkingPoint[],
	today: CivilDate,
): Grief | undefined {
	const talks = newestFirst(person.interactions.filter(({ when }) => when.from <= today)).slice(0, newestTalks);
	const told = [
		...talks.map(({ when, private: hidden, channel, text, items }) =>
			({ on: when.to, open: !hidden, text: [channel ?? "", text, ...items.map((item) => item.text)].join("; ") }),
		),
		...person.remarks.flatMap(({ when, private: hidden, text }) =>
			(when && when.from <= today && tellsOfDeath(spoken(text))
				// Running text may tell the day better than its first date: "summer 2025".
				? [{ on: readDatePhrase(text, when.to, "monday", "past")?.interval.to ?? when.to, open: !hidden, text }]
				: []),
		),
		...points.flatMap((point) =>
			point.kind === "mention" && point.on !== undefined ? [{ on: point.on, open: true, text: point.text }]
			: point.kind === "thread" ? [{ on: point.when.to, open: true, text: point.text }]
			: [],
		),
	];
	return told
		.filter(({ on, text }) => daysBetween(on, today) <= mourningDays && tellsOfDeath(spoken(text)))
		.reduce<Grief | undefined>((newest, { on, open }) => (newest && newest.on >= on ? newest : { on, open }), undefined);
}

/**
 * Whether a point is a thread of theirs noted, in their own note, on the day of a loss or later: what was before it begins no message, and
 * in a diary one asks oneself.
 */
export function isSince({ on }: Grief, point: TalkingPoint, { path }: Pick<Person, "path">): boolean {
	return point.kind === "thread" && point.asked && !point.anytime && point.when.to >= on && point.source.path === path;
}
