import type { SplitRules } from '../../text/text.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What English tells the splitter. */
export const enSplitting: SplitRules = {
  abbreviations: words(`
    mr. mrs. ms. mx. messrs. dr. prof. gen. lt. col. maj. capt. cmdr. cpl. sgt. adm. brig. sen. sens. rep. reps. gov. govs. pres. amb. sec.
    hon. rev. fr. st. ste. mt. ft. supt. insp. det. atty. dist. asst. dep. min. spc. pvt. pfc. msgr. mme. mlle. m.
    jr. sr. inc. corp. co. cos. ltd. llc. plc. bros. ph.d. m.d. b.a. m.a. esq. u.s. u.n. u.k. u.s.a. u.s.s.r. u.a.e. d.c. e.u. n.y. l.a. d.p.r.k. p.r.c. r.o.k.
    a.m. p.m. i.e. e.g. etc. cf. al. vs. v. viz. approx. est. dept. govt. assn. univ. intl. natl. ave. blvd. rd.
    jan. feb. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri.
    no. nos. art. arts. p. pp. para. paras. vol. vols. fig. figs. ch. chap. sect. ed. eds. res. ca. c.
    ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. md. mich. minn. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo.
  `),
  leading: words(`
    mr. mrs. ms. mx. messrs. dr. prof. gen. lt. col. maj. capt. cmdr. cpl. sgt. adm. brig. sen. sens. rep. reps. gov. govs. pres. amb. sec. hon. rev. fr.
    st. ste. mt. ft. supt. insp. det. atty. asst. dep. spc. pvt. pfc. msgr. mme. mlle. m. vs. v. cf. viz. i.e. e.g. no. nos. art. arts. p. pp. para. paras. fig. figs.
  `),
  numbered: words(`
    no. nos. art. arts. p. pp. para. paras. vol. vols. fig. figs. ch. chap. sect. min. est. res. ca. c. apr. jun. jul. aug. mon. fri. sep. al.
    ind. ill. mo. ore. pa. wash. ed. del. ark. dist. conn. kan. rd.
  `),
  elisions: new Set(),
  clitics: words(`'s '`),
  openers: words(`
    the a an he she it they we i you this that these those there his her its their our in on at by for from to with after before during since while when
    if but and or so as although though because however meanwhile also both all some many most no not what who how why where another other each
    asked earlier later speaking under over between such
  `),
  links: words('on at by for from to with after before during since while when if but and or so as although though because under over between in both all not that'),
  followers: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    eastern central pacific gmt utc est edt et cet local moscow beijing kyiv
  `),
}
