import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person";
import type { Standing } from "../people/standing";
import { findOnlyLinks } from "./only-link";
import type { Rankable, RankedEntry, RankingOptions, SignalContext } from "./rankable";
import type { Reason } from "./reason";
import { signals } from "./signals";

/** What was said of a person, and under which conditions. */
interface Said {
	readonly today: CivilDate;
	readonly leadDays: number;
	readonly switches: RankingOptions["signals"];
	readonly standing: Standing;
	readonly onlyLink: string | undefined;
	/** Undefined where there was nothing to say. */
	readonly entry: RankedEntry | undefined;
}

const nobody: ReadonlyMap<string, string> = new Map();

/** What was last said of each person. People are immutable, so after one edit among ten thousand, one is asked again; the others keep their entries. */
const lastSaid = new WeakMap<Person, Said>();

/** Everybody of whom anything is to be said today, with all of it, in no order. Paused and snoozed people are left in peace. */
export function rankAll(subjects: readonly Rankable[], options: RankingOptions, today: CivilDate): RankedEntry[] {
	const context = contextOf(subjects, options);
	const ranked: RankedEntry[] = [];
	for (const subject of subjects) {
		const { state } = subject.standing;
		if (state === "paused" || state === "snoozed") continue;
		const entry = entryOf(subject, options, context, today);
		if (entry) ranked.push(entry);
	}
	return ranked;
}

/** Asks everybody ahead of the first list, one at each step: for idle time in a vault of thousands. */
export function* prepareRanking(subjects: readonly Rankable[], options: RankingOptions, today: CivilDate): Generator<undefined> {
	const context = contextOf(subjects, options);
	for (const subject of subjects) {
		entryOf(subject, options, context, today);
		yield undefined;
	}
}

function contextOf(subjects: readonly Rankable[], options: RankingOptions): SignalContext {
	return { leadDays: options.leadDays, onlyLinks: options.signals["only-link"] === false ? nobody : findOnlyLinks(subjects) };
}

function entryOf(subject: Rankable, { signals: switches, leadDays }: RankingOptions, context: SignalContext, today: CivilDate): RankedEntry | undefined {
	const { person, standing } = subject;
	const link = context.onlyLinks.get(person.path);
	const said = lastSaid.get(person);
	if (said?.today === today && said.leadDays === leadDays && said.switches === switches && said.standing === standing && said.onlyLink === link) return said.entry;
	const reasons: Reason[] = [];
	for (const [kind, signal] of signals) {
		const reason = switches[kind] === false ? undefined : signal(subject, context, today);
		if (reason) reasons.push(reason);
	}
	const entry = reasons.length > 0 ? { person, standing, reasons } : undefined;
	lastSaid.set(person, { today, leadDays, switches, standing, onlyLink: link, entry });
	return entry;
}
