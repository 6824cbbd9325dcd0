import type { TalkingPoint } from "../talking-points/talking-point";

/** A text with links in place of the first names of the notes that it sends. */
export function withLinks(said: string, points: readonly TalkingPoint[], linkTo: (path: string) => string): string {
	return points.reduce((text, point) => {
		if (point.kind !== "share-note") return text;
		const link = linkTo(point.note.path);
		return text.includes(link) ? text : text.replace(point.note.name, () => link);
	}, said);
}
