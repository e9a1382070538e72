import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TRAIN = dirname(dirname(fileURLToPath(import.meta.url)))

/** Data beside the repository: `ud`, `lex`, `corpora`. */
export const SHARED: string = join(TRAIN, '..', '..', '..', 'shared', 'data')
/** Lexicons from the npm registry. */
export const MODULES: string = join(TRAIN, 'sources', 'node_modules')
/** Where models lie. */
export const MODELS: string = join(TRAIN, '..', 'chancery', 'models')
