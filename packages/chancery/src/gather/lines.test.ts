import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '../record/faults.ts'
import { type Line, lineBatches } from './lines.ts'

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

async function linesOf(text: string | Uint8Array, chunk = 7, longest?: number): Promise<Line[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const lines: Line[] = []
  for await (const batch of lineBatches(chunksOf(bytes, chunk), 'feed', longest)) lines.push(...batch)
  return lines
}

const texts = async (text: string) => (await linesOf(text)).map((line) => line.text)

describe('lines of a stream', () => {
  test('LF, CRLF and a last line without an end', async () => {
    expect(await texts('one\ntwo\r\nthree')).toEqual(['one', 'two', 'three'])
    expect(await texts('one\n')).toEqual(['one'])
    expect(await texts('')).toEqual([])
  })

  test('a byte order mark is dropped at the start only', async () => {
    expect(await texts('\ufeffone\n\ufefftwo')).toEqual(['one', '\ufefftwo'])
  })

  test('a line that is not UTF-8 is a fault and the next is read', async () => {
    const lines = await linesOf(
      Buffer.concat([Buffer.from('one\n'), Buffer.from([0xe9, 0x74, 0xe9, 0x0a]), Buffer.from('three')]),
    )
    expect(lines.map((line) => (line.text instanceof Fault ? line.text.code : line.text))).toEqual([
      'one',
      'CHY004',
      'three',
    ])
    expect((lines[1].text as Fault).line).toBe(2)
  })

  test('a line that is too long is a fault and the next is read', async () => {
    const lines = await linesOf(`${'x'.repeat(100)}\ntwo`, 9, 50)
    expect(lines.map((line) => (line.text instanceof Fault ? line.text.code : line.text))).toEqual(['CHY009', 'two'])
  })

  test('wherever the chunks are cut, the lines are the same', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '👍', '\n', '\r\n', ' '), { maxLength: 60 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, chunk) => {
        const expected = whole.split(/\r?\n/)
        if (expected.at(-1) === '') expected.pop()
        const lines = await linesOf(whole, chunk)
        expect(lines.map((line) => line.text)).toEqual(expected)
        expect(lines.map((line) => line.number)).toEqual(expected.map((_, i) => i + 1))
      }),
    )
  })
})
