import { generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate in PEM. */
export interface Identity {
  key: string;
  cert: string;
}

/** Made anew each time and signed by itself, for a browser that was told to believe anybody; Node has no maker of its own. */
export function makeCertificate(now = new Date()): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(Buffer.from('06082a8648ce3d040302', 'hex')); // ecdsa-with-SHA256
  const commonName = sequence(Buffer.from('0603550403', 'hex'), encode(0x0c, Buffer.from('Vitrine tests')));
  const name = sequence(encode(0x31, commonName));
  const day = 86_400_000;
  const validity = sequence(encodeTime(now.getTime() - day), encodeTime(now.getTime() + 30 * day));
  const version = encode(0xa0, encodeNumber(2));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  // A serial number seen before with another key is refused, whatever the browser was told.
  const body = sequence(version, encodeNumber(now.getTime()), algorithm, name, validity, name, spki);
  const signature = encode(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const der = sequence(body, algorithm, signature).toString('base64');
  const lines = der.match(/.{1,64}/g)!.join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value of DER: tag, length, content (X.690, 8.1). */
function encode(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Buffer[]) => encode(0x30, ...parts);

function encodeNumber(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  // A first bit that is set would make it negative.
  return encode(0x02, Buffer.from(bytes[0]! >= 0x80 ? [0] : []), bytes);
}

/** `261122074500Z`. */
function encodeTime(time: number): Buffer {
  const text = new Date(time).toISOString().replace(/\.\d+|[-:T]/g, '');
  return encode(0x17, Buffer.from(text.slice(2)));
}
