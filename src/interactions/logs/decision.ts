import { fieldNamesOf, fieldPattern } from "../../notes/log-fields";

const names = fieldNamesOf("decided");

const decision = new RegExp(`^${fieldPattern("decided")}\\s*`, "iu");

/** What a line of a log says was decided; undefined where it tells of something else. */
export function readDecision(said: string): string | undefined {
	const field = decision.exec(said)?.[0];
	return field === undefined ? undefined : said.slice(field.length).trim();
}

/** A decision as a log has it: under the name that this text has for the field, else in the language given. */
export function decisionText(decided: string, text: string, language: "en" | "zh"): string {
	const written = names.filter((name) => text.includes(`${name}::`) || text.includes(`${name}：：`));
	return `${written.length === 1 && written[0] !== undefined ? written[0] : names[language === "zh" ? 1 : 0]}:: ${decided}`;
}
