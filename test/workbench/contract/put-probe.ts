import type { Asked, Probe } from "./probe";

/** Puts a question in a folder of its own and answers with plain data in which that folder is called FOLDER. */
export async function putProbe(probe: Probe, asked: Omit<Asked, "folder">, folder: string): Promise<unknown> {
	await asked.app.vault.createFolder(folder);
	await asked.settle();
	const answer = await probe.ask({ ...asked, folder });
	return plain(answer, folder);
}

/** The same with the expected answer, so that the two can be compared: what is undefined is null in JSON. */
export function plain(value: unknown, folder: string): unknown {
	const text = JSON.stringify(value) as string | undefined;
	return text === undefined ? null : (JSON.parse(text.replaceAll(folder, "FOLDER")) as unknown);
}
