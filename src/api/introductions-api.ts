import type { CivilDate } from "../calendar/civil-date";
import { spoken } from "../notes/lines/spoken";
import { refuse } from "../notes/refusal";
import type { Person } from "../people/person/person";
import { type IntroductionChangePorts, IntroductionChanges } from "../writes/introduction-changes";
import type { ApiParts } from "./api-parts";
import { frozen } from "./frozen";
import type { Introduction, IntroductionsApi } from "./kith-api";
import { dayOr, speaking } from "./make-api";

/** What other plugins and scripts see of introductions. */
export function introductionsApi(ports: IntroductionChangePorts & Omit<ApiParts, keyof IntroductionChangePorts>): IntroductionsApi {
	const { words, known, reading, clock, introductions } = ports;
	const changes = new IntroductionChanges(ports);
	const today = (): CivilDate => clock.today();
	const personAt = (path = ""): Person => {
		const person = known.personOf(path);
		if (!person) refuse("unknown-person", path);
		return person;
	};
	return {
		introductions: () => {
			reading.settle();
			return Object.freeze(introductions.all().flatMap((one): readonly Introduction[] => {
				const [{ path: a }, { path: b }] = one.parties;
				if (one.private || a === null || b === null) return [];
				const { on, state, outcome, path, line } = one;
				return [frozen({
					a, b, on, state, source: { path, line },
					reason: spoken(one.reason), outcome: outcome === undefined ? null : spoken(outcome),
				})];
			}));
		},
		// A script may leave anything out.
		startIntroduction: (entry) => speaking(words, () => {
			reading.settle();
			const { a, b, on, ...given }: Partial<typeof entry> = entry;
			const [one, other] = [personAt(a), personAt(b)];
			return ports.writer.write(
				changes.start(one, other, given.reason ?? "", dayOr(on, { words, today })),
				words.introductions.label(words.introductions.pair(one.name, other.name)),
			);
		}),
	};
}
