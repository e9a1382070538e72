import type { Clause } from '../clause/clauses.ts'
import type { Mention } from '../names/mention.ts'

/** The outermost mention that holds a token. */
export function mentionOver({ mentions }: Clause, token: number): Mention | undefined {
  for (const mention of mentions) {
    if (mention.first > token) return undefined
    if (!mention.inner && token < mention.last) return mention
  }
  return undefined
}
