/** How surely a line credits: a source it names, or only the holder of the page's copyright. */
export type CreditRank = 'source' | 'holder'

interface Credit {
  readonly name: string
  readonly base: string
  readonly rank: CreditRank
}

/** Credits as they come, each agency or outlet once, in the order printed. */
export class Credits {
  private readonly found: Credit[] = []

  /** Adds the names in a credit, parted by slashes or commas. */
  add(credit: string, rank: CreditRank): void {
    for (const part of credit.split(/\s*[/|,]\s*/)) {
      const name = part.replace(TRAILING, '').trim()
      if (name) this.found.push({ name, base: baseOf(name), rank })
    }
  }

  /** The names. A copyright holder counts only where no line names the same outlet as its source. */
  names(): string[] {
    const names: string[] = []
    const seen = new Set<string>()
    const sources = new Set(this.found.filter(({ rank }) => rank === 'source').map(({ base }) => base))
    for (const { name, base, rank } of this.found) {
      if (seen.has(base) || (rank === 'holder' && sources.has(base))) continue
      seen.add(base)
      names.push(name)
    }
    return names
  }
}

/** Link words, dates and stops at the end of a credit. */
const TRAILING = /(?:\s+(?:et|and|le|on|du|avec|with|\d[\d/.-]*))*[\s.]*$/

/** A name without the end of a web address, to compare: armenews.com, Armenews. */
const baseOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.(?:com|org|net|info|fr|am|news|co\.uk)$/, '')
