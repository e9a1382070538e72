import { type Template, Templates } from './templates.ts'

/** What the tagger sees: the word (w), the words around it (l, ll, r, rr), what the lexicon says (lex), ends (s) and tags given (t). */
export const P = {
  Zero: 0,
  W: 1,
  Suffix1: 2,
  Suffix2: 3,
  S3: 4,
  Suffix4: 5,
  Prefix1: 6,
  Prefix2: 7,
  Prefix3: 8,
  Shape: 9,
  First: 10,
  Lex: 11,
  Cluster: 12,
  ShortCluster: 13,
  Wl: 14,
  Wll: 15,
  Wr: 16,
  Wrr: 17,
  T1: 18,
  Tt: 19,
  LexR: 20,
  LexL: 21,
  LexRR: 22,
  SR: 23,
  SL: 24,
  ShapeL: 25,
  ShapeR: 26,
  ClusterL: 27,
  ClusterR: 28,
  ClusterRR: 29,
} as const

/** How many properties there are. */
export const PROPERTIES: number = Object.keys(P).length

const ALL: readonly Template[] = [
  [1, P.Zero],
  [2, P.W],
  [3, P.Suffix1],
  [4, P.Suffix2],
  [5, P.S3],
  [6, P.Suffix4],
  [7, P.Prefix1],
  [8, P.Prefix2],
  [9, P.Prefix3],
  [10, P.Shape, P.First],
  [11, P.Lex],
  [12, P.Cluster],
  [13, P.ShortCluster],
  [14, P.Wl],
  [15, P.Wll],
  [16, P.Wr],
  [17, P.Wrr],
  [18, P.T1],
  [19, P.Tt],
  [20, P.T1, P.W],
  [21, P.T1, P.S3],
  [22, P.T1, P.Lex],
  [23, P.Tt, P.Lex],
  [24, P.Wl, P.W],
  [25, P.W, P.Wr],
  [26, P.Lex, P.LexR],
  [27, P.LexL, P.Lex, P.LexR],
  [28, P.T1, P.Lex, P.LexR],
  [29, P.LexR, P.LexRR],
  [30, P.T1, P.Wr],
  [31, P.SR, P.LexR],
  [32, P.SL, P.T1],
  [33, P.Wl, P.Wr],
  [34, P.ShapeL, P.Shape],
  [35, P.Shape, P.ShapeR],
  [36, P.ClusterL, P.Cluster],
  [37, P.Cluster, P.ClusterR],
  [38, P.T1, P.ClusterR],
  [39, P.ClusterR, P.ClusterRR],
  [40, P.T1, P.Cluster, P.ClusterR],
  [41, P.Tt, P.W],
  [42, P.Shape, P.Lex],
  [43, P.Shape, P.S3],
  [44, P.S3, P.LexR],
  [45, P.Wl, P.Wll],
  [46, P.Wr, P.Wrr],
]

const OWN: ReadonlySet<number> = new Set([
  P.Zero,
  P.W,
  P.Suffix1,
  P.Suffix2,
  P.S3,
  P.Suffix4,
  P.Prefix1,
  P.Prefix2,
  P.Prefix3,
  P.Shape,
  P.Lex,
  P.Cluster,
  P.ShortCluster,
])
const isOwn = ([, ...places]: Template): boolean => places.every((place) => OWN.has(place))

/** All features of a word, in the order in which they are learned. */
export const TAG_TEMPLATES: Templates = new Templates(ALL)

/** Those that depend on the word alone, and the others. */
export const OWN_TEMPLATES: Templates = new Templates(ALL.filter(isOwn))
export const CONTEXT_TEMPLATES: Templates = new Templates(ALL.filter((template) => !isOwn(template)))
