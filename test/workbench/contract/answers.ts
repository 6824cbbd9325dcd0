import { plain } from "./put-probe";
import type { Probe } from "./probe";

/** Where the recorder writes, from the root of the vault. */
export const answersPath = "contract-answers.json";
/** Where it makes its notes. */
export const probesFolder = "contract-probes";
/** So many notes a new vault may hold: the app greets with some. */
export const roomForNotes = 3;

/** What an app answered to one question, or how the question failed. */
export type Answer = { readonly app: string; readonly answer: unknown } | { readonly app: string; readonly failed: string };

/** What came back from a recording. */
export interface Recording {
	/** What is to be kept, by question, in the order in which they are asked. */
	readonly answers: Readonly<Record<string, { readonly app: string; readonly answer: unknown }>>;
	/** Versions that answered. */
	readonly apps: readonly string[];
	/** Where the app does otherwise than was expected of it. */
	readonly surprises: readonly { readonly question: string; readonly expected: string; readonly answer: string }[];
	/** Questions without an answer, and why. */
	readonly open: readonly string[];
	/** Answers to questions that are not asked any more. */
	readonly unasked: readonly string[];
}

function isAnswer(value: unknown): value is Answer {
	return typeof value === "object" && value !== null && "app" in value && typeof value.app === "string" && ("answer" in value || ("failed" in value && typeof value.failed === "string"));
}

/** Reads the file that a recorder wrote. */
export function readAnswers(text: string, probes: readonly Probe[]): Recording {
	const written: unknown = JSON.parse(text);
	if (typeof written !== "object" || written === null || Array.isArray(written)) throw new Error("This is no file of the recorder's.");
	const given = new Map(Object.entries(written as Record<string, unknown>));
	const answers: Record<string, { app: string; answer: unknown }> = {};
	const surprises: { question: string; expected: string; answer: string }[] = [];
	const open: string[] = [];
	for (const { question, expected } of probes) {
		const found = given.get(question);
		if (!isAnswer(found)) open.push(`${question} (not answered)`);
		else if ("failed" in found) open.push(`${question} (${found.failed})`);
		else {
			answers[question] = { app: found.app, answer: found.answer };
			const told = JSON.stringify(found.answer);
			const awaited = JSON.stringify(plain(expected, "FOLDER"));
			if (told !== awaited) surprises.push({ question, expected: awaited, answer: told });
		}
	}
	const asked = new Set(probes.map(({ question }) => question));
	return { answers, apps: [...new Set(Object.values(answers).map(({ app }) => app))], surprises, open, unasked: [...given.keys()].filter((question) => !asked.has(question)) };
}
