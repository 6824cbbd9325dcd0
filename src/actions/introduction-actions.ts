import type { Introduction, Party } from "../introductions/introduction";
import { KnownIntroductions } from "../introductions/known-introductions";
import type { RosterStatus } from "../interactions/roster/roster-status";
import { withMore } from "../notes/with-more";
import type { ActionPorts } from "./action-ports";
import { namesOfVault } from "./names-of-vault";
import { written } from "./telling";
import type { Person } from "../people/person/person";
import { type IntroductionChangePorts, IntroductionChanges } from "../writes/introduction-changes";
import type { NoteChange } from "../writing/note-writer";
import type { VaultWords } from "../notes/vault-words";
import type { Drawn } from "../veil/drawn";

/** What is done with introductions: each one write, with its undo; or, where it may not be, a sentence. */
export class IntroductionActions {
	readonly introductions: KnownIntroductions;
	readonly ports: ActionPorts & IntroductionChangePorts;
	readonly #kith: ActionPorts;
	readonly #changes: IntroductionChanges;

	constructor(kith: ActionPorts) {
		const names = namesOfVault(kith);
		this.#kith = kith;
		this.introductions = new KnownIntroductions({ ...names, people: kith.known });
		this.ports = withMore(kith, {
			names, introductions: this.introductions, linkTo: (path: string, from: string) => kith.notes.linkTo(path, from),
		});
		this.#changes = new IntroductionChanges(this.ports);
	}

	start(owner: Person, other: Person, reason: string): Promise<Drawn | undefined> {
		const { introductions: text, veil } = this.#kith.words;
		const pair = text.pair(owner.name, other.name);
		return this.#write(
			pair,
			() => this.#changes.start(owner, other, reason, this.#kith.clock.today()),
			() => text.begun(veil.people(2, pair)),
		);
	}

	consent(one: Introduction, party: Party, status: RosterStatus): Promise<Drawn | undefined> {
		const { groups: text, veil } = this.#kith.words;
		return this.#write(
			this.pairOf(one),
			() => this.#changes.consent(one, party, status, this.#kith.clock.today()),
			() => text.setStatus(veil.who(party.name), text.status[status]),
		);
	}

	/** `asked`: both were written to. */
	made(one: Introduction, status: "asked" | "yes"): Promise<Drawn | undefined> {
		const { introductions: text, veil } = this.#kith.words;
		const pair = this.pairOf(one);
		return this.#write(
			pair,
			() => this.#changes.made(one, status, this.#kith.clock.today()),
			() => (status === "yes" ? text.madeDone : text.bothWritten)(veil.people(2, pair)),
		);
	}

	outcome(one: Introduction, said: string, thanked: Party | undefined): Promise<Drawn | undefined> {
		const { introductions: text, veil } = this.#kith.words;
		const pair = this.pairOf(one);
		return this.#write(
			pair,
			() => this.#changes.outcome(one, said, thanked, this.#kith.clock.today()),
			() => text.outcomeSaved(veil.people(2, pair)),
		);
	}

	pairOf({ parties: [owner, other] }: Introduction): VaultWords {
		return this.#kith.words.introductions.pair(owner.name, other.name);
	}

	#write(pair: VaultWords, changes: () => readonly NoteChange[], sentence: Drawn): Promise<Drawn | undefined> {
		const { words, writer } = this.#kith;
		return written(this.#kith, async () => writer.write(changes(), words.introductions.label(pair)), () => sentence);
	}
}
