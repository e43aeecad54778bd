import { execFileSync } from 'node:child_process';
import { createSign, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findIds, idOfKey } from '../../scripts/lib/policy-id';
import { readAnswers } from '../../scripts/lib/policy-plan';
import { answers } from './answers';

const scratch = mkdtempSync(join(tmpdir(), 'vitrine-policy-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const root = join(import.meta.dirname, '../..');

const wrongOf = (json: unknown) => {
  const read = readAnswers(json, '1.0.0');
  return 'wrong' in read ? read.wrong.map(({ path }) => path) : [];
};
const id = 'a'.repeat(32);

describe('answers', () => {
  it('are taken, remarks and all', () => {
    expect(wrongOf(answers)).toEqual([]);
    expect(wrongOf({ browsers: { chrome: { id, '//': 'why' } }, policy: { '//x': 1 } })).toEqual([]);
  });

  it.each([
    [{}, ['browsers', 'policy']],
    [{ browsers: {}, policy: {} }, ['browsers']],
    [{ browsers: { chrome: {} }, policy: {} }, ['browsers.chrome.id']],
    [{ browsers: { chrome: { id: 'z'.repeat(32) } }, policy: {} }, ['browsers.chrome.id']],
    [{ browsers: { chrome: { id }, safari: {} }, policy: {} }, ['browsers']],
    [{ browsers: { edge: { id, from: 'http://example.com/' } }, policy: {} }, ['browsers.edge.from']],
    [{ browsers: { edge: { id, from: 'https://example.com' } }, policy: {} }, ['browsers.edge.from']],
    [{ browsers: { edge: { id, from: 'https://example.com/"/' } }, policy: {} }, ['browsers.edge.from']],
    [{ browsers: { firefox: { id: 'a\\b@c' } }, policy: {} }, ['browsers.firefox.id']],
    [{ browsers: { firefox: { install: 'maybe' } }, policy: {} }, ['browsers.firefox.install']],
    [{ browsers: { firefox: {} }, policy: [], version: '1.x' }, ['version', 'policy']],
  ])('%j is wrong at %j', (json, paths) => {
    expect(wrongOf(json)).toEqual(paths);
  });
});

it('says of a wrong answer what would be right', () => {
  const read = readAnswers(
    { browsers: { chrome: { install: 'forced' }, firefx: {} }, policy: 'none' },
    '1.0.0',
  );
  expect('wrong' in read && read.wrong.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
    'browsers.chrome.id: not here, or of another kind; wanted: string',
    'browsers.chrome.install: wanted: force, normal, allow',
    'browsers: unknown: firefx',
    'policy: not here, or of another kind; wanted: object',
  ]);
});

describe('npm run policy', () => {
  function run(...args: string[]): { code: number; output: string } {
    try {
      const command = ['--disable-warning=ExperimentalWarning', join(root, 'scripts/policy.ts'), ...args];
      return {
        code: 0,
        output: execFileSync('node', command, { cwd: scratch, encoding: 'utf8', stdio: 'pipe' }),
      };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, output: stderr };
    }
  }

  it('writes a sample, and from it the same again', () => {
    expect(run('--out', 'one').code).toBe(0);
    const { code, output } = run('--out', 'two', '--answers', 'one/answers.json');
    expect(code).toBe(0);
    for (const path of output.matchAll(/^ {2}(\S+)$/gm))
      expect(readFileSync(join(scratch, 'two', path[1]!))).toEqual(
        readFileSync(join(scratch, 'one', path[1]!)),
      );
    expect(output).toContain('windows/chrome.reg');
  });

  it('names what is wrong in the policy, and writes nothing', () => {
    const policy = {
      'retention-days': { lock: 0 },
      'networks-of': {},
      'features-off': { lock: { add: ['x'] } },
    };
    writeFileSync(join(scratch, 'wrong.json'), JSON.stringify({ browsers: { firefox: {} }, policy }));
    const { code, output } = run('--out', 'three', '--answers', 'wrong.json');
    expect(code).toBe(1);
    for (const path of [
      'policy.retention-days.lock',
      'policy.networks-of',
      'policy.features-off.lock.add[0]',
    ])
      expect(output).toContain(`${path}: `);
    expect(existsSync(join(scratch, 'three'))).toBe(false);
  });

  it('says how it is used', () => {
    expect(run()).toMatchObject({ code: 2, output: expect.stringContaining('usage: ') });
    expect(run('--what')).toMatchObject({ code: 2 });
    expect(run('--out', 'four', '--answers', 'none.json')).toMatchObject({ code: 2 });
  });
});

describe('ids', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const own = idOfKey(der);
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(scratch, name), content);
    return join(scratch, name);
  };

  it('are what Chromium makes of a key', () => {
    // Chromium 156 installed a package that the key to this one had signed, by policy, under this id (2026-11-22).
    const tried = [
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwDrbhEJ11Tfnhkbr2n7muKkKCJOGaA21ILg3kBpx2nKgmFlrFVvq',
      'E4i8xbwAf3MmcJl+rkrTzVwOlaWJMBdmoUuO4jWVjull+sIv7flLHUG+RxCdEIEBY4KXsSXU6x+G+s2+zRXenxR9JizdbkjV',
      'ipI9OLhAjHnuMGxTDahUYjAHmtNG7Ldtdf71jlPRo+Wn+dXv1h3DZRxd5fr5m17jYYn5r3r3akUtxnK0QDLu2f975fsjvmGu',
      'zx8/XhhIKto2+ZX7gbEr6/RV9+ogfdFl0+BB9xXz96cwKigA5FQL0O2kr+gqZRdaUKnc1n8Vm0v0ZdiXyjSKSSuDxFmNl1lE',
      '2wIDAQAB',
    ].join('');
    expect(findIds(tried)[0]!.id).toBe('olfhnghlefchgmbadnehmdfnjcifddkj');
    expect(() => findIds('nonsense')).toThrow('no public key');
  });

  it('are the same for private key, public key, manifest and package', () => {
    const pem = put('key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const pub = put('pub.pem', publicKey.export({ type: 'spki', format: 'pem' }));
    mkdirSync(join(scratch, 'build'), { recursive: true });
    put('build/manifest.json', JSON.stringify({ key: der.toString('base64') }));
    const crx = put('own.crx', packCrx(der));
    const ids = [pem, pub, der.toString('base64'), join(scratch, 'build'), crx].map(
      (what) => findIds(what)[0]!.id,
    );
    expect(new Set(ids)).toEqual(new Set([own]));
  });

  it('come from the manifest in Firefox', () => {
    mkdirSync(join(scratch, 'fox'), { recursive: true });
    put('fox/manifest.json', JSON.stringify({ browser_specific_settings: { gecko: { id: 'a@example' } } }));
    expect(findIds(join(scratch, 'fox'))).toEqual([{ id: 'a@example', from: 'manifest (Firefox)' }]);
    expect(readFileSync(join(root, 'wxt.config.ts'), 'utf8')).toContain("id: 'vitrine@vitrine.example'");
  });

  it('are not read out of a package whose key is another', () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    const crx = put('odd.crx', packCrx(der, other.export({ type: 'spki', format: 'der' })));
    expect(() => findIds(crx)).toThrow('no key in the package');
    expect(() => findIds(put('short.crx', Buffer.from('Cr24\x03\0\0\0\xff\0\0\0zz', 'latin1')))).toThrow(
      'broken',
    );
  });

  /** A CRX3 header without a package behind it. */
  function packCrx(key: Buffer, signedBy = key): Buffer {
    const field = (number: number, bytes: Uint8Array) =>
      Buffer.concat([vary(number * 8 + 2), vary(bytes.length), bytes]);
    const crxId = Buffer.from(
      [...idOfKey(key)].map((letter) => (letter.charCodeAt(0) - 97).toString(16)).join(''),
      'hex',
    );
    const signature = createSign('sha256').update('x').sign(privateKey);
    const header = Buffer.concat([
      field(2, Buffer.concat([field(1, signedBy), field(2, signature)])),
      field(10_000, field(1, crxId)),
    ]);
    const start = Buffer.from('Cr24\x03\0\0\0\0\0\0\0', 'latin1');
    start.writeUInt32LE(header.length, 8);
    return Buffer.concat([start, header]);
  }

  function vary(number: number): Buffer {
    const bytes: number[] = [];
    for (let left = number; ; left = Math.floor(left / 128)) {
      bytes.push(left >= 128 ? (left % 128) + 128 : left);
      if (left < 128) return Buffer.from(bytes);
    }
  }
});
