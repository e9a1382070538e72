/** Gives the bytes of a language's model, unpacked. Called once for each language, when it is first needed. */
export type ModelSource = (language: string) => Uint8Array
