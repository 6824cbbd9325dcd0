/** How many generated notes a property is tried on: few every day, `KITH_NOTES=20000` in CI. */
export const noteCount = Number(process.env["KITH_NOTES"] ?? 1000);

/** Milliseconds that so many may take on a busy machine. */
export const patience = 600_000;
