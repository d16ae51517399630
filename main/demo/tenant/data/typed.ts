/** An object that names its type, which the published types leave out. */
export type Typed<T> = T & { readonly '@odata.type': string }

/** A policy of ours: its lists are not to be changed, while those of the published types are. */
export type Assigned<T> = { readonly [K in keyof T]: T[K] extends unknown[] | null | undefined ? Readonly<T[K]> | readonly unknown[] : T[K] }
