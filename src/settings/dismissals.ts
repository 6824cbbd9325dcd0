/** Keeps a value on this device, for this vault. */
export interface DeviceStorage {
	load(): unknown;
	save(value: readonly string[]): void;
}

/** More than these are not kept: the oldest go first. */
const most = 2000;

/**
 * Talking points that were set aside for a person, until they say something else. Kept on the device, not in the vault's settings, and as
 * check sums: what is kept tells neither a name nor a word.
 */
export class Dismissals {
	/** Read when it is first asked for: the storage of the device may take its time to open. */
	#loaded: Set<string> | undefined;
	#changes = 0;
	readonly #storage: DeviceStorage;

	constructor(storage: DeviceStorage) {
		this.#storage = storage;
	}

	/** Grows with each change. */
	get revision(): number {
		return this.#changes;
	}

	has(path: string, key: string): boolean {
		return this.#sums.size > 0 && this.#sums.has(checkSum(path, key));
	}

	add(path: string, key: string): void {
		this.#sums.add(checkSum(path, key));
		this.#keep();
	}

	remove(path: string, key: string): void {
		this.#sums.delete(checkSum(path, key));
		this.#keep();
	}

	#keep(): void {
		this.#changes++;
		this.#loaded = new Set([...this.#sums].slice(-most));
		this.#storage.save([...this.#loaded]);
	}

	get #sums(): Set<string> {
		if (!this.#loaded) {
			const stored = this.#storage.load();
			this.#loaded = new Set(Array.isArray(stored) ? stored.filter((sum) => typeof sum === "string") : []);
		}
		return this.#loaded;
	}
}

/** Two 32-bit sums (FNV-1a) of different seeds: short, and the same in every session. */
function checkSum(path: string, key: string): string {
	const text = `${path}\n${key}`;
	return [0x811c9dc5, 0x01000193].map((seed) => {
		let sum = seed;
		for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
		return (sum >>> 0).toString(36);
	}).join(".");
}
