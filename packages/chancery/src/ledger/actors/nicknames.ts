import { soundOf } from './sound.ts'

/** Given names and what their bearers are called, as English and French papers print them. */
const CALLED: readonly (readonly string[])[] = [
  ['Joseph', 'Joe', 'Jo'],
  ['William', 'Bill', 'Will', 'Billy'],
  ['Robert', 'Bob', 'Rob', 'Bobby'],
  ['Richard', 'Dick', 'Rick'],
  ['James', 'Jim', 'Jimmy', 'Jamie'],
  ['John', 'Johnny'],
  ['Anthony', 'Antony', 'Tony'],
  ['Michael', 'Mike', 'Mick'],
  ['Edward', 'Ed', 'Ted', 'Eddie'],
  ['Thomas', 'Tom', 'Tommy'],
  ['Christopher', 'Chris'],
  ['David', 'Dave'],
  ['Daniel', 'Dan', 'Danny'],
  ['Stephen', 'Steven', 'Steve'],
  ['Benjamin', 'Ben', 'Bibi'],
  ['Ronald', 'Ron'],
  ['Kenneth', 'Ken'],
  ['Samuel', 'Sam'],
  ['Timothy', 'Tim'],
  ['Gregory', 'Greg'],
  ['Jeffrey', 'Jeff'],
  ['Nicholas', 'Nick', 'Nicolas'],
  ['Alexander', 'Alex', 'Alec', 'Sandy'],
  ['Andrew', 'Andy'],
  ['Charles', 'Charlie', 'Chuck'],
  ['Donald', 'Don'],
  ['Douglas', 'Doug'],
  ['Frederick', 'Fred'],
  ['Gerald', 'Gerry', 'Jerry'],
  ['Lawrence', 'Larry'],
  ['Leonard', 'Len'],
  ['Matthew', 'Matt'],
  ['Patrick', 'Pat', 'Paddy'],
  ['Peter', 'Pete'],
  ['Philip', 'Phil'],
  ['Raymond', 'Ray'],
  ['Theodore', 'Theo'],
  ['Vincent', 'Vince'],
  ['Walter', 'Walt'],
  ['Zbigniew', 'Zbig'],
  ['Elizabeth', 'Liz', 'Betty', 'Beth'],
  ['Katherine', 'Catherine', 'Kate', 'Kathy', 'Cathy'],
  ['Margaret', 'Maggie', 'Peggy'],
  ['Susan', 'Sue'],
  ['Deborah', 'Debbie', 'Deb'],
  ['Jennifer', 'Jen', 'Jenny'],
  ['Victoria', 'Vicky', 'Toria'],
  ['Edmund', 'Ned', 'Edmond'],
  ['Manuel', 'Manolo'],
  ['Francisco', 'Paco', 'Pancho'],
  ['José', 'Pepe'],
  ['Luiz', 'Lula'],
]

const groups: ReadonlyMap<string, number> = new Map(
  CALLED.flatMap((names, k) => names.map((name): [string, number] => [soundOf(name), k])),
)

/** Whether two given names, as they sound, are one man's name and what he is called. */
export function sameCalled(a: string, b: string): boolean {
  const group = groups.get(a)
  return group !== undefined && group === groups.get(b)
}
