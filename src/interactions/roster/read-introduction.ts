import type { CivilDate } from "../../calendar/civil-date";
import { isIntroduction } from "../../notes/kinds/roster";
import type { Line } from "../../notes/lines/line";
import { plainText, withoutBlockId } from "../../notes/lines/plain-text";
import { privateLines } from "../../notes/lines/private-lines";
import { eachItem, type ListItem, readList } from "../../notes/lines/read-list";
import { fieldPattern } from "../../notes/log-fields";
import { linkOf } from "../../notes/yaml/property-values";
import { plainName } from "./plain-name";
import { rosterLine } from "./read-roster";
import type { RosterStatus } from "./roster-status";

/** Somebody whom the line of an introduction, or a box beneath it, names. */
export interface NamedInLine {
	readonly name: string;
	/** What the name links to. */
	readonly link: string | undefined;
}

/** A box beneath an introduction: whether somebody agrees, or whether it is made. */
export interface IntroductionBox extends NamedInLine {
	readonly line: number;
	readonly status: RosterStatus;
	/** Since when it stands so. */
	readonly on: CivilDate | undefined;
	/** The name under which the roster has the line. */
	readonly label: string;
	readonly private: boolean;
}

/** What a line of a log tells of an introduction, and the boxes beneath it. */
export interface NotedIntroduction {
	/** Whom the line names: by links, else by the name that it begins with. */
	readonly people: readonly NamedInLine[];
	/** Why the two should know each other, as written; empty where it is not said. */
	readonly reason: string;
	/** Who was asked to agree. */
	readonly consents: readonly IntroductionBox[];
	readonly made: IntroductionBox | undefined;
	/** What came of it, unless that is private. */
	readonly outcome: string | undefined;
}

/** What boxes say in each language: after a name, that they agree; else that it is made. */
export const introductionWords = { en: { agrees: "agrees", made: "made" }, zh: { agrees: "愿意", made: "介绍了" } } as const;

const field = new RegExp(`^.*?${fieldPattern("intro")}\\s*`, "iu");
const outcomeField = new RegExp(`^[*_]*${fieldPattern("outcome", "[*_]*\\s*")}\\s*`, "iu");
const link = String.raw`\[\[[^[\]]+\]\]|\[[^[\]]*\]\(<?[^()<>]+>?\)`;
const linksInText = new RegExp(link, "gu");
const linksAtStart = new RegExp(`^(?:(?:[\\s&+,，、/↔和与跟]|and\\b|with\\b|to\\b)*(?:${link}))+`, "iu");
/** What parts who from why. */
const between = /\s+[-–—―]+\s+|\s*[—:：，,；;。]+\s*/u;
const leadingSigns = /^[\s\-–—―:：，,；;。]+/u;
const inBrackets = /^[(（](.*)[)）]$/u;
const agrees = /^(.*?)\s*(?:(?:has )?agree[sd]?|愿意|同意)了?$/iu;
const made = /^(?:made|introduced|(?:已经?)?介绍了?)$/iu;

/** Whether an item beneath an introduction tells what came of it. */
export function isOutcome(text: string): boolean {
	return outcomeField.test(text);
}

/** Reads the line of an introduction, without its date, and what is nested in it. */
export function readIntroduction(text: string, items: readonly ListItem[], hidden: ReadonlySet<number>): NotedIntroduction {
	const boxes = items.flatMap((item) => boxOf(item, hidden) ?? []);
	const outcomes = items.flatMap(({ text: said, line }) => {
		const outcome = withoutBlockId(said).replace(outcomeField, "").trim();
		return isOutcome(said) && !hidden.has(line) && outcome !== "" ? [outcome] : [];
	});
	return {
		...whoAndWhy(withoutBlockId(text).replace(field, "").trim()),
		consents: boxes.filter(({ name }) => name !== ""),
		made: boxes.find(({ name }) => name === ""),
		outcome: outcomes.length === 0 ? undefined : outcomes.join(" · "),
	};
}

function whoAndWhy(said: string): Pick<NotedIntroduction, "people" | "reason"> {
	const linked = linksAtStart.exec(said)?.[0];
	const cut = linked === undefined ? between.exec(said) : { index: linked.length, 0: "" };
	const who = cut ? said.slice(0, cut.index) : said;
	const why = cut ? said.slice(cut.index + cut[0].length).replace(leadingSigns, "").trim() : "";
	const links = who.match(linksInText)?.flatMap((each) => linkOf(each) ?? []) ?? [];
	const { name } = plainName(plainText(who));
	return {
		people: links.length > 0 ? links.map(({ display, target }) => ({ name: display, link: target })) : name === "" ? [] : [{ name, link: undefined }],
		reason: inBrackets.exec(why)?.[1] ?? why,
	};
}

/** A box that says who agrees or, with an empty name, whether the introduction is made; undefined for any other item. */
function boxOf(item: ListItem, hidden: ReadonlySet<number>): IntroductionBox | undefined {
	const read = item.task === undefined ? undefined : rosterLine(item, hidden);
	if (!read) return undefined;
	const { line, status = "to-ask", on, link: target, name: label, remark = "" } = read;
	const name = target === undefined ? agrees.exec(label)?.[1] : agrees.test(remark) ? label : undefined;
	if (name === undefined && !made.test(label)) return undefined;
	return { line, status, on, name: name ?? "", link: target, label, private: read.private };
}

/** The introductions among the items of lists, each with its text. */
export function introductionItems(lines: readonly Line[]): readonly ListItem[] {
	return Array.from(eachItem(readList(lines))).filter(({ text }) => isIntroduction(text));
}

/** Who has not agreed yet, where a line says that two were introduced: an empty name where nobody was asked. */
export function notAgreed(lines: readonly Line[], at: number): readonly string[] {
	const item = introductionItems(lines).find(({ children }) => children.some(({ line }) => line === at));
	const noted = item && readIntroduction(item.text, item.children, privateLines(lines));
	if (noted?.made?.line !== at) return [];
	const open = noted.consents.filter(({ status }) => status !== "yes").map(({ name }) => name);
	return noted.consents.length < 2 && open.length === 0 ? [""] : open;
}
