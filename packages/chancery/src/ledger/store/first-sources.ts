import type { Kysely } from 'kysely'
import type { Columns } from './columns.ts'

/** Tables of what came in, and of what happened to the record. */
export async function makeSources(
  db: Kysely<unknown>,
  { required, key, serial, counted, arrival, bytes }: Columns,
): Promise<void> {
  const s = db.schema
  await s.createTable('meta').addColumn('key', 'text', key).addColumn('value', 'text', required).execute()

  await s
    .createTable('dispatch')
    .addColumn('seq', serial, counted)
    .addColumn('id', 'text', arrival)
    .addColumn('given_id', 'text')
    .addColumn('given_language', 'text')
    .addColumn('given_published', 'text')
    .addColumn('language', 'text', required)
    .addColumn('published', 'text')
    .addColumn('published_basis', 'text', required)
    .addColumn('published_from', 'integer')
    .addColumn('published_to', 'integer')
    .addColumn('outlet', 'text')
    .addColumn('url', 'text')
    .addColumn('title', 'text')
    .addColumn('text', 'text', required)
    .addColumn('credits', 'text', required)
    .addColumn('origin', 'text', required)
    .addColumn('first_seen', 'text', required)
    .addColumn('text_hash', 'text', required)
    .execute()
  await s.createIndex('dispatch_by_text').on('dispatch').column('text_hash').execute()
  await s.createIndex('dispatch_by_day').on('dispatch').columns(['published_from', 'id']).execute()
  await s.createIndex('dispatch_by_given').on('dispatch').column('given_id').execute()
  await s.createIndex('dispatch_by_url').on('dispatch').column('url').execute()

  await s
    .createTable('reading')
    .addColumn('seq', serial, counted)
    .addColumn('id', 'text', arrival)
    .addColumn('dispatch_id', 'text', required)
    .addColumn('reader', 'text', required)
    .addColumn('body', bytes, required)
    .addColumn('live', 'integer', required)
    .addColumn('superseded_by', 'text')
    .addColumn('first_seen', 'text', required)
    .execute()
  await s.createIndex('reading_by_dispatch').on('reading').columns(['dispatch_id', 'live']).execute()
  await s.createIndex('reading_by_reader').on('reading').columns(['reader', 'live']).execute()

  await s
    .createTable('copy')
    .addColumn('dispatch_id', 'text', key)
    .addColumn('group_id', 'text', required)
    .addColumn('relation', 'text', required)
    .addColumn('of_id', 'text')
    .addColumn('likeness', 'real')
    .execute()
  await s.createIndex('copy_by_group').on('copy').column('group_id').execute()

  await s
    .createTable('band')
    .addColumn('band', 'integer', required)
    .addColumn('hash', 'integer', required)
    .addColumn('dispatch_id', 'text', required)
    .addPrimaryKeyConstraint('band_key', ['band', 'hash', 'dispatch_id'])
    .execute()
  await s.createIndex('band_by_dispatch').on('band').column('dispatch_id').execute()

  await s
    .createTable('change')
    .addColumn('seq', serial, counted)
    .addColumn('what', 'text', required)
    .addColumn('subject', 'text', required)
    .addColumn('subject_id', 'text', required)
    .addColumn('into_id', 'text')
    .addColumn('reason', 'text')
    .addColumn('at', 'text', required)
    .execute()
  await s.createIndex('change_by_subject').on('change').columns(['subject', 'subject_id']).execute()

  await s
    .createTable('pending')
    .addColumn('subject', 'text', required)
    .addColumn('key', 'text', required)
    .addPrimaryKeyConstraint('pending_key', ['subject', 'key'])
    .execute()

  await s
    .createTable('run')
    .addColumn('id', serial, counted)
    .addColumn('started', 'text', required)
    .addColumn('ended', 'text')
    .addColumn('command', 'text', required)
    .addColumn('added', 'integer', required)
    .addColumn('known', 'integer', required)
    .addColumn('failed', 'integer', required)
    .execute()
  await s
    .createTable('failure')
    .addColumn('run_id', 'integer', required)
    .addColumn('origin', 'text', required)
    .addColumn('code', 'text', required)
    .addColumn('message', 'text', required)
    .execute()
  await s.createIndex('failure_by_run').on('failure').column('run_id').execute()
}
