import type {
  ActorView,
  ActView,
  InstrumentView,
  PartyView,
  ReportView,
  SourceView,
  StatementView,
} from '../../ledger/views/view.ts'
import { exportDays, isExact } from '../days.ts'
import { exportPlace } from '../places.ts'
import { tookPlace } from '../tables/bearing.ts'
import { wordsOf } from '../tables/shared.ts'
import { iri, node, ref, typed } from './context.ts'

const KINDS: Readonly<Record<ActorView['kind'], string>> = {
  person: 'schema:Person',
  state: 'schema:Country',
  organization: 'schema:Organization',
  media: 'schema:NewsMediaOrganization',
  group: 'schema:Organization',
}

const actorNode = ({ id, kind, name, state }: ActorView): object =>
  node({ '@id': iri(id), '@type': KINDS[kind], 'schema:name': name, 'chancery:iso3': state })

/** schema.org's pattern for who takes part as what. */
const partyNode = (party: PartyView): object =>
  node({
    '@type': 'schema:Role',
    'schema:roleName': party.role,
    'schema:description': party.office,
    'schema:attendee': actorNode(party),
  })

const instrumentNode = ({ id, kind, name, date }: InstrumentView): object =>
  node({
    '@id': iri(id),
    '@type': 'schema:CreativeWork',
    'schema:name': name,
    'chancery:kind': kind,
    'chancery:date': date && typed(date, 'edtf:EDTF'),
  })

/** An act. It is an Event of schema.org only if it took place or is to take place; what was denied, refused or asked for is none. */
export function actNode(view: ActView): object {
  const { start, end, precision } = exportDays(view.date)
  const exact = isExact({ start, end, precision })
  const planned = view.standing === 'planned'
  const { iso3, lat, lon } = exportPlace(view.place, view.placeState)
  return node({
    '@id': iri(view.id),
    '@type': tookPlace(view.standing) || planned ? ['chancery:Act', 'schema:Event'] : ['chancery:Act'],
    'chancery:act': view.act,
    'chancery:plover': view.plover,
    'chancery:status': view.standing,
    'schema:eventStatus': planned ? { '@id': 'schema:EventScheduled' } : null,
    'chancery:date': view.date && typed(view.date, 'edtf:EDTF'),
    'schema:startDate': exact && start ? typed(start, 'xsd:date') : null,
    'schema:endDate': exact && end ? typed(end, 'xsd:date') : null,
    'schema:location':
      view.place === null
        ? null
        : node({
            '@type': 'schema:Place',
            'schema:name': view.place,
            'chancery:iso3': iso3,
            'schema:latitude': lat,
            'schema:longitude': lon,
          }),
    'schema:attendee': view.parties.map(partyNode),
    'schema:about': view.instruments.map(instrumentNode),
    'chancery:sources': view.sources,
    'chancery:independentSources': view.independent,
  })
}

/** What one dispatch claims of an act, derived from it and on whose word. */
export function claimNode(act: string, report: ReportView): object {
  return node({
    '@id': iri(report.id),
    '@type': ['schema:Claim', 'prov:Entity'],
    'schema:about': ref(act),
    'chancery:act': report.act,
    'chancery:status': report.status,
    'chancery:rank': report.rank,
    'chancery:date': report.date && typed(report.date, 'edtf:EDTF'),
    'schema:text': wordsOf(report.quotes),
    'schema:inLanguage': report.source.language,
    'chancery:voice': report.voice.length ? { '@list': report.voice } : null,
    'schema:appearance': ref(report.source.id),
    'prov:wasDerivedFrom': ref(report.source.id),
    'chancery:rules': report.rules,
  })
}

/** A statement: words quoted are a Quotation, words told in the dispatch's own are a Claim. */
export function statementNode(statement: StatementView): object {
  const spoken = statement.form !== 'indirect'
  return node({
    '@id': iri(statement.id),
    '@type': [spoken ? 'schema:Quotation' : 'schema:Claim', 'prov:Entity'],
    'chancery:form': statement.form,
    'schema:text': wordsOf(statement.quotes),
    'schema:inLanguage': statement.source.language,
    [spoken ? 'schema:spokenByCharacter' : 'schema:claimInterpreter']: [
      ...statement.speakers.map(actorNode),
      ...statement.documents.map(instrumentNode),
    ],
    'schema:recipient': statement.addressees.map(actorNode),
    'chancery:voice': statement.voice.length ? { '@list': statement.voice } : null,
    'chancery:date': statement.date && typed(statement.date, 'edtf:EDTF'),
    'chancery:within': statement.parent && ref(statement.parent),
    'schema:isPartOf': ref(statement.source.id),
    'prov:wasDerivedFrom': ref(statement.source.id),
    'chancery:rules': statement.rules,
  })
}

/** A dispatch as the source of claims. */
export function dispatchNode(source: SourceView): object {
  return node({
    '@id': iri(source.id),
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    'schema:headline': source.title,
    'schema:publisher': source.outlet && { '@type': 'schema:Organization', 'schema:name': source.outlet },
    'schema:datePublished': source.published,
    'schema:url': source.url && { '@id': source.url },
    'schema:inLanguage': source.language,
    'schema:identifier': source.givenId,
    'prov:generatedAtTime': typed(source.firstSeen, 'xsd:dateTime'),
    'prov:alternateOf': source.copyOf && ref(source.copyOf),
  })
}
