/** A link without the heading or block that it points to, as the app resolves it; empty for a link inside its own note. */
export function linkPath(link: string): string {
	const hash = link.indexOf("#");
	return (hash < 0 ? link : link.slice(0, hash)).trim();
}
