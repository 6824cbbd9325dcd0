/** Unit tests run in four zones: no clock change, southern clock change, a day that never was (2011-12-30), a 45-minute offset. */
export const zones = ["UTC", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kathmandu"] as const;

/** Rooms that know no dates: one zone tells as much of them as four. */
export const roomsWithoutDates = ["notes", "search", "wording", "settings", "contributing"] as const;
