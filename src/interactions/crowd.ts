/** With more people than this, an occasion is one of a group. */
export const mostTogether = 10;
