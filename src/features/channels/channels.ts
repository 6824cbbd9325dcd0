import { Menu, Platform, type SettingDefinitionItem } from "obsidian";
import { addressOf } from "../../channels/address-of";
import { type Reach, reachOf } from "../../channels/reach";
import type { AnyAction, Feature, FeatureMaker } from "../../obsidian/feature";
import type { Pressed } from "../../obsidian/person-action";
import { openAddress } from "../../obsidian/ui/open-address";
import { reachIcons } from "../../obsidian/ui/reach-button";
import { group } from "../../obsidian/ui/setting-rows";
import { addItem, showMenu } from "../../obsidian/ui/show-menu";
import { tell } from "../../obsidian/ui/tell";
import type { Person } from "../../people/person/person";
import { whoOf } from "../../reconnect/who-of";
import type { Words } from "../../words/words";

/** How people are reached, by what they have and allow; the link by which they pick a time with me. */
export const channels: FeatureMaker = ({ words }, others): Feature => ({
	actions: () => [{
		id: "reach", title: words.channels.reach, icon: "contact", key: "r", single: true,
		// On a phone the one button of the row leads to all of them, and the menu stays short.
		...(Platform.isPhone ? {} : { section: "do" as const }),
		fits: (person) => reachOf(person).length > 0,
		act: ([person], pressed) => { if (person) reach(person, pressed, words, others().actions); },
	}],
	settings: () => settingsOf(words),
});

/** Opens the way that was chosen; else offers all that there are, or says what to do where there is none. */
function reach(person: Person, { reach: wish, at }: Pressed, words: Words, actions: AnyAction): void {
	const ways = reachOf(person);
	const chosen = wish && ways.find(({ channel, value }) => channel === wish.channel && value === (wish.value ?? value));
	if (chosen) {
		open(person, chosen, actions);
		return;
	}
	const { channels: text } = words;
	if (ways.length === 0 || !at) {
		const isKept = reachOf({ ...person, boundaries: [], remarks: [], interactions: [] }).length > 0;
		tell(() => text[isKept ? "noneAllowed" : "none"](whoOf(person, words)));
		return;
	}
	const menu = new Menu();
	for (const way of ways) {
		const title = `${text.acts[way.channel]} · ${words.veil.quote(way.value)}`;
		addItem(menu, title, reachIcons[way.channel], "do", () => { open(person, way, actions); });
	}
	showMenu(menu, at);
}

/** A message by WeChat is written first: nothing opens a talk there. */
function open({ path }: Person, way: Reach, actions: AnyAction): void {
	if (way.address === null) actions.run("write", [path], { reach: way });
	else openAddress(activeWindow, way.address);
}

function settingsOf({ channels: text }: Words): readonly SettingDefinitionItem[] {
	return [group(text.heading, [{
		name: text.bookingLink,
		desc: text.bookingLinkDesc,
		control: {
			type: "text", key: "bookingLink",
			validate: (value) => (value.trim() === "" || addressOf("booking", value) ? undefined : text.badLink),
		},
	}])];
}
