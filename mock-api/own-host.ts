import { isIP } from 'node:net';

/** A host as it stands in an address: IPv6 in brackets. */
export const hostInAddress = (host: string): string => (host.includes(':') ? `[${host}]` : host);

const everywhere = ['0.0.0.0', '::'];

/**
 * Whether a Host header (RFC 9110, 7.2) names the door that listens on `host`. A strange name belongs to a page from
 * elsewhere that had its name pointed at this machine (DNS rebinding). A door that listens everywhere is met under
 * any IP address: nobody can point an address elsewhere.
 */
export function isOwnHost(header: string | null, host: string): boolean {
  const [, name] = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::[0-9]{1,5})?$/.exec((header ?? '').toLowerCase()) ?? [];
  if (name === undefined) return false;
  if (['127.0.0.1', 'localhost', hostInAddress(host).toLowerCase()].includes(name)) return true;
  return everywhere.includes(host) && isIP(name.replace(/^\[|\]$/g, '')) > 0;
}
