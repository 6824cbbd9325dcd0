import { reviewsApi } from "../../api/reviews-api";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { late } from "../../notes/late";
import { formats, inFormat } from "../../api/in-format";
import { command } from "../../obsidian/ui/command";
import { drawSelect } from "../../obsidian/ui/draw-select";
import { FormModal } from "../../obsidian/ui/form-modal";
import { labelled } from "../../obsidian/ui/labelled";
import { group, ownRow } from "../../obsidian/ui/setting-rows";
import { written } from "../../actions/telling";
import { circleLabel } from "../../reconnect/entry-words";
import { makeReview } from "../../reviews/make-review";
import type { Review, ReviewSources } from "../../reviews/review";
import { periodsAround, type ReviewPeriod, readReviewPeriod } from "../../reviews/review-period";
import { privatePlaces } from "../../topics/private-places";
import { newReviewNote, updateReviewNote } from "../../writes/review-note";
import type { ReviewWriting } from "../../writes/review-lines";
import type { NoteChange } from "../../writing/note-writer";
import { messageOf } from "../../writing/message-of";

/** Looks back on a quarter, a half-year or a year: how did we grow together? */
export const reviews: FeatureMaker = (kith, others): Feature => {
	const { words, reading } = kith;
	const { screens: { cli } } = words;
	const review = (period: ReviewPeriod): Review => reviewOf(kith, others().reviewed, period);
	const api = late(() => reviewsApi({
		words, reading, review, textOf: (made) => newReviewNote(made, writingIn(kith, pathOf(kith, made.period))),
	}));
	return {
		commands: [command(words, "write-review", "calendar-check-2", { callback: () => { openReview(kith, review); } })],
		settings: () => [group(words.settings.reviewHeading, [ownRow(words.settings, "reviewFolder", "text")])],
		api,
		cli: [{
			id: "kith:review", description: cli.review,
			flags: {
				period: { value: "<2026-Q3>", description: cli.period, required: true },
				format: { value: formats, description: cli.format, required: false },
			},
			run: async ({ period = "", format }) => {
				try {
					await reading.everything();
					return inFormat(format, cli, () => api().review(period), () => api().reviewText(period));
				} catch (error) {
					return cli.error(messageOf(error));
				}
			},
		}],
	};
};

function reviewOf(kith: Kith, told: Partial<ReviewSources>, period: ReviewPeriod): Review {
	const { vault, known, groups, settings: { current }, clock } = kith;
	const isPrivate = privatePlaces(vault.noteAt, known.rules());
	return makeReview({
		people: known.people().filter(({ path }) => !isPrivate({ path, line: null })),
		groups: groups(), circles: current.circles, valueKinds: current.valueKinds,
		introductions: told.introductions ?? none, experiments: told.experiments ?? none,
	}, period, clock.today());
}

function none(): readonly never[] {
	return [];
}

function pathOf({ settings: { current: { reviewFolder } } }: Pick<Kith, "settings">, { name }: ReviewPeriod): string {
	return `${reviewFolder === "" ? "" : `${reviewFolder}/`}${name}.md`;
}

function writingIn({ words, settings, notes }: Pick<Kith, "words" | "settings" | "notes">, path: string): ReviewWriting {
	return {
		words,
		circleName: (id, inWords) => circleLabel(id, settings.current.circles, inWords),
		linkTo: (to) => notes.linkTo(to, path),
	};
}

/** Asks which period, writes its review, and opens it. */
function openReview(kith: Kith, review: (period: ReviewPeriod) => Review): void {
	const { app, words, clock, notes, writer, reading } = kith;
	const { reviews: text, logging } = words;
	const form: FormModal = new FormModal({ app, words }, text.title, async () => {
		const period = readReviewPeriod(selectEl.value);
		if (!period) return text.notAPeriod(selectEl.value);
		await reading.everything();
		const path = pathOf(kith, period);
		const problem = await written(
			kith,
			async () => writer.write([changeOf(kith, path, review(period))], text.label(period.name)),
			() => text.written(period.name),
		);
		if (problem === undefined) void notes.show(path);
		return problem;
	});
	const fieldEl = form.drawField(text.period, text.periodHint);
	const choices = periodsAround(clock.today()).map(({ name }) => ({ id: name, label: name }));
	const selectEl = labelled(drawSelect(fieldEl, "", {}, choices), "period");
	// One looks back on what is over.
	selectEl.value = choices[1]?.id ?? "";
	form.end(logging.cancel, text.write);
	form.openAt(selectEl);
}

/** A new note, or the numbers of one that is there. */
function changeOf(kith: Kith, path: string, review: Review): NoteChange {
	const writing = writingIn(kith, path);
	return kith.vault.isFile(path)
		? { path, change: (note) => updateReviewNote(note, review, writing) }
		: { path, create: newReviewNote(review, writing) };
}
