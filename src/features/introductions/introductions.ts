import { introductionsApi } from "../../api/introductions-api";
import type { Introduction, Party } from "../../introductions/introduction";
import type { BesideKind, BesideTools, Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { late } from "../../notes/late";
import { command } from "../../obsidian/ui/command";
import { sourceName } from "../../obsidian/ui/source-link";
import { toldWhyNot } from "../../actions/telling";
import { consentDraft, meetingDraft } from "../../opener/introduction-drafts";
import { drawIntroductions, type IntroductionActs } from "./draw-introduction";
import { openOutcome, openStart } from "./forms";
import { IntroductionActions } from "../../actions/introduction-actions";
import { type ShownIntroduction, shownIntroductions } from "../../beside/shown-introduction";
import type { Drawn } from "../../veil/drawn";

const icon = "handshake";

/** Two people brought together: why, whether both agree, and what comes of it. */
export const introductions: FeatureMaker = (kith): Feature => {
	const { words, known, notes } = kith;
	const actions = late(() => new IntroductionActions(kith));
	return {
		alongside: () => [introductionsBeside(kith, actions)],
		commands: [command(words, "start-introduction", icon, { callback: () => {
			openStart(kith, actions(), known.personOf(notes.activePath() ?? ""));
		} })],
		actions: () => [{
			id: "introduce", title: words.introductions.start, icon,
			act: ([person], { about }) => { openStart(kith, actions(), person, known.personOf(about ?? "")); },
		}],
		// On a phone, a point has its presses in the menu.
		menu: ([person, ...more], { points }) => (more.length > 0 ? [] : points.flatMap(({ kind, source }) => {
			const other = kind === "introduction" ? known.personOf(source?.path ?? "") : undefined;
			return person && other ? [{ icon, section: "do" as const, items: [{
				title: words.introductions.startTo(words.veil.who(sourceName(other))),
				act: () => { openStart(kith, actions(), person, other); },
			}] }] : [];
		})),
		reviewed: { introductions: () => actions().introductions.all() },
		api: () => introductionsApi(actions().ports),
	};
};

interface Beside {
	readonly path: string;
	readonly all: readonly ShownIntroduction[];
}

/** Beside the notes of both. */
function introductionsBeside(kith: Kith, actions: () => IntroductionActions): BesideKind {
	return {
		shown: (path, today): Beside | undefined => {
			const all = kith.known.personOf(path) && shownIntroductions(actions().introductions.of(path), kith, today);
			return all && { path, all };
		},
		draw: (parentEl, { path, all }: Beside, tools) => {
			drawIntroductions(parentEl, all, path, actsOf(kith, actions(), tools), tools);
		},
	};
}

function actsOf(kith: Kith, actions: IntroductionActions, tools: BesideTools): IntroductionActs {
	const told = (done: Promise<Drawn | undefined>): void => { void toldWhyNot(kith.telling, done); };
	const personOf = ({ path }: Party): ReturnType<Kith["known"]["personOf"]> => kith.known.personOf(path ?? "");
	const set: IntroductionActs["set"] = (one, party, status) => { told(actions.consent(one, party, status)); };
	return {
		now: ({ path, line }) => actions.introductions.at(path, line),
		set,
		write: (one, party) => {
			const person = personOf(party);
			if (!person) return;
			tools.actions.run("write", [person.path], {
				drafted: consentDraft(person, otherOf(one, party), one.reason),
				sent: () => { if (party.status === "to-ask") set(one, party, "asked"); },
			});
		},
		writeBoth: (one) => {
			const [owner, other] = one.parties.map(personOf);
			if (!owner || !other) return;
			tools.actions.run("write", [owner.path, other.path], {
				drafted: meetingDraft(owner, other, one.reason),
				sent: () => { told(actions.made(one, "asked")); },
			});
		},
		made: (one) => { told(actions.made(one, "yes")); },
		askOutcome: (one) => { openOutcome(kith, actions, one); },
	};
}

function otherOf({ parties: [owner, other] }: Introduction, party: Party): Party {
	return party === owner ? other : owner;
}
