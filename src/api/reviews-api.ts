import { nameOfKind } from "../giving/value-kinds";
import type { Review as Reviewed } from "../reviews/review";
import { readReviewPeriod } from "../reviews/review-period";
import type { ReviewPeriod } from "../reviews/review-period";
import type { Words } from "../words/words";
import { frozen } from "./frozen";
import type { Review, ReviewsApi } from "./kith-api";

/** What the API of reviews is made from. */
export interface ReviewsApiPorts {
	readonly words: Words;
	readonly reading: { settle(): void };
	readonly review: (period: ReviewPeriod) => Reviewed;
	readonly textOf: (review: Reviewed) => string;
}

/** What other plugins and scripts see of reviews. */
export function reviewsApi({ words, reading, review, textOf }: ReviewsApiPorts): ReviewsApi {
	const made = (text: string): Reviewed => {
		const period = readReviewPeriod(text);
		if (!period) throw new Error(words.reviews.notAPeriod(text));
		reading.settle();
		return review(period);
	};
	return {
		review: (period) => frozen(summaryOf(made(period), words)),
		reviewText: (period) => textOf(made(period)),
	};
}

function summaryOf(review: Reviewed, { language }: Words): Review {
	const { period, promises, thanks } = review;
	const pathsOf = (all: readonly { readonly path: string }[]): readonly string[] => all.map(({ path }) => path);
	return {
		from: period.from, to: period.to, contacts: review.contacts, oneToOne: review.oneToOne, people: review.people.length,
		circles: review.circles.map(({ id, reached, of }) => ({ id, reached: reached.length, of })),
		newPeople: pathsOf(review.newPeople), back: pathsOf(review.back),
		promises: { made: promises.made.length, kept: promises.kept.length, overdue: promises.overdue.length, open: promises.open.length },
		thanks: { said: thanks.said, open: thanks.open },
		gave: review.gave.map(({ kind, count }) => ({ kind: kind === null ? null : nameOfKind(kind, language), count })),
		introductionsMade: review.introductions.length,
		experimentsDecided: pathsOf(review.experiments), groupsChanged: pathsOf(review.groups),
		cameThrough: review.cameThrough.map(({ note, people }) => ({ note, people: pathsOf(people) })),
	};
}
