import { rounded } from "./point";

/** Shapes tell what colours tell as well. */
export type Shape = "circle" | "diamond" | "triangle" | "square" | "target" | "bar";

function circle(radius: number): string {
	const [r, width] = [String(rounded(radius)), String(rounded(2 * radius))];
	return `M-${r} 0a${r} ${r} 0 1 0 ${width} 0a${r} ${r} 0 1 0-${width} 0z`;
}

/** The outline of a shape around the middle of a mark; a bar begins there and goes on. */
export function shapePath(shape: Shape, size: number, length = 0): string {
	const [half, more] = [String(rounded(size * 0.88)), String(rounded(size * 1.25))];
	switch (shape) {
		case "circle": return circle(size);
		case "diamond": return `M0-${more}L${more} 0L0 ${more}L-${more} 0z`;
		case "triangle": return `M0-${more}L${more} ${half}H-${more}z`;
		case "square": return `M-${half}-${half}H${half}V${half}H-${half}z`;
		case "target": return circle(size * 1.5) + circle(size * 1.1) + circle(size * 0.65);
		case "bar": return `M0-${String(size)}H${String(rounded(length))}V${String(size)}H0z`;
	}
}

/** A circle around the middle of a picture. */
export function circlePath(radius: number): string {
	return circle(radius);
}
