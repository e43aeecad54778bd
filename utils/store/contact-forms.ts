/** How networks write an e-mail address or phone number before they hash it. Pure; of vendors' published rules. */

/** An address as it is compared: trimmed, lower case; null where it is none. */
export function readEmail(text: string): string | null {
  const value = text
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  if (value.length > 254) return null;
  return /^[^\s@<>()",;:]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u.test(
    value,
  )
    ? value
    : null;
}

/** `+31 (0)6-123.456 78` → `+31612345678`; null where the country is not told or it is no number. */
export function readPhone(text: string): string | null {
  const value = text.normalize('NFKC').trim();
  if (!/^(?:\+|00)[\d\s().-]+$/.test(value)) return null;
  const digits = value.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '');
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : null;
}

const gmail = /^(?:gmail|googlemail)\.com$/;

/** Gmail knows no dots and nothing after a plus; elsewhere they may be somebody else's address. */
export function canonEmail(email: string): string {
  const [name, domain] = splitEmail(email);
  return gmail.test(domain) ? `${name.replace(/\+.*$/, '').replaceAll('.', '')}@gmail.com` : email;
}

function splitEmail(email: string): [name: string, domain: string] {
  const at = email.lastIndexOf('@');
  return [email.slice(0, at), email.slice(at + 1)];
}

/**
 * Every form of an address, the address itself first. Trimmed and in lower case: all vendors. Without dots at Gmail: Google's code; without
 * dots and what follows a plus anywhere: Google's page. Letters and digits alone: Reddit. These two can also be a neighbour's address,
 * so that own values come before derived ones where contacts are recognised. (developers.google.com/google-ads/api/docs/conversions/upload-online,
 * Reddit's *Manual Advanced Matching*, Meta's *Customer Information Parameters*; November 2026.)
 */
export function formEmail(email: string, typed: string = email): string[] {
  const [name, domain] = splitEmail(email);
  const bare = name.replace(/(?!^)\+.*$/, '');
  const names = [
    name,
    bare,
    name.replaceAll('.', ''),
    bare.replaceAll('.', ''),
    bare.replace(/[^a-z0-9]/g, ''),
  ];
  const hosts = gmail.test(domain) ? ['gmail.com', 'googlemail.com'] : [domain];
  const forms = hosts.flatMap((host) => names.filter((one) => one !== '').map((one) => `${one}@${host}`));
  // Sites that hash a field by themselves often forget to fold it.
  return [...new Set([email, ...forms, typed.trim()])];
}

/**
 * What is dialled before a number inside its country (Google's libphonenumber, resources/PhoneNumberMetadata.xml, July 2026); of
 * countries that are not here only the international forms are known. Country codes are prefix-free, so at most one fits. The 1 of North
 * America is its country code as well, so nothing is added there.
 */
const trunks: Readonly<Record<string, string>> = {
  1: '',
  7: '8',
  27: '0',
  30: '',
  31: '0',
  32: '0',
  33: '0',
  34: '',
  36: '06',
  39: '',
  40: '0',
  41: '0',
  43: '0',
  44: '0',
  45: '',
  46: '0',
  47: '',
  48: '',
  49: '0',
  61: '0',
  64: '0',
  81: '0',
  90: '0',
  91: '0',
  351: '',
  352: '',
  353: '0',
  358: '0',
  359: '0',
  380: '0',
  385: '0',
  386: '0',
  420: '',
  421: '0',
};

/**
 * Every form of a number in `+31612345678`'s way, that first: with the plus (Google, TikTok), as digits alone (Meta, Snap), as it is dialled
 * from abroad and inside the country, and with a zero too many after the country code.
 */
export function formPhone(phone: string): string[] {
  const digits = phone.slice(1);
  const forms = [phone, digits, `00${digits}`];
  const code = Object.keys(trunks).find((one) => digits.startsWith(one));
  if (code !== undefined) {
    const rest = digits.slice(code.length);
    // A shorter number could be anything.
    if (rest.length >= 7) forms.push(`${trunks[code]}${rest}`, rest, `${code}${trunks[code]}${rest}`);
  }
  return [...new Set(forms)];
}
