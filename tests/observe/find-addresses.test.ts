import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLimits } from '../../utils/model/sight-limits';
import { takeCode } from '../../utils/observe/find-addresses';

describe('what is run of a script', () => {
  it('is what no comment holds back', () => {
    expect(takeCode('a(/* b() */)/*c*/ d')).toBe('a( )  d');
    expect(takeCode("glob('src/**'); a() /* b")).toBe("glob('src/**'); a() /* b");
    expect(takeCode(`/*${'x'.repeat(20_001)}*/ a()`)).toContain('a()');
    expect(takeCode('  // gone\nkept()')).toBe('\nkept()');
  });

  it('is what an expression would find, however comments stand', () => {
    const part = fc.constantFrom('/*', '*/', '*', '/', 'a', ' ', '/*/');
    const code = fc.array(part, { maxLength: 40 }).map((parts) => `a${parts.join('')}`);
    fc.assert(
      fc.property(code, (one) => {
        const plain = one.replace(/\/\*[\s\S]{0,20000}?\*\//g, ' ');
        expect(takeCode(one)).toBe(plain.replace(/^[ \t]*\/\/.*$/gm, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('takes no time where comments begin and never end', () => {
    const started = performance.now();
    takeCode('/* '.repeat(codeLimits.script / 3));
    expect(performance.now() - started).toBeLessThan(2_500);
  });
});
