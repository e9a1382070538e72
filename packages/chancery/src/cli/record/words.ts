/** What a command says, in each language of the interface. Every language has the same shape. */
export type Words<T> = Readonly<Record<'en' | 'fr', T>>
