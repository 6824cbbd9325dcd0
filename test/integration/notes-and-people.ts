import { type Brief, briefOf } from "../../src/brief/brief";
import type { CivilDate } from "../../src/calendar/civil-date";
import type { Person } from "../../src/people/person/person";
import { standingOf } from "../../src/people/person/standing";
import { openerFor, type Opener } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { day } from "../talking-points/make-person";
import { TestVault } from "../talking-points/vault";

export const today: CivilDate = day("2026-11-22");
export const wangPath = "People/王磊.md";
export const raftPath = "Reading/Raft 论文重读.md";

/** A small vault: a friend with a history, one without, and a note that both would like. */
export class NotesAndPeople extends TestVault {
	readonly wang: Person;
	readonly nora: Person;

	constructor() {
		super();
		this.nora = this.person({ name: "Nora Hill", topics: ["Raft"], trust: 1 });
		this.wang = this.person({
			name: "王磊", aliases: ["老王"], trust: 5, topics: ["Raft", "咖啡"], projects: ["汇丰项目"], boundaries: ["不谈钱"],
			log: [
				{ on: "2026-07-30", channel: "咖啡", text: "在啃 Raft <b>论文</b>", items: [{ kind: "thread", text: "排班小程序用起来了吗？" }, { kind: "promise", text: "发他 Raft 教程", dueOn: "2026-11-27" }] },
				{ on: "2022-05-01", channel: "电话", text: "搬到了杭州", items: [{ kind: "note", text: "女儿上小学一年级" }] },
			],
		});
		this.note(raftPath, "# 选举\n#raft", "2026-11-10");
	}

	briefOf(path: string): Brief | undefined {
		const person = this.personOf(path);
		return person && briefOf(person, standingOf(person, today), talkingPointsFor(person, this, defaultTalkingOptions, today), this, today);
	}

	openerOf(person: Person): Opener {
		return openerFor(person, talkingPointsFor(person, this, defaultTalkingOptions, today), this);
	}
}

/** A clipboard that keeps what is written, or refuses. */
export class TestClipboard {
	readonly texts: string[] = [];
	refuses = false;

	/** Takes the place of the clipboard of the test's window. */
	install(): this {
		const writeText = (text: string): Promise<void> => {
			if (this.refuses) return Promise.reject(new Error("Not allowed"));
			this.texts.push(text);
			return Promise.resolve();
		};
		Object.defineProperty(window.navigator, "clipboard", { configurable: true, value: { writeText } });
		return this;
	}
}
