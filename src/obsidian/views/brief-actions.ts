import type { EntryActions } from "./entry-actions";

/** What one can do from the pane beside a note. */
export interface BriefActions extends Pick<EntryActions, "open" | "openSource" | "preview" | "log" | "keep"> {
	/** Opens a message to a person, about a note of that path where one is named. */
	writeTo(path: string, about?: string): void;
}
