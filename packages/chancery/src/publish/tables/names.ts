/** The flat tables that a record gives. */
export const TABLE_NAMES = [
  'acts',
  'visits',
  'meetings',
  'statements',
  'agreements',
  'dyad-month',
  'plover',
  'cameo',
] as const
export type TableName = (typeof TABLE_NAMES)[number]
