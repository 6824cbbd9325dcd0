import { addDays, type CivilDate } from "../../src/calendar/civil-date";
import type { Note, NoteStructure } from "../../src/notes/note";
import type { CachedNotes } from "../../src/people/index-ports";
import { typeset, type PaperNote } from "../people/paper-vault";

/** How big a vault is. */
export interface VaultSize {
	readonly people: number;
	/** All notes, those of people included. */
	readonly notes: number;
}

/** A file as the app lists it. */
export interface BenchFile {
	readonly path: string;
	readonly basename: string;
	readonly stat: { readonly ctime: number; mtime: number };
}

export const benchToday = "2026-11-22" as CivilDate;

const surnames = Array.from("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕");
const given = Array.from("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红丹宁欣怡晨");
const western = ["Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Grace", "Hugo", "Ines", "Jon", "Kim", "Lena", "Max", "Nora", "Omar", "Pia", "Quin", "Rosa", "Sam", "Tess"];
/** Two hundred topics in two languages, half of whose words are shared with others. */
const topics = [
	...crossed(["distributed", "functional", "street", "trail", "film", "jazz", "urban", "slow", "open", "quantum"], ["systems", "photography", "running", "history", "cooking", "gardens", "typography", "economics", "poetry", "databases"], " "),
	...crossed(["分布式", "函数式", "街头", "山地", "电影", "古典", "城市", "慢", "开源", "量子"], ["系统", "摄影", "徒步", "历史", "烹饪", "园林", "字体", "经济", "诗歌", "数据库"], ""),
];
const circles = ["core", "chosen", "weak", "weak", "weak", "old"];

function crossed(firsts: readonly string[], seconds: readonly string[], between: string): string[] {
	return firsts.flatMap((first) => seconds.map((second) => first + between + second));
}

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 0x1_0000_0000) * sides);
	};
}

/** A vault of a size: people, ten years of daily notes, meetings, and other notes that link each other and now and then a person. */
export class BigVault {
	readonly files: BenchFile[] = [];
	readonly people: string[] = [];
	/** Links that are followed from here lead by name, as nearly all links of a vault do. */
	readonly #byPath = new Map<string, BenchFile>();
	readonly #byName = new Map<string, string>();
	readonly #hashes: Record<string, { readonly hash: string }> = {};
	readonly #caches: Record<string, NoteStructure> = {};
	readonly #texts = new Map<string, string>();
	readonly #roll = dice(7);

	constructor({ people, notes }: VaultSize) {
		for (let at = 0; at < people; at++) this.add(`People/${nameOf(at)}.md`, this.#person(at));
		for (let at = people; at < notes; at++) this.#other(at - people, notes - people);
		// The file list of the app is in no order of use.
		this.files.sort((a, b) => (a.stat.ctime % 7919) - (b.stat.ctime % 7919));
	}

	/** As the app answers: path → hash → cached metadata. */
	getFileCache({ path }: BenchFile): NoteStructure | null {
		const known = this.#hashes[path];
		return known ? (this.#caches[known.hash] ?? null) : null;
	}

	textOf(path: string): string {
		return this.#texts.get(path) ?? "";
	}

	resolve(linkpath: string): string | undefined {
		return this.#byName.get(linkpath.toLowerCase());
	}

	/** A file as a note of the core. */
	note(file: BenchFile, text?: string): Note {
		return { path: file.path, name: file.basename, createdAt: file.stat.ctime, modifiedAt: file.stat.mtime, structure: this.getFileCache(file) ?? {}, text };
	}

	noteAt(path: string): Note | undefined {
		const file = this.#byPath.get(path);
		return file && this.note(file);
	}

	notes(): CachedNotes {
		const files = [...this.files];
		return {
			length: files.length,
			path: (at) => files[at]?.path ?? "",
			structure: (at) => {
				const file = files[at];
				return file && (this.getFileCache(file) ?? undefined);
			},
			note: (at) => {
				const file = files[at];
				return file && this.note(file);
			},
		};
	}

	add(path: string, paper: PaperNote): BenchFile {
		const { text, structure } = typeset(paper);
		const basename = path.slice(path.lastIndexOf("/") + 1, -3);
		const file = { path, basename, stat: { ctime: this.files.length, mtime: this.files.length } };
		this.files.push(file);
		this.#byPath.set(path, file);
		if (path.startsWith("People/")) this.people.push(path);
		this.#byName.set(basename.toLowerCase(), path);
		this.#hashes[path] = { hash: `h${path}` };
		// The app's cache comes out of a database: every note has strings and objects of its own.
		this.#caches[`h${path}`] = JSON.parse(JSON.stringify(structure)) as NoteStructure;
		this.#texts.set(path, text);
		return file;
	}

	#person(at: number): PaperNote {
		const roll = this.#roll;
		const day = addDays(benchToday, -roll(900));
		return {
			properties: {
				type: "person", aliases: [`老${nameOf(at).slice(0, 1)}`], circle: circles[roll(circles.length)], cadence: ["60d", "quarterly", "每季度", "6 months"][roll(4)], last_contact: day,
				topics: [this.#topic(), this.#topic(), this.#topic()], trust: 1 + roll(5), channel: "微信", groups: [`[[Group ${roll(60)}]]`],
			},
			lines: ["Some words about this person.", "", "## Interactions", ...[0, 40, 120].flatMap((ago) => [`- ${addDays(day, -ago)} (coffee) talked about ${this.#topic()}`, "    - ask:: how did it go?", "    - [ ] send the slides 📅 2026-12-01"])],
		};
	}

	#other(at: number, count: number): void {
		if (at < Math.min(3650, count / 5)) this.add(`Daily/${addDays(benchToday, -at)}.md`, { lines: [`Coffee with ${this.#someone()}, then ${this.#someone()}.`, "", `- wrote [[Note ${this.#roll(count)}]]`, `- [ ] call ${this.#someone()}`, `- [[Project ${this.#roll(50)}]]`] });
		else if (at % 6 === 0) this.add(`Meetings/Meeting ${at}.md`, { properties: { type: "meeting", date: addDays(benchToday, -this.#roll(2000)), people: [this.#someone(), this.#someone()] }, lines: ["## Notes", `- [[Project ${this.#roll(50)}]]`, "- what was said"] });
		else this.add(`Notes/Note ${at}.md`, { properties: { tags: ["idea", this.#topic().replaceAll(" ", "-")], created: addDays(benchToday, -this.#roll(900)) }, lines: [`# On ${this.#topic()}`, `See [[Note ${this.#roll(count)}]] and [[Note ${this.#roll(count)}|this]].`, `- [[Project ${this.#roll(50)}]]`, at % 8 === 1 ? `Heard of it from ${this.#someone()}.` : "Plain words."] });
	}

	/** Some topics are everybody's, most are of few. */
	#topic(): string {
		return topics[Math.min(this.#roll(topics.length), this.#roll(topics.length))] ?? "";
	}

	#someone(): string {
		return `[[${nameOf(this.#roll(Math.max(1, this.people.length)))}]]`;
	}
}

function nameOf(at: number): string {
	const part = at % 4;
	if (part === 3) return `${western[at % western.length] ?? ""} ${String(at)}`;
	return `${surnames[at % surnames.length] ?? ""}${given[(at * 7) % given.length] ?? ""}${given[Math.floor(at / 40) % given.length] ?? ""}${at > 1200 ? String(at) : ""}`;
}
