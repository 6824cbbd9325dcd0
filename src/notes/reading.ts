/** How far the notes have been read. */
export interface Reading {
	/** The first index is complete: who is a person, who was met last, what is promised, who is due. */
	readonly ready: Promise<void>;
	/** All that notes say of people has been read, where somebody has asked for it. */
	readonly complete: Promise<void>;
	/** Resolves when all that notes say of people has been read, and has it read where nobody has asked for it yet. */
	everything(): Promise<void>;
	/** Works in what waits: whoever asks from outside is answered of the vault as it is now. */
	settle(): void;
}
