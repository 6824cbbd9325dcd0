import { daysBetween } from "../../calendar/civil-date";
import { localTime, type TimeZone } from "../../calendar/time-zone";
import type { Words } from "../../words/words";
import type { Clock } from "../clock";

const minuteMs = 60_000;

/** What telling the time with somebody needs. */
export interface LocalTimeTools {
	readonly words: Pick<Words, "channels">;
	readonly clock: Pick<Clock, "now" | "dayOf">;
}

/** Says what time it is with somebody where that is known, and goes on saying so for as long as it is on screen. */
export function drawLocalTime(parentEl: HTMLElement, zone: TimeZone | undefined, { words, clock }: LocalTimeTools): void {
	if (zone === undefined) return;
	const timeEl = parentEl.createDiv("kith-local-time");
	const tell = (): void => {
		const now = clock.now();
		const { day, time } = localTime(zone, now);
		timeEl.setText(words.channels.localTime(time, daysBetween(clock.dayOf(now), day)));
		timeEl.win.setTimeout(() => { if (timeEl.isConnected) tell(); }, minuteMs - now % minuteMs);
	};
	tell();
}
