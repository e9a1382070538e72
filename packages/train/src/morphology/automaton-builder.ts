import { Automaton } from '../../../chancery/src/parse/automaton.ts'

interface Node {
  readonly units: number[]
  readonly targets: number[]
  value: number
}

/**
 * Builds the minimal automaton of strings that come in order of their code units, each once (Daciuk & al. 2000). `add` throws an
 * `Error` on a string that comes out of order.
 */
export class AutomatonBuilder {
  readonly #known = new Map<string, number>()
  readonly #done: Node[] = []
  readonly #path: Node[] = [{ units: [], targets: [], value: -1 }]
  #last = ''
  #any = false

  /** `value` is 0 or more. */
  add(text: string, value: number): void {
    if (this.#any && text <= this.#last) throw new Error(`"${text}" comes after "${this.#last}"`)
    const end = Math.min(text.length, this.#last.length)
    let same = 0
    while (same < end && text[same] === this.#last[same]) same++
    this.#close(same)
    for (let at = same; at < text.length; at++) {
      this.#path[at]!.units.push(text.charCodeAt(at))
      this.#path.push({ units: [], targets: [], value: -1 })
    }
    this.#path[text.length]!.value = value
    this.#last = text
    this.#any = true
  }

  /** The automaton. Nothing may be added after. */
  build(): Automaton {
    this.#close(0)
    // The start stands last even if a state like it exists.
    this.#done.push(this.#path[0]!)
    const nodes = this.#done
    const first = new Int32Array(nodes.length + 1)
    for (const [state, node] of nodes.entries()) first[state + 1] = first[state]! + node.units.length
    return new Automaton(
      first,
      Uint16Array.from(nodes.flatMap((node) => node.units)),
      Int32Array.from(nodes.flatMap((node) => node.targets)),
      Int32Array.from(nodes, (node) => node.value),
    )
  }

  #close(depth: number): void {
    while (this.#path.length > depth + 1) {
      const node = this.#path.pop()!
      const key = `${node.value}:${node.units.join()}:${node.targets.join()}`
      let state = this.#known.get(key)
      if (state === undefined) {
        state = this.#done.length
        this.#done.push(node)
        this.#known.set(key, state)
      }
      this.#path.at(-1)!.targets.push(state)
    }
  }
}

/** The automaton of a map of strings. */
export const automatonOf = (values: ReadonlyMap<string, number>): Automaton => {
  const builder = new AutomatonBuilder()
  for (const text of [...values.keys()].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)))
    builder.add(text, values.get(text)!)
  return builder.build()
}
