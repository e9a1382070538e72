/**
 * The context of every JSON-LD export, written into it, so that nothing is fetched to read it. Terms of our own are under
 * `chancery:`; their meaning is that of docs/exports.md.
 */
export const CONTEXT: Readonly<Record<string, unknown>> = {
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  chancery: 'urn:chancery:term:',
}

/** The IRI of something of a record. */
export const iri = (id: string): string => `urn:chancery:${id}`
export const ref = (id: string): object => ({ '@id': iri(id) })
export const typed = (value: string, type: string): object => ({ '@value': value, '@type': type })

/** An object without what is null or an empty list. */
export function node(parts: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== null && value !== undefined && !isEmpty(value)),
  )
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0
