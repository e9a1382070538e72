import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../lang/index.ts'
import { LanguageDetector } from './language.ts'

const detector = new LanguageDetector(LANGUAGES.values())
const detect = (text: string): string | null => detector.detect(text)

describe('the language of a text', () => {
  it.each([
    ['fr', 'Les deux ministres se sont rencontrés lundi à Genève.'],
    [
      'fr',
      'Le traité a été signé par les représentants des deux pays dans une salle du palais, selon un communiqué publié après la cérémonie avec leurs conseillers.',
    ],
    ['en', 'The two ministers met in Geneva on Monday.'],
    [
      'en',
      'The treaty was signed by the representatives of both countries in a hall of the palace, according to a statement that was published after the ceremony.',
    ],
    [
      'fr',
      'Le président français François Mitterrand a rencontré le chancelier allemand Helmut Kohl à Bonn le 16 juin 1986.',
    ],
    [
      'en',
      'French President Valéry Giscard d’Estaing met West German Chancellor Helmut Schmidt in Bonn on June 16, 1976.',
    ],
    ['es', 'Los ministros de Asuntos Exteriores de los dos países firmaron el lunes en Ginebra un tratado de amistad.'],
    ['de', 'Die Außenminister beider Länder haben am Montag in Genf einen Freundschaftsvertrag unterzeichnet.'],
    ['pt', 'Os ministros dos Negócios Estrangeiros dos dois países assinaram na segunda-feira um tratado de amizade.'],
    ['ru', 'Министры иностранных дел двух стран подписали в понедельник в Женеве договор о дружбе.'],
  ])('is %s', (language, text) => {
    expect(detect(text)).toBe(language)
  })

  it.each([
    'De to ministre sagde at aftalen for Europa er klar, og at de nu kun har at vente på svar fra Paris. For at undgå strid må de have tid til at tale sammen, og for at nå det har de bedt om at møde hinanden igen for at se på sagen.',
    'I ministri dei due paesi hanno firmato a Ginevra un trattato che, secondo le fonti, è il primo in un secolo. La delegazione ha detto che la pace è possibile, ma che i negoziati, in un clima di sfiducia, non sono facili per le parti.',
    'De ministers van de twee landen hebben in Genève een verdrag gesloten dat des te meer telt, en dat pas na een jaar is of wordt getekend. Het was de wens van de elf landen die er bij waren, en het pas gesloten verdrag was te lezen.',
  ])('is none that we read: %s', (text) => {
    expect(['fr', 'en']).not.toContain(detect(text))
  })

  it('is told by few small words where they differ and others of the language abound', () => {
    expect(
      detect(
        "Le chef de la diplomatie du Laos a dit sur place que le texte, qui porte sur le tracé du fleuve, sera lu par le roi et signé par un envoyé du Siam. Une clause interdit le port d'armes dans le delta.",
      ),
    ).toBe('fr')
  })

  it('is that of the part that we read, where a text opens in another', () => {
    const other = 'Երկու երկրների արտաքին գործերի նախարարները երկուշաբթի օրը Ժնևում պայմանագիր ստորագրեցին։ '.repeat(12)
    const own =
      'Les ministres des deux pays ont signé un traité dans une salle du palais, avec leurs conseillers, selon un communiqué qui est publié sur place. '.repeat(
        4,
      )
    expect(detect(other + own)).toBe('fr')
    expect(detect(other)).not.toBe('fr')
  })

  it.each(['', '…', '12'])('of %j cannot be told', (text) => {
    expect(detect(text)).toBeNull()
  })
})
