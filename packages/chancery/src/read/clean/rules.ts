import type { Rule } from '../rule.ts'

/** The rules of this room, as `chancery explain` prints them. */
export const RULES: readonly Rule[] = []
