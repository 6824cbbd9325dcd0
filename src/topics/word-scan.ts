import { longestPhrase } from "./phrase";

/** What a character is to words, as bits; a letter's folded code stands above them. */
const isLower = 1;
const isUpper = 2;
const isHan = 4;
const isMark = 8;
const isUnsure = 16;
const isWord = 32;
const codeShift = 6;

const start = 0x811c9dc5 | 0;
const most = 2 * longestPhrase;
const plus = 43;
const sharp = 35;
const apostrophe = 39;
const curly = 0x2019;
const [c, e, h, i, s, u, x, y, z] = [99, 101, 104, 105, 115, 117, 120, 121, 122];

/**
 * The words of a text as numbers, read in one pass that makes no text: a word or a pair of Chinese characters has the number that
 * `hashOfTerm` gives for the term that `readPhrase` makes of it. It is run over nearly every text of a vault, to see that it holds nothing
 * that is asked for.
 */
export class WordScan {
	readonly terms = new Int32Array(most);
	count = 0;
	/** The number of the text as a whole. */
	whole = start;
	/** False where only `readPhrase` can tell. */
	isSure = true;
	readonly #kinds = new Map<number, number>();
	readonly #ascii = Uint16Array.from({ length: 128 }, (_, code) => kindOf(code));
	/** The hash of the part that is being read, and those of it without its last one, two and three characters. */
	#hash = start;
	#hash1 = start;
	#hash2 = start;
	#hash3 = start;
	#length = 0;
	#last = 0;
	#last2 = 0;
	#last3 = 0;
	#last4 = 0;
	#inHan = false;
	/** The kind of the character before, and whether signs end the word. */
	#before = 0;
	#isSuffix = false;

	read(text: string): void {
		this.count = 0;
		this.whole = start;
		this.isSure = true;
		this.#before = 0;
		this.#isSuffix = false;
		this.#begin(false);
		const end = Math.min(text.length, longestPhrase);
		for (let at = 0; at < end; at++) {
			const code = text.charCodeAt(at);
			const kind = code < 128 ? (this.#ascii[code] ?? 0) : isPlainHan(code) ? isHan | isWord : this.#kindOf(text, code, at);
			if ((kind & isWord) !== 0) this.#letter(kind, code);
			else if (isPossessive(text, code, at, end)) {
				at++;
				this.#before = isLower;
			} else {
				if (!this.#sign(kind, code)) {
					this.isSure = false;
					return;
				}
				if (code >= 0xd800 && code < 0xdc00) at++;
			}
		}
		this.#end();
	}

	#letter(kind: number, code: number): void {
		if (this.#isSuffix || ((this.#before & isLower) !== 0 && (kind & isUpper) !== 0)) this.#end();
		this.#isSuffix = false;
		this.#before = kind;
		if ((kind & isHan) !== 0) this.#add(code, true);
		else this.#add(kind >> codeShift, false);
	}

	/**
	 * Anything but a letter ends a word, except marks on letters, which are left out, and `+` and `#`, which belong to it. Returns whether
	 * that can be told.
	 */
	#sign(kind: number, code: number): boolean {
		this.#before = kind;
		if ((kind & (isMark | isUnsure)) !== 0) return (kind & isMark) !== 0 && !this.#inHan;
		if ((code === plus || code === sharp) && this.#length > 0) {
			this.#isSuffix = true;
			this.#add(code, false);
		} else {
			this.#end();
			this.#isSuffix = false;
		}
		return true;
	}

	#add(code: number, inHan: boolean): void {
		if (this.#length > 0 && inHan !== this.#inHan) this.#end();
		if (this.#length === 0) this.#begin(inHan);
		if (inHan && this.#length > 0) this.#enter(step(step(start, this.#last), code));
		this.#hash3 = this.#hash2;
		this.#hash2 = this.#hash1;
		this.#hash1 = this.#hash;
		this.#hash = step(this.#hash, code);
		this.#last4 = this.#last3;
		this.#last3 = this.#last2;
		this.#last2 = this.#last;
		this.#last = code;
		this.#length++;
	}

	#begin(inHan: boolean): void {
		this.#length = 0;
		this.#hash = this.#hash1 = this.#hash2 = this.#hash3 = start;
		this.#last = this.#last2 = this.#last3 = this.#last4 = 0;
		this.#inHan = inHan;
	}

	#end(): void {
		if (this.#length === 0) return;
		const hash = this.#inHan ? this.#hash : this.#stem();
		if (!this.#inHan || this.#length === 1) this.#enter(hash);
		this.whole = step(this.whole, hash);
		this.#begin(false);
	}

	#enter(hash: number): void {
		if (this.count < most) this.terms[this.count++] = hash;
	}

	/** As `foldWord` stems. */
	#stem(): number {
		if (this.#last !== s || this.#length < 4) return this.#hash;
		if (this.#length > 4 && this.#last2 === e) {
			if (this.#last3 === i) return step(this.#hash3, y);
			if (this.#hisses()) return this.#hash2;
		}
		return this.#last2 === s || this.#last2 === u || this.#last2 === i ? this.#hash : this.#hash1;
	}

	#hisses(): boolean {
		const [last, before] = [this.#last3, this.#last4];
		return last === x || last === z || (last === s && before === s) || (last === h && (before === c || before === s));
	}

	#kindOf(text: string, code: number, at: number): number {
		const point = code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(at) ?? code) : code;
		let kind = this.#kinds.get(point);
		if (kind === undefined) this.#kinds.set(point, (kind = kindOf(point)));
		return kind;
	}
}

/** The number of a term as `termsOf` makes it. */
export function hashOfTerm(term: string): number {
	let hash = start;
	for (let at = 0; at < term.length; at++) hash = step(hash, term.charCodeAt(at));
	return hash;
}

/** The number of the plain text of a phrase. */
export function hashOfPlain(plain: string): number {
	let hash = start;
	for (const part of plain.split(" ")) if (part !== "") hash = step(hash, hashOfTerm(part));
	return hash;
}

/** Numbers that are looked for, as bits: what it denies is not there, what it affirms may be. */
export class HashFilter {
	readonly #bits = new Int32Array(1 << 13);
	#isEmpty = true;

	add(hash: number): void {
		const at = placeOf(hash);
		this.#bits[at >> 5] = (this.#bits[at >> 5] ?? 0) | (1 << (at & 31));
		this.#isEmpty = false;
	}

	has(hash: number): boolean {
		const at = placeOf(hash);
		return ((this.#bits[at >> 5] ?? 0) & (1 << (at & 31))) !== 0;
	}

	/** Whether any word of a text may be among them. */
	hasAny(scan: WordScan): boolean {
		if (this.#isEmpty) return false;
		if (!scan.isSure) return true;
		for (let at = 0; at < scan.count; at++) if (this.has(scan.terms[at] ?? 0)) return true;
		return false;
	}
}

function placeOf(hash: number): number {
	return (hash ^ (hash >>> 14)) & 0x3_ffff;
}

function step(hash: number, code: number): number {
	const mixed = Math.imul(hash ^ code, 0x01000193);
	return mixed ^ (mixed >>> 15);
}

function isPlainHan(code: number): boolean {
	return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** `'s` at the end of a word is no part of it. */
function isPossessive(text: string, code: number, at: number, end: number): boolean {
	return (code === apostrophe || code === curly)
		&& at + 1 < end
		&& text.charCodeAt(at + 1) === s
		&& (at + 2 >= end || !/[a-z0-9_]/.test(text.charAt(at + 2)));
}

function kindOf(point: number): number {
	const character = String.fromCodePoint(point);
	if (/\p{M}/u.test(character)) return isMark;
	if (!/[\p{L}\p{N}]/u.test(character)) return 0;
	if (point > 0xffff) return isUnsure;
	if (/\p{Script=Han}/u.test(character)) return isHan | isWord;
	const folded = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().normalize("NFC");
	// A letter that becomes several or none, a Chinese character (㆒), or another one by its neighbours.
	if (!/^[\p{L}\p{N}]$/u.test(folded) || /\p{Script=Han}/u.test(folded) || point === 0x3a3 || (point >= 0x1100 && point <= 0x11ff)) {
		return isUnsure;
	}
	return (folded.charCodeAt(0) << codeShift)
		| isWord
		| (/\p{Ll}/u.test(character) ? isLower : 0)
		| (/\p{Lu}/u.test(character) ? isUpper : 0);
}
