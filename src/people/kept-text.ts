/** Shorter texts are copied by the engine itself when they are cut. */
const shortest = 13;

/**
 * A text that does not hold on to the note that it was cut from: a part of a string keeps the whole of it alive, and an index of ten
 * thousand people would keep ten thousand notes.
 */
export function keptText(text: string): string {
	return text.length < shortest ? text : (JSON.parse(JSON.stringify(text)) as string);
}

/** Makes every text in freshly read data a kept one, in place: nobody else has seen the data yet. */
export function keepTexts<T extends object>(data: T): T {
	for (const [key, value] of Object.entries(data)) {
		if (typeof value === "string") Object.assign(data, { [key]: keptText(value) });
		else if (typeof value === "object" && value !== null) keepTexts(value as object);
	}
	return data;
}
