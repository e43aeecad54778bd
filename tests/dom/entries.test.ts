// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { listEntries } from './find-on-page';

const names = (html: string) => listEntries(`<main><h1>Apps</h1>${html}</main>`).map(({ name }) => name);

describe('findEntries', () => {
  it('reads a list of apps', () => {
    const html = `<ul>
      <li><img alt=""><h3>Photo Printer</h3><p>Can read your photos</p><time datetime="2024-03-01T10:00:00Z">1 March 2024</time><button>Remove</button></li>
      <li><h3>Quiz of the day</h3><p>Can post for you</p><a href="/q">Details</a><button aria-label="Remove Quiz of the day">×</button></li></ul>`;
    expect(listEntries(`<main>${html}</main>`)).toMatchObject([
      {
        name: 'Photo Printer',
        lines: ['Can read your photos', '1 March 2024'],
        actions: ['Remove'],
        times: [Date.UTC(2024, 2, 1, 10)],
      },
      {
        name: 'Quiz of the day',
        lines: ['Can post for you'],
        actions: ['Details', 'Remove Quiz of the day'],
      },
    ]);
  });

  it('reads tables, and rows that are links', () => {
    const row = (name: string) =>
      `<tr><td>${name}</td><td>Amsterdam</td><td><button>Log out</button></td></tr>`;
    const head = '<thead><tr><th>Device</th><th>Place</th><th></th></tr></thead>';
    expect(names(`<table>${head}<tbody>${row('Firefox on Linux')}${row('Phone')}</tbody></table>`)).toEqual([
      'Firefox on Linux',
      'Phone',
    ]);
    const link = (name: string) =>
      `<a class="row" href="/s/${name}"><div>${name}</div><div>Active now</div></a>`;
    expect(names(`<div>${link('Laptop')}${link('Phone')}</div>`)).toEqual(['Laptop', 'Phone']);
  });

  it('finds repeated blocks without any role', () => {
    const block = (name: string) =>
      `<div class="card"><div><div><span>${name}</span></div><div>Has access to your profile</div></div><div><button>Revoke</button></div></div>`;
    expect(names(`<div>${block('One')}${block('Two')}${block('Three')}</div>`)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
  });

  it('takes an entry’s permissions for part of it', () => {
    const html =
      '<ul><li><h3>Quiz</h3><ul><li>Your name</li><li>Your photo</li></ul><button>Remove</button></li><li><h3>Printer</h3><ul><li>Your photos</li></ul><button>Remove</button></li></ul>';
    expect(listEntries(`<main>${html}</main>`)).toMatchObject([
      { name: 'Quiz', lines: ['Your name', 'Your photo'] },
      { name: 'Printer', lines: ['Your photos'] },
    ]);
  });

  it('passes over menus, footers and rows of settings', () => {
    const html = `<nav><ul><li><a href="/a"><b>Account</b></a> <button>x</button></li><li><a href="/b"><b>Privacy</b></a> <button>x</button></li></ul></nav>
      <ul><li><h3>Private account</h3><p>Only friends</p><button role="switch" aria-checked="true"></button></li></ul>
      <footer><ul><li><b>About</b><p>us</p><a href="/">more</a></li></ul></footer>`;
    expect(names(html)).toEqual([]);
  });

  it('reads a list of one', () => {
    expect(
      names(
        '<div class="card"><h3>Photo Printer</h3><p>Can read your photos</p><button>Remove</button></div>',
      ),
    ).toEqual(['Photo Printer']);
  });
});
