import { counted } from "./counted";

/** What is given and asked for, help to be thanked for, sums of money. */
export const giving = {
	notYetThanked: "Not yet thanked",
	nobodyToThank: "Nobody is left to be thanked.",
	howToNote: "Write `thanks:: what they did` under an interaction, or capture it: “Sam helped me with the move”.",
	toThank: (count: number): string => `${counted(count, "person", "people")} helped you, and no thanks are noted yet.`,
	keyboardHelp: "T notes that you have thanked; arrow keys move, Enter opens, Space or Shift with an arrow selects",
	thank: (what: string): string => `I have thanked for: ${what}`,
	thankShort: "Thanked",
	thanked: (name: string): string => `Noted that you have thanked ${name}.`,
	giveFirst: "Lately it was you who asked. Bring something first.",
	anotherAsk: (name: string): string => `Lately it was you who asked ${name}. Is there something to bring first?`,
	brings: (kind: string): string => `brings: ${kind}`,
	showSum: "Show the amount",
	hideSum: (sum: string): string => `${sum}, hide the amount`,
	writeAnyway: "Write anyway",
};
