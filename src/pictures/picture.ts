import type { Drawn } from "../veil/drawn";
import type { Shape } from "./shape-path";

export const pictureKinds = ["circles", "year", "network"] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** Somebody whom a picture links. */
export interface PictureLink {
	readonly path: string;
	readonly name: Drawn;
}

/** One thing that a picture shows and the keyboard comes to: a person, or a day. */
export interface Mark {
	readonly x: number;
	readonly y: number;
	readonly shape: Shape;
	/** From the middle to the edge; of a bar half its height. */
	readonly size: number;
	/** How far a bar goes on to the right. */
	readonly length?: number;
	readonly cls: string;
	/** What is said of it, all of it. */
	readonly label: Drawn;
	/** The same without the names. */
	readonly about: string;
	readonly people: readonly PictureLink[];
	/** What stands below it, where there is room. */
	readonly name?: Drawn;
}

/** A line between two marks, by their numbers. */
export interface MarkLine {
	readonly from: number;
	readonly to: number;
	readonly cls: string;
}

/** What stands behind the marks: a shape, or a word. */
export type Backdrop =
	| { readonly d: string; readonly cls: string }
	| { readonly text: string; readonly x: number; readonly y: number; readonly cls: string };

/** A cell of a table: a text, or people. */
export type Cell = string | (() => string) | readonly PictureLink[];

/** The same as a picture says, as a table: a row for each mark, or for each line. */
export interface PictureTable {
	readonly of: "mark" | "line";
	readonly caption: string;
	readonly head: readonly string[];
	/** By the number of the mark or line. */
	readonly rows: readonly (readonly Cell[])[];
}

/** A picture as data: what there is to see, and the same to read. */
export interface Picture {
	readonly kind: PictureKind;
	/** Left, top, width, height. */
	readonly box: readonly [number, number, number, number];
	/** Of the names, in the measures of the picture. */
	readonly fontSize: number;
	readonly said: string;
	readonly backdrops: readonly Backdrop[];
	readonly lines: readonly MarkLine[];
	readonly marks: readonly Mark[];
	readonly legend: readonly { readonly shape: Shape; readonly cls: string; readonly text: string }[];
	readonly hints: readonly string[];
	readonly tables: readonly PictureTable[];
}

/** What is said in the place of a picture, and what to do. */
export interface NoPicture {
	readonly kind: PictureKind;
	readonly none: { readonly icon: string; readonly title: string; readonly hint: string };
}
