// Writes the gold dispatches as JSON lines, without their annotations: node gold/export.ts [fr|en] > gold.jsonl
import { asDispatch, goldDispatches } from './files.ts'

const [language] = process.argv.slice(2)
for (const gold of goldDispatches()) {
  if (!language || gold.language === language) console.log(JSON.stringify(asDispatch(gold)))
}
