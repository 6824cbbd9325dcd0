/** A window with the classes of its own: each has another `Element`. */
export type AnyWindow = Window & typeof globalThis;
