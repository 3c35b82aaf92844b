import { generateKeyPairSync, sign } from 'node:crypto';

/** An application as Discord knows it, made for one run of the preview. */
export interface ApplicationKey {
  /** 64 hexadecimal digits, as the Developer Portal shows a public key. */
  readonly publicKey: string;
  /** The headers by which Discord signs a request's body, at a time in seconds since 1970. */
  readonly signatureOf: (body: string, seconds: number) => Readonly<Record<string, string>>;
}

/** The raw key stands at the end of its DER form (RFC 8410). */
const keyLength = 32;

export function makeApplicationKey(): ApplicationKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ format: 'der', type: 'spki' });
  return {
    publicKey: der.subarray(-keyLength).toString('hex'),
    signatureOf: (body, seconds) => ({
      'x-signature-ed25519': sign(null, Buffer.from(`${seconds}${body}`), privateKey).toString('hex'),
      'x-signature-timestamp': String(seconds),
    }),
  };
}
