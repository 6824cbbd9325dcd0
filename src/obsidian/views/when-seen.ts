/** Calls back whenever an element comes into sight; returns how to stop. */
export function whenSeen(el: HTMLElement, callback: () => void): () => void {
	if (typeof IntersectionObserver === "undefined") return () => undefined;
	const observer = new IntersectionObserver((changes) => {
		if (changes.some((change) => change.isIntersecting)) callback();
	});
	observer.observe(el);
	return () => { observer.disconnect(); };
}
