import type { Component } from "obsidian";

/** Draws now and after every change that `ports` tell of. An element out of sight (behind another tab) waits until it is seen, or until the function that is answered is called and finds it so. */
export function drawWhileSeen(owner: Component, el: HTMLElement, ports: { subscribe(callback: () => void): () => void }, draw: () => void): () => void {
	let isStale = false;
	const drawIfSeen = (): void => {
		isStale = !el.isShown();
		if (!isStale) draw();
	};
	const catchUp = (): void => { if (isStale) drawIfSeen(); };
	owner.register(ports.subscribe(drawIfSeen));
	const observer = new IntersectionObserver(catchUp);
	observer.observe(el);
	owner.register(() => { observer.disconnect(); });
	draw();
	return catchUp;
}
