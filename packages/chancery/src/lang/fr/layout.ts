import type { LayoutRow } from '../layout.ts'

/** Lines that French outlets print around their text. */
export const frLayout: readonly LayoutRow[] = [
  { id: 'fr/layout/share', kind: 'junk', line: /^[*•-]?\s*Partager (?:sur|cet|via|par)\b.*$/i, note: 'a share button' },
  { id: 'fr/layout/menu', kind: 'junk', line: /^(?:Actualités?|Accueil|Imprimer|Commentaires?|À lire aussi.*|A lire aussi.*|Lire aussi.*|Sur le même sujet.*|Pour aller plus loin.*|Voir en ligne.*|Abonnez-vous.*|Publicité)$/i, note: 'a label of the page, not of the text' },
  { id: 'fr/layout/author-label', kind: 'byline', label: 'author', line: /^(?:par|auteure?)\s*:?$/i, note: 'a label above the name of the author' },
  { id: 'fr/layout/stage', kind: 'junk', line: /^\((?:applaudissements?|rires?|inaudible|brouhaha)[^()]{0,40}\)\.?$/i, note: 'what was heard besides words, in a transcript' },
  { id: 'fr/layout/photo', kind: 'credit', line: /^(?:Photo|Photos|Crédit(?: photo)?|Image|Légende)\s*:\s*(?<credit>.{2,60})$/i, note: 'a photo credit' },
  { id: 'fr/layout/source-brackets', kind: 'credit', line: /^[([]\s*(?:[Ss]ources?|[Aa]vec|[Dd]'après)\s*:?\s+(?<credit>[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ0-9.&/, -]{1,40}?)\s*[)\]]$/, note: 'a line in brackets that names the source credited' },
  { id: 'fr/layout/source', kind: 'credit', line: /^(?:.{0,60}\s)?[Ss]ource\s*:?\s+(?<credit>[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ0-9.&/' -]{1,40}?)(?:\s+\d{1,2}\/\d{1,2}\/\d{4})?\.?$/, note: 'a line that ends in the source credited' },
  { id: 'fr/layout/byline', kind: 'byline', line: /^par\s+(?<by>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.' -]{1,50}?)\s+le\s+.{4,40}$/i, note: 'author and date of the page' },
  { id: 'fr/layout/published', kind: 'byline', line: /^(?:Publié|Mis à jour|Posté|Mis en ligne)\b.{0,80}$/i, note: 'date of the page' },
  { id: 'fr/layout/author', kind: 'byline', line: /^(?:Par|De)\s+(?<by>[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'-]+(?:\s+[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'-]+){1,3})$/, note: 'author of the page' },
]

/**
 * `VILLE, 12 mars (AFP) -` and its kin, at the head of a paragraph: place, day, agency, dash. The place alone is in
 * capitals; with an agency it need not be. The group `credit` holds the agency.
 */
export const frDateline: RegExp =
  /^(?:(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ' -]{2,40},?\s+)?(?:(?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?(?:\d{1,2}(?:er)?\s+[A-Za-zÀ-ɏ]{3,9}\.?(?:\s+\d{4})?\s*)?\((?<credit>[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ0-9.&/' -]{1,40}?)\)\s*\.?\s*[-–—]+\s*|[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ' -]{2,40}(?:,\s+(?:le\s+)?\d{1,2}(?:er)?\s+[A-Za-zÀ-ɏ]{3,9}\.?(?:\s+\d{4})?)?\s+[-–—]+\s*)/
