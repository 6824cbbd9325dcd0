import type { Command } from "obsidian";
import type { Words } from "../../words/words";

/** A command with its name. None has a hotkey of its own: those are the user's to give. */
export function command(words: Words, id: keyof Words["screens"]["commands"], icon: string, how: Partial<Command>): Command {
	return { id, icon, name: words.screens.commands[id], ...how };
}
