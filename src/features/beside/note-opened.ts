import { type App, Component } from "obsidian";

/** Tells that another note is the one that is read or written. */
export class NoteOpened extends Component {
	readonly #app: App;
	readonly #opened: () => void;

	constructor(app: App, opened: () => void) {
		super();
		this.#app = app;
		this.#opened = opened;
	}

	override onload(): void {
		this.registerEvent(this.#app.workspace.on("file-open", this.#opened));
	}
}
