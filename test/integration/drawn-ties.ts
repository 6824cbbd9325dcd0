/** The ties that a picture draws, each by the names of the two whose marks its ends lie on; also run in a page, so it uses nothing from outside itself. */
export function drawnTies(): string[] {
	const marks = new Map([...document.querySelectorAll(".kith-picture-drawing [data-mark]")].map((el) => [el.getAttribute("transform"), el.getAttribute("data-mark")]));
	return [...document.querySelectorAll(".kith-picture-drawing .kith-tie")]
		.flatMap((el) => [...(el.getAttribute("d") ?? "").matchAll(/M([^LM]+)L([^LM]+)/g)])
		.map(([, ...ends]) => ends.map((end) => {
			const row = document.querySelector(`.kith-picture-table tr[data-mark="${marks.get(`translate(${end})`) ?? ""}"]`);
			return row?.querySelector("a")?.textContent ?? "nobody";
		}).join(" – "))
		.sort();
}

/** The same of its table. */
export function tabledTies(): string[] {
	return [...document.querySelectorAll(".kith-picture-table tr[data-line]")]
		.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent).join(" – "))
		.sort();
}
