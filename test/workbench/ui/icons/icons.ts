/** One icon of Lucide as data: SVG elements with their attributes. */
export type IconNode = readonly (readonly [tag: string, attributes: Record<string, string>])[];

let lucide: Readonly<Record<string, IconNode>> = {};
const added = new Map<string, string>();

/** Obsidian's names for icons that Lucide has renamed or never had. */
const renamed: Record<string, string> = {
	"any-key": "command", "bullet-list": "list", "calendar-with-checkmark": "calendar-check", "check-small": "check", "dot-network": "git-fork", documents: "files",
	"enter": "corner-down-left", "gear": "settings", "go-to-file": "file-output", "hashtag": "hash", "left-arrow": "arrow-left", "magnifying-glass": "search",
	"paper-plane": "send", "plus-with-circle": "circle-plus", "popup-open": "picture-in-picture", "right-arrow": "arrow-right", "three-horizontal-bars": "menu", "vertical-three-dots": "ellipsis-vertical",
	"more-vertical": "ellipsis-vertical", "more-horizontal": "ellipsis", "alert-triangle": "triangle-alert", "alert-circle": "circle-alert", "check-circle": "circle-check-big", "help-circle": "circle-question-mark",
	"edit": "square-pen", "edit-3": "pen-line", "text": "text-align-start", "align-left": "text-align-start", "check-square": "square-check", "x-circle": "circle-x", "plus-circle": "circle-plus", "minus-circle": "circle-minus", "sort-asc": "arrow-up-narrow-wide", "uncheck": "square",
	"circle-help": "circle-question-mark", "trash-2": "trash", "unlock": "lock-open", "home": "house", "bar-chart": "chart-no-axes-column", "bar-chart-2": "chart-no-axes-column", "pie-chart": "chart-pie",
};

/** Hands the icons to the workbench: the page bundles them, tests read them from disk. */
export function provideIcons(nodes: Readonly<Record<string, IconNode>>): void {
	lucide = nodes;
}

function nodeOf(name: string): IconNode | undefined {
	return lucide[name] ?? lucide[renamed[name] ?? ""];
}

function drawLucide(name: string, node: IconNode): SVGSVGElement {
	const svg = createSvg("svg", {
		cls: ["svg-icon", `lucide-${name}`],
		attr: { width: 24, height: 24, viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": 2, "stroke-linecap": "round", "stroke-linejoin": "round" },
	});
	for (const [tag, attributes] of node) {
		const part = document.createElementNS("http://www.w3.org/2000/svg", tag);
		for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
		svg.appendChild(part);
	}
	return svg;
}

function drawAdded(id: string, content: string): SVGSVGElement {
	const svg = createSvg("svg", { cls: ["svg-icon", id], attr: { viewBox: "0 0 100 100", width: 24, height: 24, fill: "currentColor", stroke: "currentColor" } });
	svg.innerHTML = content;
	return svg;
}

/** Adds an icon drawn in a box of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, svgContent);
}

/** Takes back an icon that was added. */
export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

/** A new drawing of the icon, or null when there is none of that name. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const own = added.get(iconId);
	if (own !== undefined) return drawAdded(iconId, own);
	const name = iconId.replace(/^lucide-/, "");
	const node = nodeOf(name);
	return node ? drawLucide(name, node) : null;
}

/** The names of all icons. */
export function getIconIds(): string[] {
	return [...Object.keys(lucide).map((name) => `lucide-${name}`), ...added.keys()];
}

/** Replaces what the element holds with the icon; an unknown icon leaves the element as it is. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	const icon = getIcon(iconId);
	if (icon) parent.replaceChildren(icon);
	else if (iconId === "") parent.replaceChildren();
}
