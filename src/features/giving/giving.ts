import type { SettingDefinitionItem } from "obsidian";
import { type Help, writeThanked } from "../../giving/write-thanked";
import { logHeadings } from "../../interactions/logs/log-headings";
import { withMore } from "../../notes/with-more";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { group, ownRow } from "../../obsidian/ui/setting-rows";
import { toldWhyNot, written } from "../../actions/telling";
import { thanksList } from "./thanks-list";
import { thanksShow } from "./thanks-show";

/** Who is to be thanked, and what one may give. */
export const giving: FeatureMaker = (kith): Feature => {
	const ports = withMore(kith, { thank: (help: readonly Help[]): void => { thank(kith, help); } });
	return {
		sideLists: () => [thanksList(ports)],
		blockShows: () => [thanksShow(ports)],
		settings: () => settingsOf(kith),
	};
};

function settingsOf({ words: { settings: text } }: Pick<Kith, "words">): readonly SettingDefinitionItem[] {
	return [group(text.givingHeading, [ownRow(text, "valueKinds", "text")])];
}

/** Notes some help as thanked for, as one write that can be undone. */
function thank(kith: Kith, help: readonly Help[]): void {
	const { words, telling, writer, known, settings, clock } = kith;
	const headings = logHeadings(settings.current.interactionHeading, settings.current.looseLogs);
	const names = [...new Set(help.map(({ path }) => known.personOf(path)?.name ?? ""))].join(words.logging.comma);
	const changes = help.flatMap((one) => writeThanked(one, headings, clock.today()));
	const said = (): string => words.giving.thanked(words.veil.people(new Set(help.map(({ path }) => path)).size, names));
	void toldWhyNot(telling, written(kith, () => writer.write(changes, words.giving.thanked(names)), () => said));
}
