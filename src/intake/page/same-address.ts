import normalizeUrl from 'normalize-url';

const tracking = [
  /^utm_/i,
  /^(?:fbclid|gclid|dclid|msclkid|twclid|igshid|mc_cid|mc_eid|ref|ref_src|cmpid|ocid|smid|s_cid|ftag|share|amp)$/i,
];

/** One form for all addresses of a page: without tracking, fragment, www, http or https, or a last slash. */
export function sameAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  return normalizeUrl(address, {
    stripHash: true,
    stripWWW: true,
    forceHttps: true,
    stripProtocol: true,
    removeQueryParameters: tracking,
    removeTrailingSlash: true,
    sortQueryParameters: true,
  });
}

/** Whether two addresses are on one site: hosts that differ only by www, m or amp, or by a subdomain. */
export function onOneSite(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [a, b] = [one, other].map((address) =>
    new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, ''),
  );
  if (a === undefined || b === undefined) return false;
  return a === b || (b.includes('.') && a.endsWith(`.${b}`)) || (a.includes('.') && b.endsWith(`.${a}`));
}

/** The words of an address's last part that reads like a headline ("council-votes-on-bridge"); null where none does. */
export function wordsOfAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const parts = new URL(address).pathname.split('/').reverse();
  for (const part of parts) {
    const words = part
      .replace(/\.\w{2,5}$/, '')
      .split(/[-_]+/)
      .filter((word) => /^\p{L}+$|^\d{1,4}$/u.test(word));
    if (words.length >= 4 && part.split(/[-_]+/).length - words.length <= 1) {
      const text = words.join(' ');
      return text.charAt(0).toUpperCase() + text.slice(1);
    }
  }
  return null;
}
