import { defineOn } from "./define-on";
import type { AnyWindow } from "./any-window";
import { isNode } from "./element-of";

type Constructor = abstract new (...args: never[]) => unknown;

/** True when `value` is of the class, also when it comes from another window. */
function isInstance(value: object, type: Constructor, win: Window): boolean {
	if (value instanceof type) return true;
	const foreign: unknown = Reflect.get(win, type.name);
	return typeof foreign === "function" && value instanceof foreign;
}

function windowOf(node: Node): Window {
	return (node.ownerDocument ?? (node as Document)).defaultView ?? window;
}

/** What Obsidian adds to every `Node` of a window. */
export function installNodeExtensions(win: AnyWindow): void {
	defineOn(win.Node.prototype, {
		detach(): void { this.parentNode?.removeChild(this); },
		empty(): void { while (this.lastChild) this.removeChild(this.lastChild); },
		insertAfter<T extends Node>(node: T, child: Node | null): T { return this.insertBefore(node, child ? child.nextSibling : this.firstChild); },
		indexOf(other: Node): number { return Array.prototype.indexOf.call(this.childNodes, other); },
		setChildrenInPlace(children: Node[]): void {
			const kept = new Set(children);
			for (const child of [...this.childNodes]) if (!kept.has(child)) child.remove();
			children.forEach((child, index) => {
				if (this.childNodes[index] !== child) this.insertBefore(child, this.childNodes[index] ?? null);
			});
		},
		appendText(text: string): void { this.appendChild(this.doc.createTextNode(text)); },
		instanceOf(type: Constructor): boolean { return isInstance(this, type, windowOf(this)); },
		get doc(): Document { return this.ownerDocument ?? (this as unknown as Document); },
		get win(): Window { return windowOf(this); },
		get constructorWin(): Window { return win; },
	});
	defineOn(win.UIEvent.prototype, {
		get targetNode(): Node | null { return isNode(this.target) ? this.target : null; },
		get win(): Window { return this.view ?? win; },
		get doc(): Document { return this.win.document; },
		instanceOf(type: Constructor): boolean { return isInstance(this, type, this.win); },
	});
}
