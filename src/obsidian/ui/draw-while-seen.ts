import type { Component } from "obsidian";
import { keepDrawn } from "./drawn";

/** What is drawn only while it is seen. */
export interface DrawnWhileSeen {
	/** Draws, or waits until it is seen. */
	draw(): void;
	/** Draws what has waited, where it is seen by now. */
	catchUp(): void;
}

/** Draws now and after every change that `subscribe` tells of. An element out of sight (behind another tab) waits until it is seen. */
export function drawWhileSeen(
	owner: Component,
	el: HTMLElement,
	subscribe: (callback: () => void) => () => void,
	redraw: () => void,
): DrawnWhileSeen {
	let isStale = false;
	let isInSight = false;
	const draw = (): void => {
		// Asked only of what is not known to be in sight: the answer takes a layout.
		isStale = !isInSight && !el.isShown();
		if (!isStale) redraw();
	};
	const catchUp = (): void => { if (isStale) draw(); };
	owner.register(subscribe(draw));
	owner.register(keepDrawn(el));
	const observer = new IntersectionObserver((entries) => {
		isInSight = entries.at(-1)?.isIntersecting === true;
		catchUp();
	});
	observer.observe(el);
	owner.register(() => { observer.disconnect(); });
	redraw();
	return { draw, catchUp };
}
