import { addDays, type CivilDate } from "../../src/calendar/civil-date";

/** How big a vault is. */
export interface VaultSize {
	readonly people: number;
	/** Daily notes, meetings and readings; those of people come on top. */
	readonly notes: number;
	/** Groups of three hundred, a third of them people with notes; none unless told. */
	readonly groups?: number;
}

/** A note as it lies on disk. */
export type WrittenNote = readonly [path: string, text: string];

const scripts = {
	chinese: { first: Array.from("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"), last: words("伟 芳 娜 敏 静 丽强 磊 军 洋 思勇 艳 杰 娟 一涛 明 超 秀兰 霞 子平 刚 桂英 文华 玉 晓萍 红 丹 宁 欣怡 晨 梓轩 若曦 景行"), between: "" },
	latin: { first: words("Ada Björn Chloé Dario Elif Fatou Goran Héloïse Imani Jürgen Kwame Lucía Márton Nuria Olufemi Paloma Rasmus Siobhán Tomás Ulrika Vikram Wanjiru Ximena Yusuf Zofia"), last: words("Abbott|van der Berg|Carvalho|de la Cruz|Eriksson|Fontaine|O’Grady|Hoffmann|Iyer|Jovanović|Kowalczyk|Lindqvist|MacLeod|Núñez|Oyelaran|Pham|Quiroga|Ramírez Ortega|St. James|Thorsen|von Ulm|Villeneuve|Whitfield|Yıldız|Zimmermann", "|"), between: " " },
	cyrillic: { first: words("Алексей Богдан Валентина Галина Дмитро Екатерина Жанна Зоряна Игорь Ксения"), last: words("Абрамова Бондаренко Волков Гончар Данилова Ершов Журавель Зайцева Иванова Коваль"), between: " " },
	arabic: { first: words("أحمد بشرى جمال خديجة رانيا سعيد طارق عمر فاطمة ليلى"), last: words("الحداد البكري الخطيب الشامي الفاسي القاسم المصري النجار الهاشمي العلي"), between: " " },
	thai: { first: words("กมล จันทร์ ชลธี ณัฐ ธิดา นภา ปรีชา พิมพ์ มานะ วิชัย"), last: words("แก้วใส เจริญสุข ทองดี บุญมา พงษ์ไทย รักชาติ ศรีสุข สายทอง อินทร์แก้ว หอมจันทร์"), between: " " },
};
/** Out of a hundred people: the script that their name is in. */
const shares: readonly (readonly [script: keyof typeof scripts, upTo: number])[] = [["chinese", 40], ["latin", 82], ["cyrillic", 90], ["arabic", 95], ["thai", 100]];
/** Some names are those of many. */
const shared = words("张伟 李娜 Maria_Silva John_Smith").map((name) => name.replace("_", " "));
const commonTopics = words("music|travel|cooking|running|读书|历史|摄影|咖啡|AI|work", "|");
const rareTopics = [
	...crossed(words("analog baroque coastal distributed feminist modular nordic quantum rural wild"), words("ceramics databases gardens geology kayaking lighthouses printing radio theatre weaving"), " "),
	...crossed(words("民间 海岸 分布式 巴洛克 手工 江南 量子 乡村 北方 野外"), words("陶艺 数据库 园林 地质 皮划艇 灯塔 版画 广播 戏剧 织布"), ""),
];
const channels = words("call 微信 coffee email 吃饭 walk video");
const said = words("told me about the move to the coast|聊了新工作，压力不小|she is learning to sail and asked for charts|一起看了展览，很喜欢|we compared notes on the harbour project|孩子要上小学了|promised to send the recipe|在找一个靠谱的木匠|long evening, mostly about her thesis|他推荐了一本讲灯塔的书|back from the mountains with a bad knee|想把老房子翻修一下", "|");
const prose = words("The tide tables were wrong for a week before anybody noticed.|这篇讲的是小城如何留住年轻人。|Good workshops end before people are tired.|作者走了三年，写下沿路的人家。|A kiln remembers every firing, says the potter.|第二部分的数据值得再核对一遍。|Nothing here is new, but it is said very clearly.|读到最后才明白标题的意思。", "|");
const days = words("Rain until noon.|上午整理照片。|Fixed the bicycle.|下午去了图书馆。|Slept well for once.|晚饭做了鱼。", "|");
const circles = words("core chosen weak weak weak old");
const cadences = words("30d|quarterly|每季度|6 months|每年", "|");

function words(text: string, between = " "): string[] {
	return text.split(between);
}

function crossed(firsts: readonly string[], seconds: readonly string[], between: string): string[] {
	return firsts.flatMap((first) => seconds.map((second) => first + between + second));
}

/** Numbers that look random and are the same in every run. */
class Dice {
	#state = 20_11;

	roll(sides: number): number {
		this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
		return Math.floor((this.#state / 0x1_0000_0000) * sides);
	}

	/** Whether something happens that happens so often in a hundred. */
	falls(often: number): boolean {
		return this.roll(100) < often;
	}

	pick<Item>(items: readonly Item[]): Item {
		const item = items[this.roll(items.length)];
		if (item === undefined) throw new Error("There is nothing to pick from.");
		return item;
	}

	some<Item>(count: number, make: () => Item): Item[] {
		return Array.from({ length: count }, make);
	}
}

/** The notes of a vault: people with names of many scripts and long logs, daily notes, meetings with crowds, readings with topics and tags. The same size and day give the same bytes. */
export function* mixedNotes({ people, notes, groups = 0 }: VaultSize, today: CivilDate): Generator<WrittenNote> {
	const writer = new VaultWriter(people, today);
	for (let at = 0; at < people; at++) yield writer.person(at);
	const dailies = Math.min(3_650, Math.floor(notes / 2));
	for (let at = 0; at < dailies; at++) yield writer.daily(at);
	for (let at = dailies; at < notes; at++) yield at % 3 === 0 ? writer.meeting(at) : writer.reading(at, notes);
	for (let at = 0; at < groups; at++) yield writer.group(at);
}

class VaultWriter {
	readonly #dice = new Dice();
	readonly #names: readonly string[];

	constructor(people: number, readonly today: CivilDate) {
		const names = new Set<string>();
		while (names.size < people) names.add(this.#name(names));
		this.#names = [...names];
	}

	person(at: number): WrittenNote {
		const dice = this.#dice;
		const name = this.#names[at] ?? "";
		const last = addDays(this.today, -dice.roll(900));
		const lines = dice.falls(65) ? dice.roll(dice.falls(5) ? 200 : 40) : 0;
		return [`People/${name}.md`, [
			"---", "type: person", `aliases: [${this.#aliases(name, at).join(", ")}]`, `circle: ${dice.pick(circles)}`, `cadence: ${dice.pick(cadences)}`, `last_contact: ${last}`,
			`topics: [${dice.some(1 + dice.roll(5), () => this.#topic()).join(", ")}]`, `trust: ${1 + dice.roll(5)}`, `channel: ${dice.pick(channels)}`, `groups: ["[[Group ${dice.roll(60)}]]"]`, `tags: [people, ${this.#tag()}]`, "---",
			`# ${name}`, "", ...dice.some(dice.roll(5), () => dice.pick(prose)), dice.falls(30) ? `Knows ${this.#someone()} and ${this.#someone()}.` : "", "",
			...(lines > 0 ? ["## Interactions", ""] : []), ...dice.some(lines, () => 0).flatMap((_, line) => this.#logged(last, line)), "",
		].join("\n")];
	}

	daily(at: number): WrittenNote {
		const dice = this.#dice;
		return [`Daily/${addDays(this.today, -at)}.md`, [
			...dice.some(1 + dice.roll(4), () => `- ${dice.pick(days)}`), ...dice.some(dice.roll(5), () => `- ${dice.pick(["With", "和", "Called", "遇到"])} ${this.#someone()}: ${dice.pick(said)}`),
			dice.falls(25) ? `- [${dice.pick(["x", " "])}] write to ${this.#someone()} about ${this.#topic()}` : "", dice.falls(40) ? `#journal #${this.#tag()}` : "", "",
		].join("\n")];
	}

	/** Now and then everybody was there. */
	meeting(at: number): WrittenNote {
		const dice = this.#dice;
		const crowd = dice.some(2 + dice.roll(dice.falls(5) ? 40 : 8), () => this.#someone());
		return [`Meetings/Meeting ${at}.md`, [
			"---", "type: meeting", `date: ${addDays(this.today, -dice.roll(3_000))}`, `people: [${crowd.map((link) => `"${link}"`).join(", ")}]`, `tags: [meeting, ${this.#tag()}]`, "---",
			`# ${this.#topic()}`, "", `Present: ${crowd.join(", ")}`, "", "## Notes", ...dice.some(2 + dice.roll(8), () => `- ${dice.pick(prose)}`), "", `- [ ] ${dice.pick(crowd)} ${dice.pick(said)}`, "",
		].join("\n")];
	}

	reading(at: number, count: number): WrittenNote {
		const dice = this.#dice;
		return [`Reading/Reading ${at}.md`, [
			"---", "type: reading", `created: ${addDays(this.today, -dice.roll(2_000))}`, `topics: [${dice.some(1 + dice.roll(3), () => this.#topic()).join(", ")}]`, `tags: [reading, ${this.#tag()}]`, "---",
			`# On ${this.#topic()}`, "", ...dice.some(2 + dice.roll(6), () => `${dice.pick(prose)} ${dice.pick(prose)}`), `See [[Reading ${dice.roll(count)}]] and [[${this.#topic()}]].`, dice.falls(20) ? `Recommended by ${this.#someone()}.` : "", "",
		].join("\n")];
	}

	group(at: number): WrittenNote {
		const dice = this.#dice;
		const day = (): CivilDate => addDays(this.today, -dice.roll(900));
		return [`Groups/Group ${at}.md`, [
			"---", "type: group", `platform: ${dice.pick(channels)}`, "size: 300", `state: ${dice.pick(words("active fading broadcast archive"))}`, `topics: [${this.#topic()}, ${this.#topic()}]`, "---",
			"## Members", ...dice.some(100, () => `- ${this.#someone()}`), ...dice.some(200, () => 0).map((_, place) => `- ${dice.falls(5) ? `~~网友${place}~~` : `网友${place}（${this.#topic()}）`}`), "",
			"## Log", ...dice.some(20, () => `- ${day()} ${dice.falls(10) ? "decided:: fading — " : ""}${dice.pick(said)}`), "",
			"## Moving", ...dice.some(25, () => `- [${dice.pick([" ", "/", "x", "-"])}] ${this.#someone()} → ${dice.pick(channels)}`), "",
		].join("\n")];
	}

	#name(taken: ReadonlySet<string>): string {
		const dice = this.#dice;
		if (dice.falls(3)) return `${dice.pick(shared)} ${1 + taken.size}`;
		const hundred = dice.roll(100);
		const { first, last, between } = scripts[shares.find(([, upTo]) => hundred < upTo)?.[0] ?? "latin"];
		const middle = between !== "" && dice.falls(20) ? `${dice.pick(first)} ` : "";
		const name = `${dice.pick(first)}${between}${middle}${dice.pick(last)}`;
		return taken.has(name) ? `${name} ${1 + taken.size}` : name;
	}

	#aliases(name: string, at: number): string[] {
		const bare = name.replace(/ \d+$/, "");
		const [first = name, ...rest] = bare.split(" ");
		if (rest.length === 0) return [...(bare === name ? [] : [bare]), `${this.#dice.pick(["老", "小", "阿"])}${bare.slice(0, 1)}${at}`];
		return [...(bare === name ? [] : [bare]), `${first} ${at}`, `${first.slice(0, 1)}. ${rest.join(" ")}`];
	}

	#logged(last: CivilDate, line: number): string[] {
		const dice = this.#dice;
		const day = addDays(last, -line * 23);
		return [
			`- ${day} (${dice.pick(channels)}) ${dice.pick(said)}${dice.falls(20) ? `, ${this.#topic()}` : ""}`,
			...(dice.falls(12) ? [`    - ask:: ${dice.pick(said)}?`] : []), ...(dice.falls(4) ? ["    - thanks:: 帮我搬家"] : []),
			...(dice.falls(10) ? [`    - [${dice.falls(70) ? "x" : " "}] send notes on ${this.#topic()} 📅 ${addDays(day, 7)}`] : []),
		];
	}

	#topic(): string {
		return this.#dice.pick(this.#dice.falls(50) ? commonTopics : rareTopics);
	}

	#tag(): string {
		return this.#topic().replaceAll(" ", "-");
	}

	/** Few are met often, most rarely. */
	#someone(): string {
		return `[[${this.#names[this.#dice.roll(1 + this.#dice.roll(this.#names.length))] ?? ""}]]`;
	}
}
