const forbidden = "script, iframe, object, embed, link, meta, base, form, style";
const unsafeScheme = /^\s*(?:javascript|vbscript|data:text\/html)/i;

/** Parses HTML and takes out what could run or reach the network by itself. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
	const template = document.createElement("template");
	template.innerHTML = html;
	for (const el of template.content.querySelectorAll(forbidden)) el.remove();
	for (const el of template.content.querySelectorAll("*")) {
		for (const { name, value } of [...el.attributes]) {
			if (name.startsWith("on") || ((name === "href" || name === "src") && unsafeScheme.test(value))) el.removeAttribute(name);
		}
	}
	return document.importNode(template.content, true);
}
