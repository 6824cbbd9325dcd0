import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person";
import { findOnlyLinks, onlyLink } from "./only-link";
import type { Rankable, RankedEntry, RankingOptions, SignalContext } from "./rankable";
import type { Reason } from "./reason";
import { signals } from "./signals";

/** What was said of a person, and under which conditions. */
interface Said {
	readonly today: CivilDate;
	readonly leadDays: number;
	readonly switches: RankingOptions["signals"];
	readonly reasons: readonly Reason[];
}

const onlyOwn = signals.filter(([kind]) => kind !== "only-link");
const nobody: ReadonlyMap<string, string> = new Map();

/**
 * What was last said of each person. A person is immutable and how things stand follows from the person and the day, so after one edit among ten
 * thousand people one is asked again. Who is the only link to a group hangs on the others, and is asked each time.
 */
const lastSaid = new WeakMap<Person, Said>();

/** Everybody of whom anything is to be said today, with all of it, in no order. Paused and snoozed people are left in peace. */
export function rankAll(subjects: readonly Rankable[], options: RankingOptions, today: CivilDate): RankedEntry[] {
	const onlyLinks = options.signals["only-link"] === false ? nobody : findOnlyLinks(subjects);
	const context: SignalContext = { leadDays: options.leadDays, onlyLinks };
	const ranked: RankedEntry[] = [];
	for (const subject of subjects) {
		const { person, standing } = subject;
		if (standing.state === "paused" || standing.state === "snoozed") continue;
		const own = ownReasons(subject, options, context, today);
		const link = onlyLink(subject, context, today);
		if (own.length > 0 || link) ranked.push({ person, standing, reasons: link ? [...own, link] : own });
	}
	return ranked;
}

function ownReasons(subject: Rankable, { signals: switches, leadDays }: RankingOptions, context: SignalContext, today: CivilDate): readonly Reason[] {
	const said = lastSaid.get(subject.person);
	if (said?.today === today && said.leadDays === leadDays && said.switches === switches) return said.reasons;
	const reasons: Reason[] = [];
	for (const [kind, signal] of onlyOwn) {
		const reason = switches[kind] === false ? undefined : signal(subject, context, today);
		if (reason) reasons.push(reason);
	}
	lastSaid.set(subject.person, { today, leadDays, switches, reasons });
	return reasons;
}
