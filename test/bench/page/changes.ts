/** What is edited: a person's property and log, a daily note that gains a link to a person, a note that has nothing to do with people. */
export type EditKind = "person" | "daily" | "unrelated";

/** Makes the text of a note that was edited for the so-manieth time; `someone` is a person's name. */
type Change = (text: string, at: number, someone: string) => string;

export const changes: Readonly<Record<EditKind, Change>> = {
	person: (text, at) => `${text.replace(/^last_contact: .*$/m, `last_contact: 2025-0${1 + (at % 9)}-1${at % 10}`)}\n- 2025-0${1 + (at % 9)}-1${at % 10} (call) edited ${at}\n`,
	daily: (text, at, someone) => `${text}- met [[${someone}]], edited ${at}\n`,
	unrelated: (text, at) => `${text}\nOne more sentence, number ${at}.\n`,
};
