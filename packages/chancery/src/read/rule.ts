/** A rule of the reader, as `chancery explain` shows it. */
export interface Rule {
  /** `LANG/ROOM/NAME` for a row of a language's data, `read/ROOM/NAME` for a rule of the engine. */
  readonly id: string
  /** What the rule sees and what it makes of it, in one plain sentence. */
  readonly note: string
}
