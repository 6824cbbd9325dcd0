import type { Measured, SubjectName } from "./measure-plugin";
import type { VaultSize } from "./mixed-vault";
import { walkName } from "./visit";

/** Figures as a table in Markdown: the median of each, and the least and the greatest in brackets. */
export function report(size: VaultSize, measured: Measured): string {
	const walks = measured.none.get(walkName) ?? [];
	const lines = Array.from(measured.kith.keys(), (what) => {
		const [kith, least] = [net("kith", what, measured), net("least", what, measured)];
		return row([what, spread(kith), spread(least), ratio(kith, least), /MB|longest/.test(what) ? "–" : ratio(kith, walks)]);
	});
	return [
		`### ${told(size)}`, "",
		row(["milliseconds, unless said", "Kith", "the least", "Kith ÷ the least", "Kith ÷ walk"]), row(["---", "---:", "---:", "---:", "---:"]), ...lines, "",
		`Walk: ${spread(walks)}. Taken off, for the app alone takes it: ${Array.from(measured.none, ([what, values]) => (what === walkName ? [] : [`${what} ${number(median(values))}`])).flat().join("; ")}.`, "",
	].join("\n");
}

/** A size in words. */
export function told({ people, notes, groups = 0 }: VaultSize): string {
	return [`${people} people`, ...(groups > 0 ? [`${groups} groups`] : []), `${notes} other notes`].join(", ");
}

/** Without what the same costs in an app that has no plugin. */
function net(subject: SubjectName, what: string, measured: Measured): number[] {
	const alone = median(measured.none.get(what.replace("view open", "view closed")) ?? [0]);
	return (measured[subject].get(what) ?? []).map((value) => value - alone);
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |`;
}

function spread(values: readonly number[]): string {
	return values.length === 0 ? "–" : `${number(median(values))} (${number(Math.min(...values))}–${number(Math.max(...values))})`;
}

/** A quotient of figures that are nearly nothing says nothing. */
function ratio(values: readonly number[], by: readonly number[]): string {
	const divisor = median(by);
	return divisor > 0.1 ? `${number(median(values) / divisor)}×` : "–";
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}

function number(value: number): string {
	return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}
