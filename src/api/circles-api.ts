import { speaking } from "./make-api";
import type { CirclesApi } from "./kith-api";
import { noCircle } from "../cadence/circle";
import { setCircle } from "../circles/set-circle";
import { refuse } from "../notes/refusal";
import type { ApiParts } from "./api-parts";

/** What other plugins and scripts do with circles. */
export function circlesApi({ words, writer, known, settings, keyOf }: ApiParts): CirclesApi {
	return {
		setCircle: (path, circle, options) => speaking(words, () => {
			const paths = [path].flat();
			const people = paths.map((one) => {
				const person = known.personOf(one);
				if (!person) refuse("unknown-person", one);
				return person;
			});
			const circles = [noCircle, ...settings.current.circles];
			if (circle !== null && !circles.some(({ id }) => id === circle)) {
				const property = words.settings.propertyNames.circle;
				throw new Error(words.people.problem({ property, value: circle, code: "no-such-circle" }));
			}
			return writer.write(
				setCircle(paths, { circle, why: options?.why }, keyOf),
				words.logging.labels.set(people.map(({ name }) => name).join(words.logging.comma)),
			);
		}),
	};
}
