/** What a link and the name of a note are compared by: the last part of the path, without heading and `.md`, in lower case. */
export function nameKey(link: string): string {
	let end = link.indexOf("#");
	if (end < 0) end = link.length;
	if (end > 3 && link.endsWith(".md", end)) end -= 3;
	const start = link.lastIndexOf("/", end - 1) + 1;
	return (start === 0 && end === link.length ? link : link.slice(start, end)).trim().toLowerCase();
}
