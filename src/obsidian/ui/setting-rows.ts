import type {
	SettingControl, SettingDefinitionControl, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionPage, SettingGroupItem,
	SettingNumberControl,
} from "obsidian";
import type { KithSettings } from "../../settings/setting-table";
import type { Words } from "../../words/words";

type Text = Words["settings"];

/** Settings that have a name and a description. */
type Described = Extract<keyof Text, string> & {
	[Key in keyof Text]: `${Key & string}Desc` extends keyof Text ? (Text[Key] extends string ? Key : never) : never;
}[keyof Text];

/** A row with its name and description. */
export function row(text: Text, name: Described, control: SettingControl): SettingDefinitionControl {
	return { name: text[name], desc: text[`${name}Desc`] as string, control };
}

/** The row of a setting of the same name. */
export function ownRow(text: Text, key: Described & keyof KithSettings, type: "text" | "toggle"): SettingDefinitionControl {
	return row(text, key, { type, key });
}

export function group(heading: string, items: SettingGroupItem[]): SettingDefinitionGroup {
	return { type: "group", heading, items };
}

export function page(name: string, desc: string, items: SettingDefinitionItem[]): SettingDefinitionPage {
	return { type: "page", name, desc, items };
}

export function wholeNumber(text: Text, key: string, min: number, max: number): SettingNumberControl {
	return {
		type: "number",
		key,
		min,
		max,
		step: 1,
		validate: (value) => (Number.isInteger(value) && value >= min && value <= max ? undefined : text.badNumber(min, max)),
	};
}

/** An empty name, or one that another row has, would take its row out of the list while the rows below keep their places. */
export function ownName(value: string, index: number, names: readonly string[], text: Text): string | undefined {
	const bare = value.replace(/^[/\s]+|[/\s]+$/g, "");
	return bare === "" || names.some((name, at) => at !== index && name === bare) ? text.notOwn : undefined;
}
