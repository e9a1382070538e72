import type { ExportWords } from '../../publish/format.ts'
import type { Messages } from '../messages/messages.ts'
import type { Words } from './words.ts'

const WORDS: Words<{ record: string; disputed: string }> = {
  en: { record: 'Acts of the record', disputed: 'disputed' },
  fr: { record: 'Actes du registre', disputed: 'contesté' },
}

/** The words of a language for the formats that people see. */
export function exportWords({ language, acts, statuses, and }: Messages): ExportWords {
  const { record, disputed } = WORDS[language]
  return {
    language,
    acts,
    standings: { ...statuses, disputed },
    record,
    list: (names) =>
      names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1]}`,
  }
}
