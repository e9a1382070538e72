// Prints joins of a record for reading by eye: groups of reports that were told to be one act, and pairs that were left open.
//   node scripts/look-at-joins.ts RECORD [--subject act|actor|instrument] [--unsure] [--most 100]
// What is printed is picked by the hash of its id, so that it is a fair sample and the same each time.
import { parseArgs } from 'node:util'
import { openStore } from '../packages/chancery/src/ledger/store/open.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    subject: { type: 'string', default: 'act' },
    unsure: { type: 'boolean', default: false },
    most: { type: 'string', default: '100' },
  },
})
const { db, close } = await openStore(positionals[0]!, { create: false })
const most = Number(values.most)

const day = (n: number | null): string => (n === null ? '?' : new Date(n * 86_400_000).toISOString().slice(0, 10))

async function tell(act: string): Promise<string> {
  const rows = await db
    .selectFrom('report')
    .innerJoin('dispatch', 'dispatch.id', 'report.dispatch_id')
    .where('report.act_id', '=', act)
    .where('report.live', '=', 1)
    .select(['report.id', 'report.act', 'report.status', 'report.date', 'report.place', 'report.spans'])
    .select(['dispatch.text', 'dispatch.published_from', 'dispatch.title'])
    .execute()
  const lines: string[] = []
  for (const row of rows) {
    const parties = await db
      .selectFrom('party')
      .innerJoin('actor as named', 'named.id', 'party.actor_id')
      .innerJoin('actor', 'actor.id', 'named.canonical_id')
      .where('party.report_id', '=', row.id)
      .where('party.role', 'not in', ['voice', 'witness', 'candidate'])
      .select(['party.role', 'actor.label', 'actor.label_state'])
      .orderBy('party.position')
      .execute()
    const words = (JSON.parse(row.spans) as [number, number][]).map(([a, b]) => row.text.slice(a, b)).join(' … ')
    lines.push(
      `   ${row.act} ${row.status} ${row.date ?? '-'} @${row.place ?? '-'} [${parties.map((p) => `${p.role[0]}:${p.label}/${p.label_state ?? '-'}`).join(', ')}] pub ${day(row.published_from)} “${words.replace(/\s+/g, ' ').slice(0, 170)}”`,
    )
  }
  return lines.join('\n')
}

if (values.subject !== 'act') {
  const table = values.subject as 'actor' | 'instrument'
  const verdict = values.unsure ? 'unsure' : 'positive'
  const rows = await db
    .selectFrom('judgement')
    .where('subject', '=', table)
    .where('verdict', '=', verdict)
    .where('withdrawn_by', 'is', null)
    .select(['left_id', 'right_id', 'score', 'reasons'])
    .orderBy('id')
    .limit(most)
    .execute()
  const named = async (id: string): Promise<string> => {
    if (table === 'instrument') {
      const row = await db.selectFrom('instrument').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      return `${row.kind} ${row.name} ${row.date ?? '-'} ${row.parties}`
    }
    const row = await db.selectFrom('actor').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    return `${row.kind} ${row.name}/${row.state ?? '-'}`
  }
  console.log(`${rows.length} pairs`)
  for (const row of rows) console.log(row.score, await named(row.left_id), '|', await named(row.right_id), row.reasons)
} else if (values.unsure) {
  const rows = await db
    .selectFrom('judgement')
    .where('subject', '=', 'act')
    .where('verdict', '=', 'unsure')
    .where('withdrawn_by', 'is', null)
    .selectAll()
    .orderBy('id')
    .execute()
  console.log(`${rows.length} pairs are left open`)
  for (const [k, row] of rows.slice(0, most).entries())
    console.log(`${k + 1}. ${row.score} ${row.reasons}\n${await tell(row.left_id)}\n${await tell(row.right_id)}`)
} else {
  const groups = await db
    .selectFrom('act')
    .select('canonical_id')
    .select((e) => e.fn.countAll<number>().as('n'))
    .groupBy('canonical_id')
    .having((e) => e.fn.countAll(), '>', 1)
    .orderBy('canonical_id')
    .execute()
  // Ids are hashes, and the canonical one is the least of its group: sorted by their last signs they are a fair sample.
  groups.sort((a, b) => (a.canonical_id.slice(-6) < b.canonical_id.slice(-6) ? -1 : 1))
  console.log(`${groups.length} acts are told by several reports`)
  for (const [k, group] of groups.slice(0, most).entries()) {
    const members = await db.selectFrom('act').select('id').where('canonical_id', '=', group.canonical_id).execute()
    console.log(`${k + 1}. ${members.length} reports`)
    for (const { id } of members.slice(0, 8)) console.log(await tell(id))
  }
}
await close()
