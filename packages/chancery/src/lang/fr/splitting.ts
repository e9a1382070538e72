import type { SplitRules } from '../../text/text.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What French tells the splitter. */
export const frSplitting: SplitRules = {
  abbreviations: words(`
    m. mm. mr. mrs. mgr. dr. pr. prof. me. st. ste. sts. gén. gal. col. cdt. cap. lt. amb. min. prés. sec. sén. dép. hon. rév.
    etc. cf. c.-à-d. c-à-d. i.e. e.g. p.ex. ex. env. éd. av. apr. av.j.-c. j.-c. n.b. p.s. s.e. s.e.m. s.m. s.a.r. n.d.l.r. ndlr.
    janv. févr. fév. avr. juil. sept. oct. nov. déc. dept. dépt. tél. adj. cie. éts. inc. ltd. corp. jr. sr. vs. resp. art. al. ch. chap.
    no. nos. p. pp. par. vol. fig. t. bd. boul. bvd. ph.d. o.n.u. u.e. u.s.a. u.s. u.r.s.s. r.d.c. r.d. r.c.a. r.f.a. r.f. é.-u. e.-u.
  `),
  leading: words(`
    m. mm. mr. mrs. mgr. dr. pr. prof. me. st. ste. sts. gén. gal. col. cdt. lt. amb. hon. rév. s.e. s.e.m. s.m. s.a.r. cf. i.e. e.g. av. apr. bd. boul. bvd.
    art. al. ch. chap. no. nos. p. pp. par. vol. fig. t. r.d.
  `),
  numbered: words('art. al. ch. chap. no. nos. p. pp. par. vol. fig. t. min. sec. cap. ex. env.'),
  elisions: words('l d j m n s t c ç qu jusqu lorsqu puisqu quoiqu presqu entr quelqu'),
  clitics: words(`
    il elle on ils elles je tu nous vous ce t-il t-elle t-on t-ils t-elles moi toi le la les lui leur en y
    le-moi la-moi les-moi le-lui la-lui les-lui le-leur la-leur les-leur le-nous la-nous les-nous vous-en nous-en t-y
  `),
  whole: words(`
    aujourd'hui rendez-vous c'est-à-dire quelqu'un quelqu'une presqu'île presqu'ile prud'homme entr'ouvert n'djamena n'djaména n'zérékoré
    garde-à-vous sot-l'y-laisse m'as-tu-vu qu'en-dira-t-on laissez-passer
  `),
  openers: words(`
    le la les l' un une des du de d' ce cet cette ces c' il elle ils elles on nous vous je j' en dans au aux à après avant pour par sur selon
    mais et or car donc si quand lorsque lorsqu' depuis pendant cependant toutefois ainsi enfin également ensuite puis interrogé son sa ses leur leurs
    notre nos votre plusieurs certains tous toutes chaque aucun ne qui que qu' quant outre malgré face lors avec sans sous entre vers contre parmi alors
  `),
  links: words('en dans au aux à après avant pour par sur selon mais et ou or car donc si quand avec sans sous entre vers contre de du des'),
  followers: words('gmt utc cet'),
  spacedThousands: true,
}
