const wikilink = /!?\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g;
const markdownLink = /!?\[([^\]]*)\]\([^)]*\)/g;
const taskSigns = /\s*(?:[📅⏳🛫✅➕❌]\uFE0F?\s*\d{4}-\d{2}-\d{2}|🔁[^📅⏳🛫✅➕❌]*|[🔺⏫🔼🔽⏬]\uFE0F?)/gu;
const fieldSigns = /\s*\[(?:due|scheduled|start|created|completion)::[^\]]*\]/g;
const blockId = /\s+\^[\w-]+\s*$/;

/** A line as one reads it aloud: links by their names, no signs of the Tasks plugin, no marks of emphasis. */
export function plainText(text: string): string {
	return text
		.replace(wikilink, (_, link: string, shown: string | undefined) => shown ?? link.slice(link.lastIndexOf("/") + 1))
		.replace(markdownLink, "$1")
		.replace(taskSigns, "")
		.replace(fieldSigns, "")
		.replace(blockId, "")
		.replace(/(\*\*|__|~~|==)(.+?)\1/g, "$2")
		.replace(/\s+/g, " ")
		.trim();
}
