import { insertLines } from "../notes/lines/insert-lines";
import { scanLines } from "../notes/lines/scan-lines";
import { sectionsNamed } from "../notes/lines/sections";
import { reviewHeadings } from "../notes/kinds/roster";
import { writeProperty } from "../notes/yaml/write-property";
import type { Review } from "../reviews/review";
import { wordsFor } from "../words/words";
import { numberRows, type ReviewWriting } from "./review-lines";
import { rowReader, updateNumbers } from "./review-numbers";

/** The properties of a review, by which a table compares it with others, in their order. */
function propertiesOf(review: Review): readonly (readonly [key: string, value: string])[] {
	const { period, promises } = review;
	const core = review.circles.find(({ id }) => id === "core");
	const numbers = {
		contacts: review.contacts, one_to_one: review.oneToOne, people: review.people.length,
		...(core && { core_reached: core.reached.length }),
		promises_kept: promises.kept.length, promises_overdue: promises.overdue.length, promises_open: promises.open.length,
		thanks_open: review.thanks.open, introductions_made: review.introductions.length,
	};
	return [["period", period.name], ...Object.entries(numbers).map(([key, value]) => [key, String(value)] as const)];
}

/** A new note of a review: the numbers, then questions. */
export function newReviewNote(review: Review, writing: ReviewWriting): string {
	const { reviews: text } = writing.words;
	return [
		"---", "type: review", ...propertiesOf(review).map(([key, value]) => `${key}: ${value}`), "---",
		`## ${text.heading}`, ...newLines(review, writing), "",
		`## ${text.questionsHeading}`, ...text.questions.flatMap((question) => [`### ${question}`, ""]),
	].join("\n");
}

/**
 * The text with the numbers of a review as they are now: its properties, and the lines under their heading that Kith writes. All else
 * stays as it is, to the byte, also within that list. The heading is added at the end where it is missing.
 */
export function updateReviewNote(text: string, review: Review, writing: ReviewWriting): string {
	const stated = propertiesOf(review).reduce((note, [key, value]) => writeProperty(note, key, value), text);
	const lines = scanLines(stated);
	const [section] = sectionsNamed(lines, reviewHeadings);
	if (!section) {
		const end = lines.at(-1)?.text === "" ? lines.length - 1 : lines.length;
		return insertLines(stated, lines, end, ["", `## ${writing.words.reviews.heading}`, ...newLines(review, writing)]);
	}
	const words = wordsFor(/\p{Script=Han}/u.test(lines[section.heading]?.text ?? "") ? "zh" : "en");
	return updateNumbers(stated, lines, section, { rows: numberRows(review, { ...writing, words }), read: rowReader(review, writing) });
}

function newLines(review: Review, writing: ReviewWriting): readonly string[] {
	return numberRows(review, writing).flatMap(({ line, counts }) => (counts ? [`- ${line}`] : []));
}
