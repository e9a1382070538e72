/** Spellings that regular English inflection may give; where a final consonant may double or not, both. */

const hissing = /(?:s|x|z|ch|sh)$/
const consonantY = /[^aeiou]y$/
/** One vowel letter and one consonant that may double: "plan", "admit", "travel". */
const mayDouble = /(?:^|[^aeiou]|qu)[aeiou][bdfgklmnprstvz]$/

const withI = (lemma: string): string => (consonantY.test(lemma) ? `${lemma.slice(0, -1)}i` : lemma)

export const pluralsOf = (noun: string): string[] => {
  if (/sis$/.test(noun)) return [`${noun.slice(0, -2)}es`]
  if (hissing.test(noun)) return [`${noun}es`]
  if (consonantY.test(noun)) return [`${noun.slice(0, -1)}ies`]
  if (/o$/.test(noun)) return [`${noun}s`, `${noun}es`]
  if (/[^f]fe?$/.test(noun)) return [`${noun}s`, `${noun.replace(/fe?$/, '')}ves`]
  return [`${noun}s`]
}

export const thirdPersonsOf = (verb: string): string[] =>
  hissing.test(verb) || /[^aeiou]o$/.test(verb)
    ? [`${verb}es`]
    : consonantY.test(verb)
      ? [`${verb.slice(0, -1)}ies`]
      : [`${verb}s`]

export const pastsOf = (verb: string): string[] => {
  if (/e$/.test(verb)) return [`${verb}d`]
  const made = [`${withI(verb)}ed`]
  if (mayDouble.test(verb)) made.push(`${verb}${verb.at(-1)}ed`)
  if (/c$/.test(verb)) made.push(`${verb}ked`)
  return made
}

export const gerundsOf = (verb: string): string[] => {
  if (/ie$/.test(verb)) return [`${verb.slice(0, -2)}ying`]
  if (/(?:[eoy]e)$/.test(verb)) return [`${verb}ing`]
  if (/e$/.test(verb)) return [`${verb.slice(0, -1)}ing`, `${verb}ing`]
  const made = [`${verb}ing`]
  if (mayDouble.test(verb)) made.push(`${verb}${verb.at(-1)}ing`)
  if (/c$/.test(verb)) made.push(`${verb}king`)
  return made
}

/** Comparatives and superlatives. */
export const degreesOf = (adjective: string): [comparatives: string[], superlatives: string[]] => {
  const stems = [/e$/.test(adjective) ? adjective.slice(0, -1) : withI(adjective)]
  if (mayDouble.test(adjective)) stems.push(adjective + adjective.at(-1))
  return [stems.map((stem) => `${stem}er`), stems.map((stem) => `${stem}est`)]
}
