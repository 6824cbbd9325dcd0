import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person";
import type { Standing } from "../people/standing";
import { cannotWait, isDueReason } from "./due-reasons";
import { findOnlyLinks } from "./only-link";
import type { Rankable, RankingOptions, SaidEntry, SignalContext } from "./rankable";
import type { Reason } from "./reason";
import { signals } from "./signals";

/** What the reasons of a person hang on besides the person. */
interface Conditions {
	readonly today: CivilDate;
	readonly leadDays: number;
	readonly switches: RankingOptions["signals"];
}

/** What was said of a person, and under which conditions. */
interface Said extends Conditions {
	readonly standing: Standing;
	readonly onlyLink: string | undefined;
	/** Undefined where there was nothing to say. */
	readonly entry: SaidEntry | undefined;
}

const nobody: ReadonlyMap<string, string> = new Map();

/** What was last said of each person. People are immutable, so after one edit among ten thousand, one is asked again; the others keep their entries. */
const lastSaid = new WeakMap<Person, Said>();

/** Everybody of whom anything is to be said today, with all of it, in no order. Paused people are left in peace; a snooze holds back what the cadence says, and nothing that cannot wait. */
export function rankAll(subjects: readonly Rankable[], options: RankingOptions, today: CivilDate): SaidEntry[] {
	const context = contextOf(subjects, options);
	const conditions = { today, leadDays: options.leadDays, switches: options.signals };
	const before = last && isAlike(last, conditions) && last.onlyLinks === context.onlyLinks ? last : undefined;
	const entries = subjects.map((subject, index) => (subject === before?.subjects[index] ? before.entries[index] : entryOf(subject, context, conditions)));
	last = { ...conditions, onlyLinks: context.onlyLinks, subjects, entries };
	return entries.filter((entry) => entry !== undefined);
}

/** The last ranking, place by place: most subjects stand where they stood, and are passed over with one look. */
let last: (Conditions & { readonly onlyLinks: ReadonlyMap<string, string>; readonly subjects: readonly Rankable[]; readonly entries: readonly (SaidEntry | undefined)[] }) | undefined;

function isAlike(a: Conditions, b: Conditions): boolean {
	return a.today === b.today && a.leadDays === b.leadDays && a.switches === b.switches;
}

/** Asks everybody ahead of the first list, one at each step: for idle time in a vault of thousands. */
export function* prepareRanking(subjects: readonly Rankable[], options: RankingOptions, today: CivilDate): Generator<undefined> {
	const context = contextOf(subjects, options);
	const conditions = { today, leadDays: options.leadDays, switches: options.signals };
	for (const subject of subjects) {
		entryOf(subject, context, conditions);
		yield undefined;
	}
}

function contextOf(subjects: readonly Rankable[], options: RankingOptions): SignalContext {
	return { leadDays: options.leadDays, onlyLinks: options.signals["only-link"] === false ? nobody : findOnlyLinks(subjects) };
}

function entryOf(subject: Rankable, context: SignalContext, conditions: Conditions): SaidEntry | undefined {
	const { person, standing } = subject;
	if (standing.state === "paused") return undefined;
	const link = context.onlyLinks.get(person.path);
	const said = lastSaid.get(person);
	if (said && isAlike(said, conditions) && said.standing === standing && said.onlyLink === link) return said.entry;
	const reasons: Reason[] = [];
	for (const [kind, signal] of signals) {
		const reason = conditions.switches[kind] === false ? undefined : signal(subject, context, conditions.today);
		if (reason && (standing.state !== "snoozed" || cannotWait(reason))) reasons.push(reason);
	}
	const entry = reasons.length > 0 ? { person, standing, reasons, isDue: reasons.some(isDueReason), cannotWait: reasons.some(cannotWait) } : undefined;
	lastSaid.set(person, { ...conditions, standing, onlyLink: link, entry });
	return entry;
}
