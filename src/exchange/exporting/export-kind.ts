/** What people and their days are given out as. */
export type ExportKind = "vcard" | "csv" | "ics";

/** How the names of such files end. */
export const fileEndings: Readonly<Record<ExportKind, string>> = { vcard: ".vcf", csv: ".csv", ics: ".ics" };
