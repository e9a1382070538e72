import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../store/door.ts'
import { type Check, note, type VerifyReport } from './finding.ts'

/** Columns that lead to a row of another table: [table, its name for a row, column, table led to, column there]. */
const LINKS: readonly (readonly [string, string, string, string, string])[] = [
  ['reading', 'id', 'dispatch_id', 'dispatch', 'id'],
  ['reading', 'id', 'superseded_by', 'reading', 'id'],
  ['naming', 'reading_id', 'reading_id', 'reading', 'id'],
  ['naming', 'reading_id', 'actor_id', 'actor', 'id'],
  ['report', 'id', 'reading_id', 'reading', 'id'],
  ['report', 'id', 'dispatch_id', 'dispatch', 'id'],
  ['report', 'id', 'parent_id', 'report', 'id'],
  ['party', 'report_id', 'report_id', 'report', 'id'],
  ['party', 'report_id', 'actor_id', 'actor', 'id'],
  ['party', 'report_id', 'instrument_id', 'instrument', 'id'],
  ['report_instrument', 'report_id', 'report_id', 'report', 'id'],
  ['report_instrument', 'report_id', 'instrument_id', 'instrument', 'id'],
  ['actor', 'id', 'canonical_id', 'actor', 'id'],
  ['actor_key', 'id', 'id', 'actor', 'id'],
  ['instrument', 'id', 'canonical_id', 'instrument', 'id'],
  ['instrument_key', 'id', 'id', 'instrument', 'id'],
  ['act', 'id', 'canonical_id', 'act', 'id'],
  ['act_state', 'act_id', 'act_id', 'act', 'id'],
  ['act_block', 'id', 'id', 'report', 'id'],
  ['copy', 'dispatch_id', 'dispatch_id', 'dispatch', 'id'],
  ['copy', 'dispatch_id', 'of_id', 'dispatch', 'id'],
  ['band', 'dispatch_id', 'dispatch_id', 'dispatch', 'id'],
]

/** Where the subjects of judgements are; an act may have been withdrawn, its reports stay. */
const JUDGED: readonly (readonly [string, string, string])[] = [
  ['copy', 'dispatch', 'id'],
  ['actor', 'actor', 'id'],
  ['instrument', 'instrument', 'id'],
  ['act', 'report', 'act_id'],
]

const MOST = 1000

/** Asks the tables themselves: does anything lead nowhere, to something that leads on, or say what its rows do not? */
export async function verifyRows(db: Db, kind: 'sqlite' | 'postgres', report: VerifyReport): Promise<void> {
  const find = async (check: Check, table: string, detail: string, query: RawBuilder<{ id: unknown }>) => {
    for (const { id } of (await query.execute(db)).rows) note(report, { check, table, id: String(id), detail })
  }
  for (const [table, name, column, to, there] of LINKS) {
    const [own, other] = [sql.table(table), sql.table(to)]
    await find(
      'dangling',
      table,
      column,
      sql`select a.${sql.ref(name)} as id from ${own} a left join ${other} b on b.${sql.ref(there)} = a.${sql.ref(column)}
        where a.${sql.ref(column)} is not null and b.${sql.ref(there)} is null order by 1 limit ${MOST}`,
    )
  }
  for (const [subject, to, there] of JUDGED)
    for (const side of ['left_id', 'right_id'])
      await find(
        'dangling',
        'judgement',
        side,
        sql`select j.id as id from judgement j where j.subject = ${subject} and not exists
          (select 1 from ${sql.table(to)} b where b.${sql.ref(there)} = j.${sql.ref(side)}) order by 1 limit ${MOST}`,
      )
  for (const table of ['actor', 'instrument', 'act'])
    await find(
      'canonical',
      table,
      'canonical_id',
      sql`select a.id as id from ${sql.table(table)} a join ${sql.table(table)} c on c.id = a.canonical_id
        where c.canonical_id <> c.id order by 1 limit ${MOST}`,
    )
  await find(
    'canonical',
    'act_state',
    'of an act that was joined to another',
    sql`select s.act_id as id from act_state s join act a on a.id = s.act_id where a.canonical_id <> a.id order by 1 limit ${MOST}`,
  )
  await find(
    'canonical',
    'copy',
    'not one first of several',
    sql`select group_id as id from copy group by group_id
      having count(*) < 2 or sum(case when relation = 'first' then 1 else 0 end) <> 1 order by 1 limit ${MOST}`,
  )
  await find(
    'live',
    'reading',
    'superseded_by',
    sql`select r.id as id from reading r left join reading s on s.id = r.superseded_by
      where (r.live = 1) <> (r.superseded_by is null) or s.dispatch_id <> r.dispatch_id order by 1 limit ${MOST}`,
  )
  await verifyActs(find)
  await verifySearch(kind, find)
  if (kind === 'sqlite') {
    const found = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db)
    for (const { integrity_check: detail } of found.rows)
      if (detail !== 'ok') note(report, { check: 'file', table: '', id: '', detail })
  }
}

type Find = (check: Check, table: string, detail: string, query: RawBuilder<{ id: unknown }>) => Promise<void>

/** Reports that are still pending are left out: what they come to is not settled. */
async function verifyActs(find: Find): Promise<void> {
  await find(
    'dangling',
    'report',
    'act_id',
    sql`select r.id as id from report r left join act a on a.id = r.act_id
      where r.kind = 'act' and r.live = 1 and a.id is null
      and not exists (select 1 from pending p where p.subject = 'report' and p.key = r.id) order by 1 limit ${MOST}`,
  )
  await find(
    'sums',
    'act',
    'reports, sources',
    sql`select c.id as id from act c left join act a on a.canonical_id = c.id
      left join report r on r.act_id = a.id and r.live = 1
      where c.canonical_id = c.id
      group by c.id, c.reports, c.sources
      having (count(r.id) <> c.reports or count(distinct r.dispatch_id) <> c.sources)
      and not exists (select 1 from pending p where p.subject = 'report') order by 1 limit ${MOST}`,
  )
}

async function verifySearch(kind: 'sqlite' | 'postgres', find: Find): Promise<void> {
  const [index, row] = kind === 'sqlite' ? ['search_docsize', 'id'] : ['search', 'dispatch_seq']
  await find(
    'search',
    'dispatch',
    'not in the index',
    sql`select d.id as id from dispatch d left join ${sql.table(index!)} s on s.${sql.ref(row!)} = d.seq
      where s.${sql.ref(row!)} is null order by 1 limit ${MOST}`,
  )
  await find(
    'dangling',
    'search',
    'dispatch_seq',
    sql`select s.${sql.ref(row!)} as id from ${sql.table(index!)} s left join dispatch d on d.seq = s.${sql.ref(row!)}
      where d.seq is null order by 1 limit ${MOST}`,
  )
}
