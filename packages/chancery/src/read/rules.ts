/** A rule of the reader, as `chancery explain` shows it. */
export interface Rule {
  /** `LANG/ROOM/NAME` for a row of a language's data, `read/ROOM/NAME` for a rule of the engine. */
  readonly id: string
  /** What the rule sees and what it makes of it, in one plain sentence. */
  readonly note: string
}

const TABLE = new Map<string, Rule>()

/** Enters rules into the table that `describeRule` reads. The same id may be entered once only. */
export function declareRules(rules: Iterable<Rule>): void {
  for (const rule of rules) {
    const known = TABLE.get(rule.id)
    if (known && known.note !== rule.note) throw new Error(`rule ${rule.id} is declared twice with different notes`)
    TABLE.set(rule.id, rule)
  }
}

/** The rule behind an id that stands in a reading's `rules`, or undefined if there is none. */
export function describeRule(id: string): Rule | undefined {
  return TABLE.get(id)
}

/** Every rule that has been declared so far, in order of id. */
export function allRules(): readonly Rule[] {
  return [...TABLE.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
