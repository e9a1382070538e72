import type { ExpressionRow, Unit } from '../../lang/calendar.ts'
import type { Capture } from './match.ts'

/** What was caught, by class; a row's `with` stands in where the pattern caught nothing. */
export class Caught {
  readonly row: ExpressionRow
  readonly captures: readonly Capture[]
  constructor(row: ExpressionRow, captures: readonly Capture[]) {
    this.row = row
    this.captures = captures
  }

  first(of: string): number | string | undefined {
    for (const capture of this.captures) if (capture.of === of) return capture.value
    return (this.row.with as Readonly<Record<string, number | string>> | undefined)?.[of]
  }

  number(of: string): number | undefined {
    const value = this.first(of)
    return typeof value === 'number' ? value : undefined
  }

  unit(): Unit | undefined {
    return (this.first('unit') ?? this.first('units')) as Unit | undefined
  }
}
