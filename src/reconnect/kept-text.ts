import type { Circle } from "../cadence/circle";
import type { CivilDate } from "../calendar/civil-date";
import { kindBrought, nameOfKind } from "../giving/value-kinds";
import type { RankedEntry } from "../ranking/rankable";
import type { TalkingPoint } from "../talking-points/talking-point";
import { keyOf } from "../talking-points/talking-point";
import type { Words } from "../words/words";
import type { EntryText, ShownPoint } from "./entry-text";
import { entryText } from "./entry-words";

/** What texts are made from. */
interface TextSources {
	readonly words: Words;
	readonly settings: () => { readonly valueKinds: readonly string[] };
}

interface Kept<Text> {
	readonly text: Text;
	readonly today: CivilDate;
}

/**
 * Entries and talking points in words: the same objects as long as they say the same, so that whoever shows them sees at a glance that
 * nothing has changed.
 */
export class KeptText {
	readonly #entries = new WeakMap<RankedEntry, Kept<EntryText> & { readonly circles: readonly Circle[] }>();
	readonly #points = new WeakMap<TalkingPoint, Kept<ShownPoint> & { readonly kinds: readonly string[] }>();
	readonly #sources: TextSources;

	constructor(sources: TextSources) {
		this.#sources = sources;
	}

	entry(entry: RankedEntry, apart: string | null, circles: readonly Circle[], today: CivilDate): EntryText {
		const known = this.#entries.get(entry);
		if (known?.text.apart === apart && known.circles === circles && known.today === today) return known.text;
		const text = { ...entryText(entry, circles, this.#sources.words, today), apart };
		this.#entries.set(entry, { text, circles, today });
		return text;
	}

	point(point: TalkingPoint, today: CivilDate): ShownPoint {
		const { words: { language, talkingPoints, giving }, settings } = this.#sources;
		const { valueKinds: kinds } = settings();
		const known = this.#points.get(point);
		if (known?.today === today && known.kinds === kinds) return known.text;
		const brought = kindBrought(point.kind, kinds);
		const text = {
			kind: point.kind, text: talkingPoints.text(point, today), why: talkingPoints.why(point, today), key: keyOf(point),
			source: point.source,
			promise: point.kind === "promise" ? { text: point.text, source: point.source } : null,
			brings: brought === undefined ? null : giving.brings(nameOfKind(brought, language)),
		};
		this.#points.set(point, { text, today, kinds });
		return text;
	}
}
