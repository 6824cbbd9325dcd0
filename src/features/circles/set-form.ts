import { choicesOf, type SetPeoplePorts, setProperties, sheetOf } from "../../actions/set-people";
import type { Kith } from "../../obsidian/kith";
import type { Person } from "../../people/person/person";
import type { CircleChoice } from "../../reconnect/circle-choices";
import { whoOf } from "../../reconnect/who-of";
import type { Words } from "../../words/words";
import { beginning, changesIn, circlesToSet, keepsAsIs, problemIn, type PropertyChanges, type Sheet } from "../../actions/set-sheet";
import { drawSelect } from "../../obsidian/ui/draw-select";
import { labelled } from "../../obsidian/ui/labelled";
import { drawInput, FormModal } from "../../obsidian/ui/form-modal";
import { drawCadence } from "../../obsidian/ui/cadence-field";
import { drawChannel } from "../../obsidian/ui/channel-field";
import { drawText } from "../../obsidian/ui/drawn";
import { fillIn } from "../../obsidian/ui/fill-in";
import type { Drawn } from "../../veil/drawn";

/** What the dialog needs. */
interface SetPorts {
	readonly words: Words;
	readonly title: Drawn;
	readonly circles: readonly CircleChoice[];
	/** What one person's note says; of several, nothing is shown and what is filled in holds for all. */
	readonly now: Sheet | undefined;
	/** Writes; resolves with undefined, or with the sentence that says why not. */
	readonly save: (changes: PropertyChanges) => Promise<Drawn | undefined>;
}

/** Opens the dialog for one person or several. */
export function setPeople(kith: SetPeoplePorts & Pick<Kith, "app">, people: readonly Person[]): FormModal {
	const { words } = kith;
	const [first, ...others] = people;
	return openSet(kith.app, {
		words,
		title: first && others.length === 0 ? () => words.logging.setTitle(whoOf(first, words)) : words.logging.setTitleOf(people.length),
		circles: choicesOf(kith),
		now: first && others.length === 0 ? sheetOf(kith, first) : undefined,
		save: (changes) => setProperties(kith, people, changes),
	});
}

/** Sets circle, cadence, birthday, topics and channel, of one person or of several: only what is changed is written. */
function openSet(app: Kith["app"], { words, title, circles, now, save }: SetPorts): FormModal {
	const { logging: say } = words;
	const keep = keepsAsIs(now, words);
	const before = beginning(now);
	const form: FormModal = new FormModal({ app, words }, title, () => {
		const after: Sheet = {
			circle: circleEl.value,
			cadence: cadenceField.value(),
			birthday: birthdayEl?.value.trim() ?? "",
			topics: topicsEl.value.trim(),
			channel: channelEl.value.trim(),
		};
		return problemIn(after, before, words) ?? save(changesIn(after, before));
	});
	const circleEl = labelled(drawSelect(form.drawField(say.addCircle), "", {}, circlesToSet(before, keep, circles, words)), "circle");
	circleEl.value = before.circle;
	const fullEl = circleEl.parentElement?.createDiv({ cls: "kith-field-hint kith-circle-full", attr: { role: "status" } });
	const cadenceField = drawCadence(form, words, {
		keep,
		before: before.cadence,
		ofCircle: () => circles.find(({ id }) => id === circleEl.value)?.cadence,
	});
	circleEl.addEventListener("change", () => {
		const chosen = circles.find(({ id }) => id === circleEl.value && id !== before.circle);
		if (fullEl) drawText(fullEl, () => chosen?.full() ?? "");
		cadenceField.follow();
	});
	const birthdayEl = now
		&& fillIn(drawInput(form.drawField(words.settings.propertyNames.birthday, say.setBirthdayHint), "birthday"), now.birthday, words);
	const topicsEl = fillIn(
		drawInput(form.drawField(words.settings.propertyNames.topics, now ? say.setTopicsHint : say.setTopicsAdd), "topics"),
		before.topics,
		words,
	);
	const channelEl = fillIn(drawChannel(form.drawField(words.settings.propertyNames.channel), say.channels), before.channel, words);
	form.end(say.cancel, say.setSave);
	return form.openAt(circleEl);
}
