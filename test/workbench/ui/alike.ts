/**
 * What has the shape of a class of the official types, whoever made it. Those classes exist as types only, so no value
 * of ours can ever be an instance of them.
 */
export type Alike<T> = Pick<T, keyof T>;
