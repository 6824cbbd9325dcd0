import type { Words } from "../../src/words/words";

/** How a circle is called on screen. */
export function circleNameFor(id: string, { reconnect: { circleNames } }: Words): string {
	return (circleNames as Readonly<Record<string, string>>)[id] ?? id;
}
