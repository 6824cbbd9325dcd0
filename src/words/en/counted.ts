/** A number with its noun: `1 note`, `2 notes`. */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
	return `${String(count)} ${count === 1 ? noun : nouns}`;
}
