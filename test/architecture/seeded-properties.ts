import fc from "fast-check";

/**
 * With `KITH_SEED` (a number in base 16) properties try the same inputs each time, others in each time zone. CI takes it from the
 * checked-out tree: each state of the code is tried on inputs of its own, and the same state always has the same verdict.
 * Without it every run tries new ones; a failure says its seed.
 */
const { KITH_SEED: seed, TZ: zone = "" } = process.env;
if (seed !== undefined && seed !== "") {
	const start = Number.parseInt(seed, 16);
	if (Number.isNaN(start)) throw new Error(`KITH_SEED is no number in base 16: ${seed}`);
	fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: (start ^ zone.length * 0x9e3779b1) | 0 });
}
