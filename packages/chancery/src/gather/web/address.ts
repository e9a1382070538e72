import { lookup as systemLookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Fault } from '../../record/faults.ts'

/** An address of the internet, as the system's resolver gives it. */
export interface Resolved {
  readonly address: string
  readonly family: number
}

/** How names become addresses, and which addresses may be spoken to. Tests put their own in its place; there is no option for it. */
export interface Policy {
  resolve(host: string): Promise<readonly Resolved[]>
  allows(address: string): boolean
}

/**
 * Whether an address is one of the public internet: IPv4 outside of every special range (private, loopback, link-local, shared, multicast,
 * reserved), IPv6 within 2000::/3 and outside of what wraps another address (6to4, Teredo, NAT64). An IPv4 address mapped into IPv6 counts as itself.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || ((parsed as ipaddr.IPv6).parts[0]! & 0xe000) === 0x2000
}

export const PUBLIC_ONLY: Policy = {
  resolve: (host) => systemLookup(host, { all: true, verbatim: true }),
  allows: isPublic,
}

/**
 * The addresses of a host, every one of which may be spoken to: a name with one private address among public ones is refused, as
 * it may be meant to slip past a check.
 * @throws Fault CHY041, CHY042
 */
export async function addressesOf(host: string, policy: Policy): Promise<readonly Resolved[]> {
  const bare = host.replace(/^\[|\]$/g, '')
  const family = isIP(bare)
  let found: readonly Resolved[]
  try {
    found = family ? [{ address: bare, family }] : await policy.resolve(bare)
  } catch (cause) {
    throw new Fault('CHY042', (cause as NodeJS.ErrnoException).code ?? 'DNS', { cause })
  }
  if (found.length === 0) throw new Fault('CHY042', 'DNS')
  for (const { address } of found) if (!policy.allows(address)) throw new Fault('CHY041', `${bare} = ${address}`)
  return found
}

/**
 * An address that may be fetched as far as it can be told by looking at it.
 * @throws Fault CHY041
 */
export function webAddress(told: string, base?: string): URL {
  if (!URL.canParse(told, base)) throw new Fault('CHY041', told.slice(0, 200))
  const url = new URL(told, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Fault('CHY041', url.protocol)
  // A password on the command line or in a feed would end up in logs.
  if (url.username || url.password) throw new Fault('CHY041', 'user:password@')
  url.hash = ''
  return url
}
