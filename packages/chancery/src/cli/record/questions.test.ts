import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { put } from '../../ledger/questions/record.testing.ts'
import { openStore } from '../../ledger/store/open.ts'
import type { Fault } from '../../record/faults.ts'
import { messagesFor } from '../messages/messages.ts'
import { run } from '../program.ts'
import { paint } from '../show/paint.ts'
import type { Terminal } from '../terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-questions-'))
const record = join(folder, 'test.chancery')
beforeAll(async () => {
  const store = await openStore(record)
  await put(store)
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the command prints, and the faults that it tells. */
async function ask(language: 'en' | 'fr', ...argv: string[]): Promise<{ code: number; out: string; faults: Fault[] }> {
  let out = ''
  const faults: Fault[] = []
  const terminal: Terminal = {
    messages: messagesFor(language),
    style: paint(false),
    width: 80,
    write: async (text) => {
      out += text
    },
    report: (fault) => faults.push(fault),
    say: () => {},
  }
  return { code: await run([...argv, '--record', record], terminal), out, faults }
}

describe('for people', () => {
  test('the dossier of two states, in English', async () => {
    expect((await ask('en', 'dossier', 'FRA', 'DEU')).out).toMatchInlineSnapshot(`
      "France (FRA) – Germany (DEU)
      2 acts · 5 sources, 4 independent
      done 2
      meeting 1 · signature 1

      WHO SPOKE WITH WHOM 1
        level 1 · Charles de Gaulle, président (FRA) – Konrad Adenauer, chancelier
            (DEU) · once · meeting

      INSTRUMENTS 1
        traité de l'Élysée · treaty · 22 January 1963 · 1 act · i-64bfbbxap87q4nnf
            signed · 22 January 1963 · Germany, France

      ANNOUNCED AND UNDERTAKEN, AND WHAT BECAME OF IT 1
        took place · 8 July 1962 · Charles de Gaulle (FRA) and Konrad Adenauer (DEU) →
            meeting · at Reims · [4][5]

      ACTS 2
        22 January 1963 · Charles de Gaulle (FRA) and Konrad Adenauer (DEU) →
            signature · at Paris · under: traité de l'Élysée · stage: signed ·
            [1][2][3]
            “French President Charles de Gaulle and West German Chancellor Konrad
            Adenauer signed the Élysée Treaty in Paris on 22 January 1963.” [1]
        8 July 1962 · Charles de Gaulle (FRA) and Konrad Adenauer (DEU) → meeting · at
            Reims · [4][5]
            “Le président français Charles de Gaulle a rencontré le chancelier
            ouest-allemand Konrad Adenauer à Reims le 8 juillet 1962.” [5]

      FRANCE SAID TO OR OF GERMANY 1
        9 September 1962 · Charles de Gaulle, président (FRA) · “a déclaré” · of
            Germany · [6]
            │ l'Allemagne était un grand peuple

      SOURCES
        [1] The Morning Post · 23 January 1963 · “Paris and Bonn” · treaty · copy
             c-emkj54mv5grrzqp1 · d-7xczw7g8qe1mj445
        [2] The Evening Post · 23 January 1963 · treaty-copy · copy c-emkj54mv5grrzqp1
             · d-dadw62zwgn98ra19
        [3] Le Journal · 24 January 1963 · traite · d-b0xzqqdchcc6g0r5
        [4] The Morning Post · 1 July 1962 · “Reims prepares” ·
             https://example.org/reims · d-djxgwbtf9339a19b
        [5] Le Journal · 9 July 1962 · visit · d-z81yfdqd2hz2nm3y
        [6] Le Journal · 10 September 1962 · ludwigsburg · d-g4q6vbpx212nkyjv
      "
    `)
  })
  test('the dossier of two states, in French', async () => {
    expect((await ask('fr', 'dossier', 'France', 'Allemagne')).out).toMatchInlineSnapshot(`
      "France (FRA) – Allemagne (DEU)
      2 actes · 5 sources, dont 4 indépendantes
      accompli 2
      rencontre 1 · signature 1

      QUI A PARLÉ AVEC QUI 1
        niveau 1 · Charles de Gaulle, président (FRA) – Konrad Adenauer, chancelier
            (DEU) · 1 fois · rencontre

      INSTRUMENTS 1
        traité de l'Élysée · traité · 22 janvier 1963 · 1 acte · i-64bfbbxap87q4nnf
            signé · 22 janvier 1963 · Allemagne, France

      ANNONCES ET ENGAGEMENTS, ET LEUR SUITE 1
        a eu lieu · 8 juillet 1962 · Charles de Gaulle (FRA) et Konrad Adenauer (DEU)
            → rencontre · lieu : Reims · [4][5]

      ACTES 2
        22 janvier 1963 · Charles de Gaulle (FRA) et Konrad Adenauer (DEU) → signature
            · lieu : Paris · au titre de : traité de l'Élysée · étape : signé ·
            [1][2][3]
            « French President Charles de Gaulle and West German Chancellor Konrad
            Adenauer signed the Élysée Treaty in Paris on 22 January 1963. » [1]
        8 juillet 1962 · Charles de Gaulle (FRA) et Konrad Adenauer (DEU) → rencontre
            · lieu : Reims · [4][5]
            « Le président français Charles de Gaulle a rencontré le chancelier
            ouest-allemand Konrad Adenauer à Reims le 8 juillet 1962. » [5]

      PAROLES : FRANCE → ALLEMAGNE, À OU SUR 1
        9 septembre 1962 · Charles de Gaulle, président (FRA) · « a déclaré » · sur
            Allemagne · [6]
            │ l'Allemagne était un grand peuple

      SOURCES
        [1] The Morning Post · 23 janvier 1963 · « Paris and Bonn » · treaty · copie
             c-emkj54mv5grrzqp1 · d-7xczw7g8qe1mj445
        [2] The Evening Post · 23 janvier 1963 · treaty-copy · copie
             c-emkj54mv5grrzqp1 · d-dadw62zwgn98ra19
        [3] Le Journal · 24 janvier 1963 · traite · d-b0xzqqdchcc6g0r5
        [4] The Morning Post · 1er juillet 1962 · « Reims prepares » ·
             https://example.org/reims · d-djxgwbtf9339a19b
        [5] Le Journal · 9 juillet 1962 · visit · d-z81yfdqd2hz2nm3y
        [6] Le Journal · 10 septembre 1962 · ludwigsburg · d-g4q6vbpx212nkyjv
      "
    `)
  })
  test('a person, in English', async () => {
    expect((await ask('en', 'who', 'Adenauer')).out).toMatchInlineSnapshot(`
      "Konrad Adenauer (DEU)
      person · 5 sources, 4 independent · a-z52k7g1dme014ayz

      NAMES 1
        Konrad Adenauer · DEU · 5 dispatches · a-z52k7g1dme014ayz

      OFFICES, AS PRINTED 2
        chancelier · 9 July 1962 to 24 January 1963 · level 1 · 2 dispatches
        Chancellor · 1 July 1962 to 23 January 1963 · level 1 · 3 dispatches

      SPOKE WITH 1
        level 1 · Charles de Gaulle, président (FRA) · once · meeting

      ACTS 2
        22 January 1963 · Charles de Gaulle (FRA) and Konrad Adenauer (DEU) →
            signature · at Paris · under: traité de l'Élysée · stage: signed ·
            [1][2][3]
            “French President Charles de Gaulle and West German Chancellor Konrad
            Adenauer signed the Élysée Treaty in Paris on 22 January 1963.” [1]
        8 July 1962 · Charles de Gaulle (FRA) and Konrad Adenauer (DEU) → meeting · at
            Reims · [4][5]
            “Le président français Charles de Gaulle a rencontré le chancelier
            ouest-allemand Konrad Adenauer à Reims le 8 juillet 1962.” [5]

      SOURCES
        [1] The Morning Post · 23 January 1963 · “Paris and Bonn” · treaty · copy
             c-emkj54mv5grrzqp1 · d-7xczw7g8qe1mj445
        [2] The Evening Post · 23 January 1963 · treaty-copy · copy c-emkj54mv5grrzqp1
             · d-dadw62zwgn98ra19
        [3] Le Journal · 24 January 1963 · traite · d-b0xzqqdchcc6g0r5
        [4] The Morning Post · 1 July 1962 · “Reims prepares” ·
             https://example.org/reims · d-djxgwbtf9339a19b
        [5] Le Journal · 9 July 1962 · visit · d-z81yfdqd2hz2nm3y
      "
    `)
  })
  test('a treaty, in French', async () => {
    expect((await ask('fr', 'treaty', 'Elysée')).out).toMatchInlineSnapshot(`
      "traité de l'Élysée
      traité · 22 janvier 1963 · 3 sources, dont 2 indépendantes · i-64bfbbxap87q4nnf
      aussi nommé : Élysée Treaty
      parties : Allemagne, France

      ÉTAPES 1
            signé · 22 janvier 1963 · Allemagne, France

      ACTES 1
        22 janvier 1963 · Charles de Gaulle (FRA) et Konrad Adenauer (DEU) → signature
            · lieu : Paris · au titre de : traité de l'Élysée · étape : signé ·
            [1][2][3]
            « French President Charles de Gaulle and West German Chancellor Konrad
            Adenauer signed the Élysée Treaty in Paris on 22 January 1963. » [1]

      SOURCES
        [1] The Morning Post · 23 janvier 1963 · « Paris and Bonn » · treaty · copie
             c-emkj54mv5grrzqp1 · d-7xczw7g8qe1mj445
        [2] The Evening Post · 23 janvier 1963 · treaty-copy · copie
             c-emkj54mv5grrzqp1 · d-dadw62zwgn98ra19
        [3] Le Journal · 24 janvier 1963 · traite · d-b0xzqqdchcc6g0r5
      "
    `)
  })
  test('a timeline with every sentence, in French', async () => {
    expect((await ask('fr', 'timeline', '--act', 'meet', '--full')).out).toMatchInlineSnapshot(`
      "ACTES 1
        8 juillet 1962 · Charles de Gaulle (FRA) et Konrad Adenauer (DEU) → rencontre
            · lieu : Reims · [1][2]
            « French President Charles de Gaulle will meet West German Chancellor
            Konrad Adenauer in Reims on 8 July 1962. » [1]
            « Le président français Charles de Gaulle a rencontré le chancelier
            ouest-allemand Konrad Adenauer à Reims le 8 juillet 1962. » [2]

      SOURCES
        [1] The Morning Post · 1er juillet 1962 · « Reims prepares » ·
             https://example.org/reims · d-djxgwbtf9339a19b
        [2] Le Journal · 9 juillet 1962 · visit · d-z81yfdqd2hz2nm3y
      "
    `)
  })
  test('a search, in English', async () => {
    expect((await ask('en', 'search', 'signer', 'traité', '--limit', '1')).out).toMatchInlineSnapshot(`
      "FOUND 1
        d-b0xzqqdchcc6g0r5
            Le Journal · 24 January 1963 · fr · traite · d-b0xzqqdchcc6g0r5
            │ … président français Charles de Gaulle et le chancelier ouest-allemand
            │ Konrad Adenauer ont *signé* le *traité* de l'Élysée à Paris le 22
            │ janvier 1963. …
      "
    `)
  })
  test('nothing found is said', async () => {
    expect((await ask('en', 'timeline', '--from', '1999')).out).toContain('The record holds nothing of this.')
    expect((await ask('fr', 'search', 'Talleyrand')).out).toBe("Le registre n'en dit rien.\n")
  })
})

describe('for machines', () => {
  test('JSON holds what people are shown', async () => {
    const { out } = await ask('en', 'dossier', 'FRA', 'DEU', '--json')
    expect(JSON.parse(out)).toMatchObject({ states: ['FRA', 'DEU'], acts: { total: 2 } })
  })
  test.each([['dossier', 'FRA', 'DEU'], ['who', 'Adenauer'], ['timeline'], ['treaty', 'Elysée'], ['search', 'traité']])(
    'CSV of %s: as many cells a line as there are columns',
    async (...argv) => {
      const { out } = await ask('en', ...argv, '--csv')
      const lines = out.split('\r\n')
      expect(lines.pop()).toBe('')
      expect(lines.length).toBeGreaterThan(1)
      const cells = (line: string) => line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",]*)/g)!.length
      expect(new Set(lines.map(cells))).toEqual(new Set([25]))
    },
  )
})

describe('faults', () => {
  test.each([
    ['CHY050', 'dossier', 'Corée'],
    ['CHY051', 'who', 'Talleyrand'],
    ['CHY052', 'treaty', 'Tilsit'],
    ['CHY053', 'timeline', '--limit', 'many'],
    ['CHY053', 'timeline', '--status', 'maybe'],
    ['CHY054', 'search', '…'],
  ])('%s: chancery %s %s', async (code, ...argv) => {
    const { code: exit, out, faults } = await ask('en', ...argv)
    expect({ exit, out, codes: faults.map((fault) => fault.code) }).toEqual({ exit: 2, out: '', codes: [code] })
  })
})
