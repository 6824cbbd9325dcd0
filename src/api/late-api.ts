import type { KithApi } from "./kith-api";

/** The API, whose parts are made when the first of them is asked for: most sessions ask for none. */
export function lateApi(ready: Promise<void>, parts: () => KithApi): KithApi {
	/** All that the API has, in the order in which it is shown. */
	const names: Readonly<Record<keyof KithApi, true>> = {
		apiVersion: true, ready: true, people: true, person: true, due: true, talkingPoints: true, brief: true, search: true,
		readCapture: true, capture: true, logInteraction: true, onChange: true, groups: true, setGroupState: true,
		proposeMove: true, planMove: true, setStatus: true, setCircle: true, introductions: true, startIntroduction: true,
		experiments: true, proposeGathering: true, planFollowUps: true, freshStart: true, applyFreshStart: true, load: true,
		review: true, reviewText: true, previewImport: true, applyImport: true, exportIcs: true, exportVCard: true,
		exportCsv: true,
	};
	const each = (name: string): PropertyDescriptor => ({
		enumerable: true,
		get: (): unknown => (name === "ready" ? ready : Reflect.get(parts(), name)),
	});
	const api = Object.defineProperties({}, Object.fromEntries(Object.keys(names).map((name) => [name, each(name)])));
	return Object.freeze(api) as KithApi;
}
