/** Parts and more beside them; what has not been made is not made by it. */
export function withMore<Parts extends object, More extends object>(parts: Parts, more: More): More & Parts {
	const { getOwnPropertyDescriptors: of } = Object;
	return Object.defineProperties({}, { ...of(parts), ...of(more) }) as More & Parts;
}
