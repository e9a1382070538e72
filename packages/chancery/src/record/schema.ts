import { z } from 'zod/mini'
import type { Dispatch } from './dispatch.ts'
import { isEdtf } from './edtf.ts'
import {
  ACT_NAMES,
  ACTOR_KINDS,
  INSTRUMENT_KINDS,
  PARTY_ROLES,
  PLOVER_TYPES,
  type Reading,
  STATEMENT_FORMS,
  STATUSES,
} from './reading.ts'

// One import weighs about 20 ms of start-up, so only those who validate load this file.

const text = z.string()
const nullableText = z.nullable(text)
const offset = z.int().check(z.nonnegative())
const edtf = text.check(z.refine(isEdtf, 'not EDTF'))
const rules = z.array(text)
const span = z.strictObject({ start: offset, end: offset })
const spans = z.array(span)
const ids = z.array(text)

const dispatch = z.object({
  id: z.exactOptional(text),
  text,
  language: z.exactOptional(text),
  published: z.exactOptional(edtf),
  outlet: z.exactOptional(text),
  url: z.exactOptional(text),
  title: z.exactOptional(text),
})

const actor = z.strictObject({
  id: text,
  kind: z.enum(ACTOR_KINDS),
  name: text,
  state: nullableText,
  office: nullableText,
  mentions: spans,
  rules,
})

const instrument = z.strictObject({
  id: text,
  kind: z.enum(INSTRUMENT_KINDS),
  name: text,
  parties: z.array(text),
  date: z.nullable(edtf),
  mentions: spans,
  rules,
})

const statement = z.strictObject({
  id: text,
  form: z.enum(STATEMENT_FORMS),
  content: spans,
  cue: z.nullable(span),
  speakers: ids,
  speakerMention: z.nullable(span),
  speakerCandidates: z.exactOptional(z.array(z.strictObject({ id: text, reason: text }))),
  addressees: ids,
  voice: ids,
  date: z.nullable(edtf),
  parent: nullableText,
  rules,
})

const place = z.strictObject({ name: text, state: nullableText, start: offset, end: offset })

const act = z.strictObject({
  id: text,
  act: z.enum(ACT_NAMES),
  plover: z.enum(PLOVER_TYPES),
  cameo: nullableText,
  status: z.enum(STATUSES),
  parties: z.array(z.strictObject({ actor: text, role: z.enum(PARTY_ROLES) })),
  date: z.nullable(edtf),
  place: z.nullable(place),
  instruments: ids,
  stage: nullableText,
  voice: ids,
  evidence: spans,
  rules,
})

const date = z.strictObject({ start: offset, end: offset, edtf, basis: z.enum(['text', 'published']), rules })

const warning = z.strictObject({
  code: text,
  message: text,
  start: z.exactOptional(offset),
  end: z.exactOptional(offset),
})

const reading = z.strictObject({
  id: text,
  language: text,
  published: z.strictObject({ edtf: z.nullable(edtf), basis: z.enum(['given', 'text', 'unknown']) }),
  outlet: nullableText,
  credits: z.array(text),
  actors: z.array(actor),
  instruments: z.array(instrument),
  statements: z.array(statement),
  acts: z.array(act),
  dates: z.array(date),
  warnings: z.array(warning),
})

/** Makes every property required, however deep, so that two types differ if even an optional field does. */
type Whole<T> = T extends readonly (infer U)[]
  ? Whole<U>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: Whole<Exclude<T[K], undefined>> }
    : T
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

// These two lines stop compiling when a schema and its interface drift apart.
true satisfies Same<Whole<z.output<typeof dispatch>>, Whole<Dispatch>>
true satisfies Same<Whole<z.output<typeof reading>>, Whole<Reading>>

/** What comes in. Fields that Chancery does not know are ignored. */
export const dispatchSchema: z.ZodMiniType<Dispatch> = dispatch

/** What goes out. Strict: a field that is not in the contract is an error. */
export const readingSchema: z.ZodMiniType<Reading> = reading
