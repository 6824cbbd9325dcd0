import { moment, normalizePath, type App } from "obsidian";
import { civilDate, type CivilDate } from "../../calendar/civil-date";
import { dayOfName } from "../../calendar/date-in-name";
import { memberAt } from "../../notes/member-at";
import { noteName } from "../../notes/note-name";

/** Where daily notes are kept, as the app or a plugin is set up. */
export interface DailyNoteSetup {
	/** Name of what was asked: the core plugin, Periodic Notes. */
	readonly source: "Daily notes" | "Periodic Notes";
	readonly folder: string;
	/** A moment format; may hold folders. */
	readonly format: string;
}

const usualFormat = "YYYY-MM-DD";
const coreId = "daily-notes";

/** The app's moment, as it is called here: its published type is that of a module, which cannot be called. */
const readMoment = moment as unknown as (text: string, format: string, strict: true) => {
	isValid(): boolean;
	format(format: string): string;
};

/**
 * Daily notes by the settings of the core plugin or of Periodic Notes, old and new. The app has no public way to ask, so the settings are
 * read where they lie, each step narrowed: another shape of them means "not set up", never an error.
 */
export class DailyNotes {
	readonly #app: App;
	readonly #readsDayNames: () => boolean;
	#setup: DailyNoteSetup | undefined;
	#readDay: (path: string) => CivilDate | undefined = () => undefined;

	constructor(app: App, readsDayNames: () => boolean) {
		this.#app = app;
		this.#readsDayNames = readsDayNames;
	}

	/** The setup as last read. */
	get setup(): DailyNoteSetup | undefined {
		return this.#setup;
	}

	/** Reads the setup again; returns whether it has changed. Cheap: nothing is read from disk. */
	refresh(): boolean {
		const setup = periodicSetup(this.#app) ?? coreSetup(this.#app);
		if (JSON.stringify(setup) === JSON.stringify(this.#setup)) return false;
		this.#setup = setup;
		this.#readDay = setup ? dayReader(setup) : () => undefined;
		return true;
	}

	/** The day of a daily note, or undefined for any other note. */
	dayOf(path: string): CivilDate | undefined {
		return this.#readDay(path) ?? (this.#readsDayNames() ? dayOfName(noteName(path)) : undefined);
	}

	/** The path that the daily note of a day has, whether or not there is one. */
	pathOf(day: CivilDate): string {
		const { folder, format } = this.#setup ?? { folder: "", format: usualFormat };
		return normalizePath(`${folder}/${readMoment(day, usualFormat, true).format(format)}.md`);
	}
}

/** Reads the day out of a path. The strict reading of moment is slow, so the usual format goes without it. */
function dayReader({ folder, format }: DailyNoteSetup): (path: string) => CivilDate | undefined {
	const prefix = folder === "" ? "" : `${folder}/`;
	const depth = depthOf(format);
	return (path) => {
		if (!path.startsWith(prefix) || !path.endsWith(".md")) return undefined;
		const name = path.slice(prefix.length, -3);
		if (format === usualFormat) return civilDate(name);
		if (depthOf(name) !== depth || !/\d/.test(name)) return undefined;
		const day = readMoment(name, format, true);
		return day.isValid() ? civilDate(day.format(usualFormat)) : undefined;
	};
}

function depthOf(path: string): number {
	return path.split("/").length;
}

function periodicSetup(app: App): DailyNoteSetup | undefined {
	const settings = heldBy(memberAt(app, "plugins", "plugins", "periodic-notes", "settings"));
	const sets = memberAt(settings, "calendarSets");
	const active = Array.isArray(sets)
		? (sets as unknown[]).find((set) => memberAt(set, "id") === memberAt(settings, "activeCalendarSet")) ?? (sets as unknown[])[0]
		: undefined;
	for (const daily of [memberAt(active, "day"), memberAt(settings, "daily")]) {
		if (memberAt(daily, "enabled") === true) return setupOf("Periodic Notes", daily);
	}
	return undefined;
}

/** The beta holds its settings in a store, which tells whoever subscribes at once; anything else is the value itself. */
function heldBy(settings: unknown): unknown {
	const subscribe = memberAt(settings, "subscribe");
	if (typeof subscribe !== "function") return settings;
	let held: unknown;
	try {
		const leave: unknown = subscribe.call(settings, (value: unknown) => { held = value; });
		if (typeof leave === "function") leave.call(settings);
	} catch {
		return undefined;
	}
	return held;
}

function coreSetup(app: App): DailyNoteSetup | undefined {
	const core = memberAt(app, "internalPlugins");
	const byId = memberAt(core, "getPluginById");
	// Of the two internals that lead to a core plugin either may go.
	const plugin: unknown = memberAt(core, "plugins", coreId) ?? (typeof byId === "function" ? byId.call(core, coreId) : undefined);
	return memberAt(plugin, "enabled") === true ? setupOf("Daily notes", memberAt(plugin, "instance", "options")) : undefined;
}

function setupOf(source: DailyNoteSetup["source"], options: unknown): DailyNoteSetup {
	const folder = memberAt(options, "folder");
	const format = memberAt(options, "format");
	const path = typeof folder === "string" && folder.trim() !== "" ? normalizePath(folder.trim()) : "";
	return {
		source,
		folder: path === "/" ? "" : path,
		format: typeof format === "string" && format.trim() !== "" ? format.trim() : usualFormat,
	};
}
