import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Problem } from '../../story/problem.ts';

/** One internet address that a name stands for. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** Gives every internet address of a host name. */
export type ResolveHost = (host: string) => Promise<readonly HostAddress[]>;

export const resolveHost: ResolveHost = (host) => lookup(host, { all: true, verbatim: true });

/**
 * Whether an internet address is anybody's: not loopback, private, link-local, carrier-grade, reserved or multicast,
 * and none of the IPv6 forms that wrap an IPv4 address which is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6) {
    const siteLocal = parsed.match(ipaddr.IPv6.parse('fec0::'), 10);
    const global = parsed.match(ipaddr.IPv6.parse('2000::'), 3);
    return global && !siteLocal && parsed.range() === 'unicast';
  }
  return parsed.range() === 'unicast';
}

/**
 * The addresses a connection to this host may be made to, all of them allowed. A host with even one address that is not
 * is refused, because what it answers next time is not ours to choose. Throws a Problem.
 */
export async function allowedAddresses(
  host: string,
  resolve: ResolveHost,
  isAllowed: (address: string) => boolean,
): Promise<readonly HostAddress[]> {
  const literal = host.replace(/^\[|\]$/g, '');
  const family = isIP(literal);
  const found = family === 0 ? await resolveOrExplain(host, resolve) : [{ address: literal, family }];
  const refused = found.find(({ address }) => !isAllowed(address));
  if (refused !== undefined || found.length === 0) {
    throw new Problem({
      where: host,
      what: `is not on the public internet (${refused?.address ?? 'it has no address'})`,
      remedy: 'Only public addresses are read; save the page and add the file instead',
    });
  }
  return found;
}

async function resolveOrExplain(host: string, resolve: ResolveHost): Promise<readonly HostAddress[]> {
  try {
    return await resolve(host);
  } catch (error) {
    throw new Problem(
      { where: host, what: 'cannot be found (its name does not resolve)', remedy: 'Check the address' },
      { cause: error },
    );
  }
}
