import { setCircle } from "../../circles/set-circle";
import { chosenAmong, isResting, isTimeToWiden, starterCohort } from "../../circles/starter-cohort";
import { isUndecided } from "../../circles/sorting";
import type { Offer } from "../../actions/offer";
import type { Kith } from "../../obsidian/kith";
import { drawCircleSelect } from "../../obsidian/ui/draw-circle-select";
import { FormModal } from "../../obsidian/ui/form-modal";
import { attempt } from "../../actions/telling";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { Person } from "../../people/person/person";
import { namedCircles } from "../../reconnect/circle-choices";
import { nameList } from "../../reconnect/name-list";
import type { Drawn } from "../../veil/drawn";
import { whoOf } from "../../reconnect/who-of";

type CohortPorts = Pick<Kith, "app" | "words" | "telling" | "settings" | "known" | "list" | "clock" | "reading" | "writer" | "keyOf">;

/** So few need no sorting. */
const fewPeople = 5;

/** Asks for a handful of people to begin with, and for a few more once one has kept in touch with those. */
export class Cohort {
	readonly #kith: CohortPorts;
	readonly #sort: () => void;

	/** `sort` opens the list in which one key says of each how often, or of several at once. */
	constructor(kith: CohortPorts, sort: () => void) {
		this.#kith = kith;
		this.#sort = sort;
	}

	/** One calm line, where it is time for it; at the beginning another, for whoever would rather go through all of them. */
	offers(): readonly Offer[] {
		const { words: { sorting: say, screens, logging, brief }, settings, known, list, clock } = this.#kith;
		const today = clock.today();
		const { cohortStartedOn: startedOn, cohortDismissedOn: dismissedOn } = settings.current;
		const isTime = startedOn
			? isTimeToWiden(chosenAmong(known.people()), { startedOn, dismissedOn }, today)
			: list.size() > fewPeople && list.circles().length === 0 && !isResting(dismissedOn, today);
		if (!isTime) return [];
		const dismiss = { label: screens.firstRun.notNow, act: () => { void settings.change({ cohortDismissedOn: today }); } };
		const ask = (): void => { void this.#ask(); };
		if (startedOn) return [{ sentence: say.more, button: say.moreButton, act: ask, dismiss }];
		const open = known.people().filter((person) => isUndecided(person) && person.cadence.origin === "default").length;
		return [
			{ sentence: screens.firstRun.addPersonDesc, button: say.beginButton, act: ask, dismiss },
			...open > 1 ? [{
				sentence: logging.colon(logging.howOften, logging.cadenceNone + brief.brackets(logging.manyPeople(open))),
				button: screens.commands["sort-people"], act: this.#sort, dismiss,
			}] : [],
		];
	}

	/** Shows those whom the notes speak of most: of them, once all has been read. */
	async #ask(): Promise<void> {
		const { app, words, settings, known, reading } = this.#kith;
		const { sorting: say, logging } = words;
		await reading.everything();
		const { circles } = settings.current;
		const chosen = new Map<Person, string>();
		const form: FormModal = new FormModal({ app, words }, say.cohortTitle, () =>
			(chosen.size === 0 ? say.cohortMissing : this.#begin(chosen)));
		const offers = starterCohort(known.people(), (path) => known.mentionsOf(path));
		const fieldEl = form.drawField(undefined, offers.length === 0 ? say.cohortNobody : say.cohortHint);
		const choices = namedCircles(circles, words);
		const selects = offers.map(({ person, times }) => {
			const rowEl = fieldEl.createDiv("kith-pick");
			const whoEl = rowEl.createDiv("kith-pick-text");
			vaultText(whoEl, () => whoOf(person, words));
			whoEl.createSpan({ cls: "kith-aside", text: say.times(times) });
			const selectEl = drawCircleSelect(rowEl, () => whoOf(person, words), choices, words);
			selectEl.addEventListener("change", () => {
				if (selectEl.value === "") chosen.delete(person);
				else chosen.set(person, selectEl.value);
				saveEl.setText(say.cohortSave(chosen.size));
			});
			return selectEl;
		});
		const saveEl = form.end(logging.cancel, say.cohortSave(0));
		saveEl.disabled = offers.length === 0;
		form.openAt(selects[0] ?? saveEl);
	}

	/** One write for all; what takes it back takes back that one has begun. */
	#begin(chosen: ReadonlyMap<Person, string>): Promise<Drawn | undefined> {
		const { words, telling, settings, writer, keyOf, clock } = this.#kith;
		const names = nameList([...chosen.keys()], words.logging);
		const label = words.logging.labels.set(names);
		const said = (): string => words.logging.labels.set(words.veil.people(chosen.size, names));
		const { cohortStartedOn } = settings.current;
		return attempt(words, async () => {
			const receipt = await writer.write([...chosen].flatMap(([{ path }, circle]) => setCircle([path], { circle }, keyOf)), label);
			await settings.change({ cohortStartedOn: clock.today() });
			telling.showUndo(said, { label, undo: async () => {
				await receipt.undo();
				await settings.change({ cohortStartedOn });
			} });
		});
	}
}
