import type { WordRules } from '../../parse/word-rules.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
/** `can not`: the word `cannot`, which is these two. */
const run = (list: string): [string, string[]][] => list.trim().split(/\s*,\s*/).map((each) => [each.replaceAll(' ', ''), each.split(' ')])

/** What English tells of its words, after the treebank UD English EWT. */
export const enWords: WordRules = {
  contractions: new Map(run(`
    can not, gon na, wan na, got ta, sort a, lem me, gim me, du n no, ai nt, are nt, ca nt, could nt, did nt, do nt, does nt, had nt, has nt, have nt, is nt,
    should nt, was nt, were nt, wo nt, would nt, i m, i ve, it ll, that s, there s, what s, let s, they re, you re, you ll, you ve, they ll, they ve, we ve,
    't is, 't was, d' you, y' all
  `)),
  endings: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
  keptEndings: words("ok'd"),
  hyphens: {
    prefixes: words('e co non mid pre anti re post over multi pro ex semi neo inter intra un counter arch socio psycho sub cross extra mis'),
    whole: words('e-mail where-ever vice-president wi-fi'),
  },
  finalStop: true,
  cuts: [
    { id: 'time', pattern: /^(\d{1,2}(?::\d\d)?)([ap]m)$/i },
    { id: 'range', pattern: /^(\d{1,2}(?:[.,:]\d{1,3})?|\d{4})(-)(\d{1,2}(?:[.,:]\d{1,3})?|\d{4})$/ },
    { id: 'amounts', pattern: /^(\d{3}|\d{1,3}(?:,\d{3})+)(-)(\d{3}|\d{1,3}(?:,\d{3})+)$/ },
    { id: 'measure', pattern: /^(\d[\d.,]*)(mm|cm|km|m|k|ft|hz|mph|kg|g|lbs?|hh|mg|ml|mw|kw|mb|gb|bn|f|c|in|hrs?|mins?|yrs?|mos?)$/i },
    { id: 'number', pattern: /^(#)(\d[\d-]*)$/ },
  ],
  units: [
    { id: 'exclamation', opens: '!?', pattern: /[!?]{2,400}/y },
    { id: 'rule', opens: '=_*+~#', pattern: /=[=]{1,400}|_{2,400}|\*{2,400}|\+{2,400}|~{2,400}|#{2,400}/y },
    { id: 'smiley', opens: ':;=', pattern: /[:;=]['’]?-?[)(DPpOo|/\\*\]3]{1,10}(?![\p{L}\p{N}/])/uy },
    { id: 'smiley-turned', opens: '(', pattern: /\([:;=](?![\p{L}\p{N}])/uy },
    { id: 'smiley-face', opens: '^', pattern: /\^_{1,3}\^/y },
    { id: 'heart', opens: '<', pattern: /<3(?!\d)/y },
    { id: 'arrow', opens: '-=<', pattern: /-{1,10}>|={1,10}>|<-{1,10}/y },
    { id: 'without', opens: 'wW', pattern: /w\/(?:out|o)?(?![\p{L}\p{N}])/iuy },
    { id: 'letters', opens: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', pattern: /\p{L}\/\p{L}(?![\p{L}\p{N}/])/uy },
    { id: 'file', opens: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', pattern: /[\p{L}\p{N}_#-]{1,40}\.(?:docx?|xlsx?|pdf|pptx?|jpe?g|gif|zip|txt|html?|exe)(?![\p{L}\p{N}])/iuy },
    { id: 'file-ending', opens: '.', pattern: /\.(?:docx?|xlsx?|pdf|pptx?)(?![\p{L}\p{N}])/iuy },
    { id: 'decade', opens: '0123456789', pattern: /(?:\d\d)?\d0['’]s(?![\p{L}\p{N}])/uy },
    { id: 'newsgroup', opens: 'abcdefghijklmnopqrstuvwxyz', pattern: /[a-z]{2,12}(?:\.[a-z]{2,20}){2,5}(?![\p{L}\p{N}.@])/uy },
    { id: 'double-mark', opens: '‘’', pattern: /[‘’]{2}/y },
    { id: 'country-code', opens: '+', pattern: /\+\d{1,3}(?![\d.,])/y },
    { id: 'mail-link', opens: 'mM', pattern: /mailto:[^\s<>()[\]]{3,200}/iuy },
  ],
}
