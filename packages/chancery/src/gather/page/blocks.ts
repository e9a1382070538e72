/** What is read of a node of a page, whatever the library that made it. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

/** What stands on its own: before and after it a paragraph ends. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
/** What holds no words of the text. */
const SILENT = new Set(
  'AUDIO BUTTON CANVAS HEAD IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
)

/**
 * The words under a node, paragraphs two line ends apart, `<br>` as one. Blanks are folded as a browser folds them, so a no-break
 * space stays. Without recursion: pages may be nested as deep as they please.
 */
export function textOf(root: PageNode): string {
  const paragraphs: string[] = []
  let words = ''
  const end = () => {
    const paragraph = words
      .replace(/[ \t\n\r\f]*\u2028[ \t\n\r\f]*/g, '\u2028')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replace(/\u2028\u2028+/g, '\n\n')
      .replaceAll('\u2028', '\n')
      .replace(/^[ \n\u00a0]+|[ \n\u00a0]+$/g, '')
    if (paragraph) paragraphs.push(paragraph)
    words = ''
  }
  const stack: { readonly node: PageNode; readonly leave: boolean }[] = [{ node: root, leave: false }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, leave } = top
    // The line separator stands for <br> meanwhile; in a text it is a blank like others.
    if (node.nodeType === TEXT || node.nodeType === CDATA) words += (node.nodeValue ?? '').replaceAll('\u2028', ' ')
    if (leave) end()
    else {
      const name = node.nodeName.toUpperCase()
      if (node !== root && node.nextSibling) stack.push({ node: node.nextSibling, leave: false })
      if (node.nodeType === ELEMENT) {
        if (SILENT.has(name)) continue
        if (name === 'BR') words += '\u2028'
        if (name === 'TD' || name === 'TH') words += ' '
        if (BLOCKS.has(name)) {
          end()
          stack.push({ node, leave: true })
        }
      }
      if (node.firstChild) stack.push({ node: node.firstChild, leave: false })
    }
  }
  end()
  return paragraphs.join('\n\n')
}
