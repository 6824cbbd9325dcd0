/** Whether this is a node, of whichever window. */
export function isNode(value: EventTarget | null): value is Node {
	return value !== null && "nodeType" in value;
}

/** The element at which an event of whichever window happened. */
export function elementOf({ target }: Event): Element | null {
	return isNode(target) && target.nodeType === 1 ? target as Element : null;
}
