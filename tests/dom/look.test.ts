// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { lookAt } from './find-on-page';

beforeEach(() => {
  document.title = 'Privacy';
  document.documentElement.lang = 'en-GB';
});

describe('readLook', () => {
  it('tells headings, actions and the length of the main text', () => {
    const look =
      lookAt(`<header><a href="/login">Log in</a></header><nav><h2 hidden>Menu</h2><a href="/">Home</a></nav>
      <main><h1>Privacy</h1><p>Words</p><button>Save</button><input type="submit" value="Send"></main><footer><a href="/about">About</a></footer>`);
    expect(look).toMatchObject({
      language: 'en',
      title: 'Privacy',
      headings: ['Privacy'],
      asksPassword: false,
      busy: false,
      overlay: null,
    });
    expect(look.actions.toSorted()).toEqual(['Log in', 'Save', 'Send']);
    expect(look.textLength).toBeGreaterThan(10);
    expect(look.textLength).toBeLessThan(80);
  });

  it('sees a field for a password, but not a hidden one', () => {
    expect(lookAt('<form><input type="password"></form>').asksPassword).toBe(true);
    expect(lookAt('<form hidden><input type="password"></form>').asksPassword).toBe(false);
  });

  it('sees that a page is still loading', () => {
    expect(lookAt('<main aria-busy="true"></main>').busy).toBe(true);
    expect(lookAt('<div role="progressbar"></div>').busy).toBe(true);
    expect(lookAt('<div class="ProfileSkeleton-x1"></div>').busy).toBe(true);
    expect(lookAt('<div role="progressbar" aria-valuenow="80">80 %</div>').busy).toBe(false);
  });

  it('tells what lies over the page', () => {
    const dialog = (more: string) =>
      lookAt(
        `<main><p>Words</p></main><div role="dialog" ${more}><p>We use cookies.</p><button>Accept</button></div>`,
      ).overlay;
    expect(dialog('aria-modal="true"')).toEqual({ text: 'We use cookies. Accept', blocks: true });
    expect(dialog('')).toMatchObject({ blocks: false });
    expect(dialog('hidden')).toBeNull();
  });
});
