import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldId, fieldIds } from '../../utils/model/words';
import { keeping, maskValue } from '../../utils/store/mask';

describe('maskValue', () => {
  it.each<[FieldId, string, string | null]>([
    ['email', 'jane.doe@example.com', 'j•••@e•••.com'],
    ['email', 'mailto:jane@mail.example.co.uk', 'j•••@m•••.e•••.co.uk'],
    ['phone', '+31 6 12 34 56 78', '+31 6 •• •• •• 78'],
    ['phone', '(555) 555-0123', '(5••) •••-••23'],
    ['phone', '12345', '•••••'],
    ['phone', 'home: 555', '••••: •••'],
    ['relationship', 'I', '•••'],
    ['birthday', '4 July 1990', '• •••• ••••'],
    ['website', 'https://www.janedoe.example/about', 'j•••.example/…'],
    ['employer', 'Acme Corporation', 'A••• C•••'],
    ['name', 'Jane Doe', 'J••• D•••'],
    ['handle', 'janedoe', 'janedoe'],
    ['followers', '3,893', '3,893'],
    ['linked-accounts', 'https://github.com/janedoe', 'https://github.com/janedoe'],
    ['bio', 'I live at 12 Example Street', null],
    ['photo', 'yes', null],
  ])('%s %s → %s', (field, value, shown) => {
    expect(maskValue(field, value)).toBe(shown);
  });

  it('takes out control characters and direction marks, also from plain fields', () => {
    expect(maskValue('handle', 'jane\u202egnp\u0000.exe')).toBe('janegnp.exe');
  });

  it.each<[FieldId, string, RegExp]>([
    ['email', 'jane@example.com, or call 06 12345678', /06|1234|call/],
    ['email', 'mailto:jane@example.com?subject=From Jane Doe', /subject|Doe/],
    ['email', 'jane@mail.doe.nl', /doe/],
    ['email', 'jane@jane doe', /doe/],
    ['website', '...jane', /jane/],
    ['linked-accounts', 'https://wa.me/31612345678', /3161234/],
    ['linked-accounts', 'https://t.me/+31612345678', /3161234/],
    ['linked-accounts', 'tel:+31-6-12345678', /1234/],
    ['linked-accounts', 'mailto:jane@example.com', /jane|example/],
    ['linked-accounts', 'https://social.example/jane?token=secret#secret', /secret/],
  ])('%s %s keeps nothing of the rest', (field, value, secret) => {
    expect(maskValue(field, value)).not.toMatch(secret);
  });

  it('never keeps a masked value whole, nor more than 120 characters', () => {
    const masked = fieldIds.filter((field) => keeping[field] !== 'plain');
    fc.assert(
      fc.property(fc.constantFrom(...masked), fc.stringMatching(/^[a-z0-9@. +-]{8,200}$/), (field, value) => {
        const shown = maskValue(field, value);
        if (shown === null) return;
        expect(shown.length).toBeLessThanOrEqual(120);
        const kept = [...shown].filter((char) => /[a-z0-9]/.test(char)).length;
        const there = [...value].filter((char) => /[a-z0-9]/.test(char)).length;
        if (there > 3) expect(kept).toBeLessThan(there);
      }),
    );
  });
});
