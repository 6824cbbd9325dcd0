import { DiskError } from "../core/disk";
import type { AdapterCall } from "./disk-adapter";

/** Which calls a fault falls on: by default the next one. */
export interface Where {
	readonly call?: AdapterCall | readonly AdapterCall[];
	readonly path?: string | RegExp;
	/** How many matching calls are let through first. */
	readonly skip?: number;
	/** How many calls are struck; 1 unless told. */
	readonly times?: number;
}

type Strike =
	| { readonly kind: "fail"; readonly error: Error; readonly when: "before" | "after" }
	| { readonly kind: "wait"; readonly until: Promise<unknown> | number }
	| { readonly kind: "tear"; readonly error: Error }
	| { readonly kind: "do"; readonly action: (path: string) => unknown };

interface Fault {
	readonly where: Where;
	readonly strike: Strike;
	skip: number;
	left: number;
}

/** Makes the disk misbehave on purpose: every kind of accident that can befall a write. */
export class Faults {
	private faults: readonly Fault[] = [];
	/** How often a fault has struck; a test that expects an accident checks that it happened. */
	struck = 0;

	/** The call is refused and nothing happens. */
	fail(where: Where, error: Error = new DiskError("EIO", "the disk failed")): void {
		this.add(where, { kind: "fail", error, when: "before" });
	}

	/** The call does all its work and is then reported as failed. */
	failAfter(where: Where, error: Error = new DiskError("EIO", "the disk failed after the work was done")): void {
		this.add(where, { kind: "fail", error, when: "after" });
	}

	/** The call begins later: after some milliseconds, or when a promise is kept. */
	delay(where: Where, until: Promise<unknown> | number): void {
		this.add(where, { kind: "wait", until });
	}

	/** The call waits until it is released. */
	hold(where: Where): () => void {
		let release: () => void = () => undefined;
		this.delay(where, new Promise<void>((resolve) => (release = resolve)));
		return () => {
			release();
		};
	}

	/** Only the first half of what is to be written reaches the disk; then the call fails. */
	tear(where: Where): void {
		this.add(where, { kind: "tear", error: new DiskError("ENOSPC", "no space left on device, write") });
	}

	/** Something happens right before the call, when it already has its turn: an edit from outside, a removal. */
	before(where: Where, action: (path: string) => unknown): void {
		this.add(where, { kind: "do", action });
	}

	/** Forgets what has not struck yet. */
	clear(): void {
		this.faults = [];
	}

	/** For the adapter: runs a call with the faults that fall on it. */
	async around<T>(call: AdapterCall, path: string, work: () => Promise<T>): Promise<T> {
		const strikes = this.take(call, path, (fault) => fault.strike.kind !== "tear");
		for (const strike of strikes) {
			if (strike.kind === "wait") await (typeof strike.until === "number" ? after(strike.until) : strike.until);
			if (strike.kind === "do") await strike.action(path);
			if (strike.kind === "fail" && strike.when === "before") throw strike.error;
		}
		const result = await work();
		for (const strike of strikes) if (strike.kind === "fail" && strike.when === "after") throw strike.error;
		return result;
	}

	/** For the adapter: the half to write instead of `data`, and the error to end with, where a fault says so. */
	torn(call: AdapterCall, path: string, data: string | ArrayBuffer): { data: string | ArrayBuffer; error: Error } | undefined {
		const strike = this.take(call, path, (fault) => fault.strike.kind === "tear")[0];
		if (strike?.kind !== "tear") return undefined;
		const half = typeof data === "string" ? data.slice(0, data.length >> 1) : data.slice(0, data.byteLength >> 1);
		return { data: half, error: strike.error };
	}

	private add(where: Where, strike: Strike): void {
		this.faults = [...this.faults, { where, strike, skip: where.skip ?? 0, left: where.times ?? 1 }];
	}

	private take(call: AdapterCall, path: string, wanted: (fault: Fault) => boolean): Strike[] {
		const strikes: Strike[] = [];
		for (const fault of this.faults) {
			if (fault.left === 0 || !wanted(fault) || !matches(fault.where, call, path)) continue;
			if (fault.skip > 0) {
				fault.skip--;
				continue;
			}
			fault.left--;
			this.struck++;
			strikes.push(fault.strike);
		}
		return strikes;
	}
}

function matches(where: Where, call: AdapterCall, path: string): boolean {
	const calls = where.call === undefined || [where.call].flat().includes(call);
	if (!calls || where.path === undefined) return calls;
	return typeof where.path === "string" ? where.path === path : where.path.test(path);
}

function after(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
