import type { App } from "obsidian";
import { noCircle } from "../../cadence/circle";
import { readImportantDate } from "../../calendar/read-important-date";
import type { Meaning } from "../../people/properties/property-table";
import type { CircleChoice } from "../../reconnect/circle-choices";
import { circleLabel } from "../../reconnect/entry-words";
import type { Words } from "../../words/words";
import { type Choice, drawSelect } from "../../obsidian/ui/draw-select";
import { labelled } from "../../obsidian/ui/labelled";
import { drawInput, FormModal } from "../../obsidian/ui/form-modal";
import { cadenceProblem, drawCadence } from "../../obsidian/ui/cadence-field";
import { drawChannel } from "../../obsidian/ui/channel-field";
import { type Drawn, drawText } from "../../obsidian/ui/drawn";
import { fillIn } from "../../obsidian/ui/fill-in";

/** What the dialog sets, each as the note writes it. */
export type SetMeaning = Extract<Meaning, "circle" | "cadence" | "birthday" | "topics" | "channel">;

/** What is to be written: an empty text takes a property away. */
export type PropertyChanges = ReadonlyMap<SetMeaning, string>;

/** What the dialog needs. */
export interface SetPorts {
	readonly words: Words;
	readonly title: Drawn;
	readonly circles: readonly CircleChoice[];
	/** What one person's note says; of several, nothing is shown and what is filled in holds for all. */
	readonly now: Readonly<Record<SetMeaning, string>> | undefined;
	/** Writes; resolves with undefined, or with the sentence that says why not. */
	readonly save: (changes: PropertyChanges) => Promise<Drawn | undefined>;
}

/** Stands for "as each note has it" where several are set at once. */
const unchanged = "=";

/** Sets circle, cadence, birthday, topics and channel, of one person or of several: only what is changed is written. */
export function openSet(app: App, { words, title, circles, now, save }: SetPorts): FormModal {
	const { logging: say } = words;
	const keep: readonly Choice[] = now ? [] : [{ id: unchanged, label: say.setUnchanged }];
	const before = now ?? { circle: unchanged, cadence: unchanged, birthday: "", topics: "", channel: "" };
	const form: FormModal = new FormModal({ app, words }, title, () => {
		const after: Readonly<Record<SetMeaning, string>> = {
			circle: circleEl.value,
			cadence: cadenceField.value(),
			birthday: birthdayEl?.value.trim() ?? "",
			topics: topicsEl.value.trim(),
			channel: channelEl.value.trim(),
		};
		const wrong = problemIn(after, before, words);
		if (wrong !== undefined) return wrong;
		return save(
			new Map(
				(Object.keys(after) as SetMeaning[])
					.filter((meaning) => after[meaning] !== before[meaning])
					.map((meaning) => [meaning, after[meaning]]),
			),
		);
	});
	const circleEl = labelled(
		drawSelect(form.drawField(say.addCircle), "", {}, [
			...keep,
			{ id: "", label: words.reconnect.noCircle },
			{ id: noCircle.id, label: circleLabel(noCircle.id, [], words) },
			...unknownOf(before.circle, circles, words),
			...circles,
		]),
		"circle",
	);
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

/** What is wrong with what was filled in, as the sentence that the row would show. */
function problemIn(
	after: Readonly<Record<SetMeaning, string>>,
	before: Readonly<Record<SetMeaning, string>>,
	words: Words,
): Drawn | undefined {
	const { cadence, birthday } = after;
	const wrongCadence = cadence === before.cadence ? undefined : cadenceProblem(cadence, words);
	if (wrongCadence !== undefined || birthday === before.birthday || birthday === "" || readImportantDate(birthday)) return wrongCadence;
	const problem = words.people.problem({ property: words.settings.propertyNames.birthday, value: birthday, code: "not-a-birthday" });
	return () => words.veil.quote(problem, words.discreet.problem);
}

/** A circle that the note names and the settings do not know stays a choice. */
function unknownOf(id: string, circles: readonly Choice[], words: Words): readonly Choice[] {
	const isChoice = ["", unchanged, noCircle.id].includes(id) || circles.some((circle) => circle.id === id);
	return isChoice ? [] : [{ id, label: circleLabel(id, [], words) }];
}
