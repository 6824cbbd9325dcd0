import type * as obsidian from "obsidian";
import type { Alike } from "../alike";

type AnyValue = Alike<obsidian.Value>;

/** A value of a base: what a property or a formula gives. */
export abstract class Value implements obsidian.Value {
	static type = "value";

	static equals(a: AnyValue | null, b: AnyValue | null): boolean {
		return a === b || (a !== null && b !== null && a.constructor === b.constructor && a.toString() === b.toString());
	}

	static looseEquals(a: AnyValue | null, b: AnyValue | null): boolean {
		return (a?.toString() ?? "") === (b?.toString() ?? "");
	}

	abstract toString(): string;
	abstract isTruthy(): boolean;

	equals(other: this): boolean {
		return Value.equals(this, other);
	}

	looseEquals(other: AnyValue): boolean {
		return Value.looseEquals(this, other);
	}

	renderTo(el: HTMLElement, ctx: Alike<obsidian.RenderContext>): void;
	renderTo(el: HTMLElement): void {
		el.setText(this.toString());
	}
}

/** Nothing. */
export class NullValue extends Value {
	static readonly value = new NullValue();

	toString(): string {
		return "";
	}

	isTruthy(): boolean {
		return false;
	}
}

/** Any value but nothing. */
export abstract class NotNullValue extends Value {}

/** A value around one of the language's own. */
export abstract class PrimitiveValue<T> extends NotNullValue {
	constructor(protected readonly value: T) {
		super();
	}

	toString(): string {
		return String(this.value);
	}

	isTruthy(): boolean {
		return Boolean(this.value);
	}
}

/** Text. */
export class StringValue extends PrimitiveValue<string> {
	static override type = "string";
}

/** A number. */
export class NumberValue extends PrimitiveValue<number> {
	static override type = "number";
}

/** Yes or no. */
export class BooleanValue extends PrimitiveValue<boolean> {
	static override type = "boolean";
}

/** A tag, with its sign. */
export class TagValue extends StringValue {
	override renderTo(el: HTMLElement): void {
		el.createEl("a", { cls: "tag", text: this.value, href: this.value });
	}
}

/** A link, as it is written. */
export class LinkValue extends StringValue {
	static parseFromString(_app: unknown, input: string, _sourcePath: string): LinkValue | null;
	static parseFromString(_app: unknown, input: string): LinkValue | null {
		return /^\[\[[^\]]+\]\]$/.test(input.trim()) ? new LinkValue(input.trim()) : null;
	}

	override renderTo(el: HTMLElement): void {
		const [target = "", text = target] = this.value.slice(2, -2).split("|");
		el.createEl("a", { cls: "internal-link", text, href: target, attr: { "data-href": target } });
	}
}

/** A web address. */
export class UrlValue extends StringValue {}
/** HTML, shown as text. */
export class HTMLValue extends StringValue {}
/** The name of an icon. */
export class IconValue extends StringValue {}
/** The address of a picture. */
export class ImageValue extends StringValue {}

/** A file of the vault. */
export class FileValue extends NotNullValue {
	constructor(readonly file: Alike<obsidian.TFile>) {
		super();
	}

	toString(): string {
		return this.file.path;
	}

	isTruthy(): boolean {
		return true;
	}
}

/** Several values in order. */
export class ListValue extends NotNullValue {
	static override type = "list";
	private readonly items: readonly Value[];

	constructor(value: readonly unknown[]) {
		super();
		this.items = value.map((item) => (item instanceof Value ? item : new StringValue(typeof item === "string" ? item : JSON.stringify(item))));
	}

	toString(): string {
		return this.items.map(String).join(", ");
	}

	isTruthy(): boolean {
		return this.items.length > 0;
	}

	includes(value: AnyValue): boolean {
		return this.items.some((item) => Value.looseEquals(item, value));
	}

	length(): number {
		return this.items.length;
	}

	get(index: number): Value {
		return this.items[index] ?? NullValue.value;
	}

	concat(other: { length(): number; get(index: number): AnyValue }): ListValue {
		return new ListValue([...this.items, ...Array.from({ length: other.length() }, (_none, index) => other.get(index))]);
	}
}

/** Values by name. */
export class ObjectValue extends NotNullValue {
	static override type = "object";

	constructor(private readonly values: ReadonlyMap<string, Value>) {
		super();
	}

	toString(): string {
		return [...this.values].map(([key, value]) => `${key}: ${value.toString()}`).join(", ");
	}

	isTruthy(): boolean {
		return !this.isEmpty();
	}

	isEmpty(): boolean {
		return this.values.size === 0;
	}

	get(key: string): Value | null {
		return this.values.get(key) ?? null;
	}
}

/** A pattern. */
export class RegExpValue extends NotNullValue {
	constructor(private readonly pattern: RegExp) {
		super();
	}

	toString(): string {
		return String(this.pattern);
	}

	isTruthy(): boolean {
		return true;
	}
}
