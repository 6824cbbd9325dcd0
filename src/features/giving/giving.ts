import { type Help, writeThanked } from "../../giving/write-thanked";
import { logHeadings } from "../../interactions/logs/log-headings";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { group, ownRow } from "../../obsidian/ui/setting-rows";
import { toldWhyNot, written } from "../../obsidian/ui/tell";
import { thanksList } from "./thanks-list";
import { thanksShow } from "./thanks-show";

/** Who is to be thanked, and what one may give. */
export const giving: FeatureMaker = (kith): Feature => {
	const { words: { settings: text } } = kith;
	const ports = { ...kith, thank: (help: readonly Help[]): void => { thank(kith, help); } };
	return {
		sideLists: [thanksList(ports)],
		blockShows: [thanksShow(ports)],
		settings: () => [group(text.givingHeading, [ownRow(text, "valueKinds", "text")])],
	};
};

/** Notes some help as thanked for, as one write that can be undone. */
function thank({ words, writer, known, settings, clock }: Kith, help: readonly Help[]): void {
	const headings = logHeadings(settings.current.interactionHeading);
	const names = [...new Set(help.map(({ path }) => known.personOf(path)?.name ?? ""))].join(words.logging.comma);
	const changes = help.flatMap((one) => writeThanked(one, headings, clock.today()));
	const said = (): string => words.giving.thanked(words.veil.people(new Set(help.map(({ path }) => path)).size, names));
	void toldWhyNot(written(words, () => writer.write(changes, words.giving.thanked(names)), () => said));
}
