import type { KithSettings } from "./kith-settings";

/** What holds until a person decides otherwise. A circle without a name of its own is named by `words/`, in the language of the app. */
export const defaultSettings: KithSettings = {
	peopleFolders: [],
	excludedFolders: [],
	personTags: ["person", "people"],
	markerProperty: "type",
	markerValues: ["person", "contact"],
	properties: {},
	circles: [
		{ id: "core", name: "", cadence: "60d", cap: 10 },
		{ id: "chosen", name: "", cadence: "120d", cap: 30 },
		{ id: "weak", name: "", cadence: "270d", cap: 0 },
		{ id: "old", name: "", cadence: "", cap: 0 },
	],
	weeklyBudget: 5,
	interactionHeading: "",
	newestFirst: true,
	datedNotesProperty: "date",
	leadDays: 14,
	weekStart: "monday",
	signals: {},
	keepLastContactUpToDate: false,
	compactRows: false,
};
