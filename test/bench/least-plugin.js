// The least that any people plugin could do: people by one property, days of contact from one more and from the links of dated notes, a list of those due.
// Each edit touches one note. It reads no text, ranks by one number and draws plain rows, so no real plugin can be expected to reach it.
const { ItemView, Plugin } = require("obsidian");

const day = 86_400_000;
const rows = 40;
const cadenceDays = { "30d": 30, quarterly: 91, 每季度: 91, "6 months": 182, 每年: 365 };

class LeastView extends ItemView {
	getViewType() { return "least"; }
	getDisplayText() { return "Least"; }
	async onOpen() { this.draw(); }
	draw() {
		this.contentEl.empty();
		for (const { name, lastOn, ratio } of this.plugin.api.due({ all: true }).slice(0, rows)) {
			const rowEl = this.contentEl.createDiv("least-row");
			rowEl.createSpan({ text: name });
			rowEl.createSpan({ text: `${lastOn}, ${ratio.toFixed(1)}` });
		}
	}
}

module.exports = class extends Plugin {
	people = new Map();
	onload() {
		this.registerView("least", (leaf) => Object.assign(new LeastView(leaf), { plugin: this }));
		const ready = new Promise((resolve) => { this.app.workspace.onLayoutReady(() => { this.walk(); resolve(); }); });
		this.api = { ready, due: () => this.due(), search: (query) => this.search(query.toLowerCase()) };
		this.registerEvent(this.app.metadataCache.on("changed", (file, _text, cache) => { if (this.put(file, cache)) this.drawSoon(); }));
		this.registerEvent(this.app.metadataCache.on("resolve", (file) => { if (this.follow(file.path)) this.drawSoon(); }));
	}
	walk() {
		const { vault, metadataCache } = this.app;
		for (const file of vault.getMarkdownFiles()) this.put(file, metadataCache.getFileCache(file));
		for (const path in metadataCache.resolvedLinks) this.follow(path);
		this.drawSoon();
	}
	put(file, cache) {
		const properties = cache?.frontmatter;
		if (properties?.type !== "person") return this.people.delete(file.path);
		this.people.set(file.path, { name: file.basename, key: file.basename.toLowerCase(), lastOn: String(properties.last_contact ?? ""), cadence: cadenceDays[properties.cadence] ?? 91 });
		return true;
	}
	follow(path) {
		const on = path.startsWith("Daily/") ? path.slice(6, 16) : "";
		let found = false;
		if (on !== "") for (const target in this.app.metadataCache.resolvedLinks[path]) {
			const person = this.people.get(target);
			if (person && on > person.lastOn) person.lastOn = on;
			found ||= person !== undefined;
		}
		return found;
	}
	due() {
		const now = Date.now();
		const all = Array.from(this.people.values(), (person) => ({ ...person, ratio: (now - Date.parse(person.lastOn)) / day / person.cadence }));
		return all.filter(({ ratio }) => ratio >= 1).sort((a, b) => b.ratio - a.ratio);
	}
	search(query) {
		return Array.from(this.people.values()).filter(({ key }) => key.includes(query));
	}
	drawSoon() {
		this.frame ??= requestAnimationFrame(() => {
			this.frame = undefined;
			for (const { view } of this.app.workspace.getLeavesOfType("least")) view.draw();
		});
	}
};
