import fc from "fast-check";

/** A vault in which every word of the user's own stands nowhere else: what of it is seen on screen came from a note. */
export interface SecretVault {
	readonly files: Readonly<Record<string, string>>;
	/** Names, aliases, topics, quotations, amounts, names of notes. */
	readonly secrets: readonly string[];
	readonly people: readonly string[];
	readonly group: string;
	readonly note: string;
	/** An experiment, a gathering, and a note of a meeting that is neither. */
	readonly experiment: string;
	readonly gathering: string;
	readonly meeting: string;
	readonly topic: string;
	/** Somebody with whom money is not to be talked of, and who is not to be called. */
	readonly bounded: string;
	/** A review of a quarter, which names people. */
	readonly review: string;
	/** What a file of people to be imported says. */
	readonly file: string;
}

interface Drawn {
	readonly isHan: boolean;
	readonly circle: string;
	readonly last: string;
	readonly has: readonly boolean[];
}

/** What begins every word that was made up, however little of it is seen, in small letters too; Kith says nothing like it. */
export const secretSign = /q(?:qua|xer|vox|zhu|krel|myx|pfo|wuq|jaz|yth)|[龘靐齉齾爩麤灪龖厵滟虋纞骉驫飝鱻羴犇猋毳淼焱垚喆]|¥ ?9/iu;

const syllables = ["qua", "xer", "vox", "zhu", "krel", "myx", "pfo", "wuq", "jaz", "yth"];
const rare = Array.from("龘靐齉齾爩麤灪龖厵滟虋纞骉驫飝鱻羴犇猋毳淼焱垚喆");

class Words {
	readonly all: string[] = [];
	#count: number;

	constructor(seed: number) {
		this.#count = seed;
	}

	/** A word that was never said before. */
	next(isHan: boolean): string {
		const at = this.#count++;
		const word = isHan
			? [at, at * 7 + 3, at * 13 + 5].map((place) => rare[(place + Math.floor(at / rare.length)) % rare.length] ?? "").join("")
			: `Q${[at, Math.floor(at / 10), Math.floor(at / 100)].map((place) => syllables[place % 10] ?? "").join("")}`;
		this.all.push(word);
		return word;
	}

	/** A sum of money. */
	sum(): string {
		const sum = `¥${String(90_000 + this.#count++ % 9000)}`;
		this.all.push(sum);
		return sum;
	}
}

const person: fc.Arbitrary<Drawn> = fc.record({
	isHan: fc.boolean(), circle: fc.constantFrom("core", "chosen", "weak", "none", ""),
	last: fc.constantFrom("2020-03-01", "2024-11-20", "2026-01-05", ""), has: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
});

export const secretVaults: fc.Arbitrary<SecretVault> = fc
	.tuple(fc.nat(900), fc.array(person, { minLength: 2, maxLength: 4 }), fc.boolean())
	.map(([seed, people, isHan]) => vaultOf(new Words(seed), people, isHan));

/** A vault in which there is everything that there may be. */
export const fullVault: SecretVault = vaultOf(
	new Words(1),
	// Of introductions: one is made and told of, one made, one begun; the last is due and nothing more.
	([["core", 14, 14], ["", 14, 10], ["chosen", 14, 13], ["core", 0, 0]] as const).map(([circle, ...not]) => ({
		isHan: false, circle, last: "", has: Array.from({ length: 16 }, (_, at) => not[0] > 0 && !not.some((one) => one === at)),
	})),
	false,
);

function vaultOf(words: Words, drawn: readonly Drawn[], isHan: boolean): SecretVault {
	const group = words.next(isHan);
	const topic = words.next(isHan);
	const note = words.next(isHan);
	const names = drawn.map((one) => words.next(one.isHan));
	const files: Record<string, string> = {};
	drawn.forEach((one, at) => { files[`People/${names[at] ?? ""}.md`] = personText(one, words, { group, topic, name: names[at] ?? "", other: names[at === 0 ? 1 : 0] ?? "", today: today() }); });
	const [first = "", second = ""] = names;
	files[`Groups/${group}.md`] = [
		"---", "type: group", `topics: [${topic}]`, `boundaries: [${words.next(isHan)}]`, "---", "## Members", `- [[${first}]]`, `- ${words.next(isHan)} (${words.next(isHan)})`, `- ${words.next(isHan)}`,
		"## Moving", `- [ ] [[${second}]] → ${words.next(isHan)}`, "## Interactions", `- ${today()} decided: ${words.next(isHan)}`,
	].join("\n");
	files[`Notes/${note}.md`] = `---\ntags: [${topic}]\n---\n# ${topic}\n\nOn ${words.next(isHan)} and ${topic}.\n`;
	files[`${today()}.md`] = `- coffee with [[${first}]] about ${words.next(isHan)}, ${words.sum()}\n- [ ] send [[${second}]] the ${words.next(isHan)} 📅 ${today()}\n`;
	files["Blocks.md"] = ["due", "all", "dates", "promises", "week", "thanks"].map((show) => `\`\`\`reconnect\nshow: ${show}\ntalking-points: 3\n\`\`\``).join("\n\n")
		+ `\n\n\`\`\`reconnect\ngroup: ${words.next(isHan)}\n\`\`\`\n`;
	// A note whose properties the app cannot read.
	files[`People/${words.next(isHan)}.md`] = `---\ntype: person\ncity: "${words.next(isHan)}\n---\n${words.next(isHan)}\n`;
	files["Reviews/2026-Q3.md"] = `---\ntype: review\nperiod: 2026-Q3\n---\n## In numbers\n- [[${first}]] ${words.next(isHan)}\n`;
	const others = othersOf(words, isHan, { topic, group, first, second, note, today: today() });
	Object.assign(files, others.files);
	const file = `Name,Email,Phone,Organization\n${first},${words.next(false)}@example.org,1,${words.next(isHan)}\n${words.next(isHan)},${words.next(false)}@example.org,2,${words.next(isHan)}\n${names.at(-1) ?? ""},,,\n`;
	return { files, secrets: words.all, people: names.map((name) => `People/${name}.md`), group: `Groups/${group}.md`, note: `Notes/${note}.md`, review: "Reviews/2026-Q3.md", topic, ...others.paths, file };
}

/** Experiments, a gathering, a meeting, and somebody who came through a note. */
function othersOf(words: Words, isHan: boolean, around: Readonly<Record<"topic" | "group" | "first" | "second" | "note" | "today", string>>): { readonly files: Readonly<Record<string, string>>; readonly paths: Pick<SecretVault, "experiment" | "gathering" | "meeting" | "bounded"> } {
	const word = (): string => words.next(isHan);
	const { topic, group, first, second, note, today: on } = around;
	const tried = Array.from({ length: 4 }, () => word());
	const [met, dined, came] = [word(), word(), word()];
	const files = Object.fromEntries(tried.map((name, at) => [`Experiments/${name}.md`, [
		"---", "type: experiment", `state: ${at === 0 ? "idea" : "running"}`, `started: ${word()}`, "---",
		`hypothesis:: ${word()} ${words.sum()}`, `measure:: ${word()} [[${group}]]`, "## Arms", `- ${word()} (sent:: 300) (replied:: 30)`, `- ${word()} (sent:: 40) (replied:: 39)`, `    - [[${first}]] (replied:: 2026-10-03)`,
		"## Log", `- 2026-11-01 decided:: ${word()} ${words.sum()}`,
	].join("\n")]));
	return {
		files: {
			...files,
			[`Gatherings/${dined}.md`]: [
				"---", "type: gathering", `date: ${on}`, `city: ${word()}`, `topics: [${topic}, ${word()}]`, `place: ${word()}`, `attendees: ["[[${came}]]"]`, "---", "## Invited",
				`- [x] [[${first}]]`, `- [/] [[${second}]] 🛫 2026-11-01`, `- ${word()} (${word()})`, "## Notes", `- [[${first}]] ${word()} ${words.sum()}`, "## Follow-ups",
			].join("\n"),
			[`Meetings/${on} ${met}.md`]: `---\nattendees: ["[[${first}]]", "[[${second}]]", ${word()}]\n---\n- [[${second}]] ${word()} ${words.sum()}\n`,
			[`People/${came}.md`]: `---\ntype: person\ncame_through: "[[${note}]]"\ncity: ${word()}\nboundaries: [no money, no calls]\ncircle: core\n---\n## Interactions\n- 2024-11-01 (them → me) ${word()}\n`,
		},
		paths: { experiment: `Experiments/${tried[0] ?? ""}.md`, gathering: `Gatherings/${dined}.md`, meeting: `Meetings/${on} ${met}.md`, bounded: `People/${came}.md` },
	};
}

interface Around {
	readonly group: string;
	readonly topic: string;
	readonly name: string;
	readonly other: string;
	readonly today: string;
}

/** As the clock on the wall says it. */
function today(): string {
	return new Date(Date.now()).toLocaleDateString("sv");
}

function personText({ isHan, circle, last, has }: Drawn, words: Words, around: Around): string {
	const [aliases, topics, groups, why, met, boundary, problem, birthday, thread, promise, thanks, reply, news, log, snoozed, introduced] = has;
	const word = (): string => words.next(isHan);
	const lines = (isThere: boolean | undefined, make: () => readonly string[]): readonly string[] => (isThere === true ? make() : []);
	return [
		"---", "type: person",
		...lines(circle !== "", () => [`circle: ${circle}`]), ...lines(last !== "", () => [`last_contact: ${last}`]),
		...lines(aliases, () => [`aliases: [${word()}, ${word()}]`]), ...lines(topics, () => [`topics: [${around.topic}, ${word()}]`]),
		...lines(groups, () => [`groups: ["[[${around.group}]]", ${word()}]`]), ...lines(why, () => [`why: ${word()}`]), ...lines(met, () => [`met: 2015, ${word()}`, `met_through: "[[${around.other}]]"`]),
		...lines(boundary, () => [`boundaries: [${word()}]`]), ...lines(problem, () => [`cadence: ${word()}`]), ...lines(birthday, () => [`birthday: ${around.today.slice(5)}`]),
		...lines(snoozed, () => ["snooze_until: 2099-01-01"]), `city: ${word()}`, `wechat: ${words.next(false)}`,
		"---", word(), "## Interactions",
		`- 2024-10-02 (WeChat) ${word()} ${words.sum()}`,
		...lines(thread, () => [`\t- thread:: ${word()}`]), ...lines(promise, () => [`\t- [ ] ${word()} ${words.sum()} 📅 ${around.today}`, `\t- [ ] ${word()}`]),
		...lines(thanks, () => [`\t- thanks:: ${word()} ${words.sum()}`]), ...lines(reply, () => [`\t- owe:: ${word()}`]), ...lines(news, () => [`\t- good news:: ${word()}`]),
		...lines(log, () => [`- 2023-05-06 (them → me) ${word()}`, `- 2022-05-06 ${word()}`]),
		...lines(introduced, () => [`- 2026-11-01 intro:: [[${around.other}]] — ${word()} ${words.sum()}`, `    - [${log === true ? "x" : " "}] [[${around.other}]] agrees`, `    - [x] ${around.name} agrees`, `    - [${log === true ? "x" : " "}] made`, ...(thanks === true ? [`    - outcome:: ${word()}`] : [])]),
	].join("\n");
}
