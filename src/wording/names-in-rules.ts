/** A name in a rule, or a word, with its form. */
export const names = /\\.|([A-Z]{2,}|[a-z']+|[㐀-鿿]+)(-?ed\b|-?ing\b|-?s\b|=)?/g;
