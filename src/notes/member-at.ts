/** What lies at the end of a path through objects that nothing is known of; undefined where a step leads nowhere. */
export function memberAt(value: unknown, ...keys: readonly string[]): unknown {
	return keys.reduce<unknown>(
		(inner, key) => (typeof inner === "object" && inner !== null ? (inner as Readonly<Record<string, unknown>>)[key] : undefined),
		value,
	);
}
