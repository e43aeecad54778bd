import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { findEntries } from '../../utils/dom/entries';
import { createView, type View } from '../../utils/dom/view';
import { readApp } from '../../utils/lists/read-app';
import { readSession } from '../../utils/lists/read-session';
import type { ListEntry } from '../../utils/model/control';
import { at, dayBefore } from './make-entry';

function openPage(html: string, url: string): View {
  const window = new Window({ url });
  window.document.write(html);
  // The finder asks the window it runs in.
  globalThis.getComputedStyle = window.getComputedStyle.bind(window) as never;
  return createView(window.document as unknown as Document, new URL(url));
}

/** Hand-made pages through the finder and the readers: what stands on the page is what is understood of it. */
function open(language: string, body: string): ListEntry[] {
  const url = 'https://example.com/settings';
  const html = `<!doctype html><html lang="${language}"><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main>${body}</main></body></html>`;
  return [...findEntries(openPage(html, url))].filter((entry) => entry !== undefined);
}
const apps = (language: string, body: string) =>
  open(language, body)
    .map((entry) => readApp(entry, at, language))
    .filter((app) => app !== null);
const sessions = (language: string, body: string) =>
  open(language, body)
    .map((entry) => readSession(entry, at, language))
    .filter((session) => session !== null);

describe('pages of apps', () => {
  it('a list with headings, permissions in a list of their own and a button', () => {
    const entry = (name: string, permissions: string[], date: string) => `
      <li class="applications-list__item" id="application_1">
        <div class="announcements-list__item__title"><a href="https://${name.toLowerCase()}.example">${name}</a></div>
        <div class="announcements-list__item__action-bar"><div class="announcements-list__item__meta">${date}</div>
          <div><a role="button" tabindex="0" data-method="delete" href="#">Toegang intrekken</a></div></div>
        <ul class="permissions-list">${permissions.map((text) => `<li class="permissions-list__item"><div>${text}</div></li>`).join('')}</ul>
      </li>`;
    const body = `<h2>Geautoriseerde apps</h2><p>Deze apps hebben toegang tot je account.</p><ul class="applications-list">${entry(
      'Tuinplanner',
      ['Volledige toegang tot jouw account', 'Lees- en schrijftoegang'],
      'Laatst gebruikt op 3 mrt. 2024',
    )}${entry('Weerbericht', ['Je profiel bekijken'], 'Nooit gebruikt')}</ul>`;
    expect(apps('nl', body)).toEqual([
      {
        name: 'Tuinplanner',
        added: null,
        used: Date.UTC(2024, 2, 3),
        groups: ['acts-for-you', 'reads-messages'],
        granted: true,
      },
      { name: 'Weerbericht', added: null, used: null, groups: ['identity'], granted: true },
    ]);
  });

  it('rows of hashed classes with a link to each app', () => {
    const row = (name: string, what: string) => `
      <div class="css-175oi2r r-1loqt21"><a href="/settings/connected_apps/1" role="link" class="css-175oi2r">
        <div><img alt="" src="a.png"></div><div><span class="css-1jxf684">${name}</span></div><div><span class="css-1jxf684">${what}</span></div></a>
        <button type="button">Details</button></div>`;
    const body = `<h2>Connected apps</h2><section>${row('Garden Planner', 'Plan your garden with friends')}${row('Star Quiz', 'Quizzes about stars')}</section>`;
    expect(apps('en', body)).toMatchObject([
      { name: 'Garden Planner', groups: [], granted: false, added: null, used: null },
      { name: 'Star Quiz', groups: [], granted: false },
    ]);
  });

  it('cards with what they have access to', () => {
    const card = (name: string, access: string, date: string) => `
      <li><h3>${name}</h3><div>Hat Zugriff auf:</div><div>${access}</div><div>${date}</div><button>Zugriff entfernen</button></li>`;
    const body = `<h1>Apps von Drittanbietern</h1><ul>${card('Gartenplaner', 'Google Drive', 'Zugriff gewährt am 3. März 2021')}${card('Sternquiz', 'Name und Profilbild', 'Zuletzt verwendet: vor 2 Monaten')}</ul>`;
    expect(apps('de', body)).toEqual([
      {
        name: 'Gartenplaner',
        added: Date.UTC(2021, 2, 3),
        used: null,
        groups: ['reads-files'],
        granted: true,
      },
      {
        name: 'Sternquiz',
        added: null,
        used: Date.UTC(2026, 8, 22, 12),
        groups: ['identity'],
        granted: true,
      },
    ]);
  });

  it('a table', () => {
    const body = `<table><thead><tr><th>Application</th><th>Autorisations</th><th>Ajoutée le</th><th></th></tr></thead><tbody>
      <tr><td>Jardin facile</td><td>Lecture et écriture</td><td>3 mars 2021</td><td><button>Révoquer</button></td></tr>
      <tr><td>Quiz des étoiles</td><td>Voir votre profil</td><td>12/11/2026</td><td><button>Révoquer</button></td></tr></tbody></table>`;
    expect(apps('fr', body)).toEqual([
      {
        name: 'Jardin facile',
        added: Date.UTC(2021, 2, 3),
        used: null,
        groups: ['acts-for-you'],
        granted: true,
      },
      {
        name: 'Quiz des étoiles',
        added: Date.UTC(2026, 10, 12),
        used: null,
        groups: ['identity'],
        granted: true,
      },
    ]);
  });
});

describe('pages of sessions', () => {
  it('a list with the current one first', () => {
    const body = `<h2>Where you’re logged in</h2><ul>
      <li><div><span>Windows PC · Utrecht, Netherlands</span></div><div><span>Chrome</span> · <span>Active now</span></div><button aria-label="More">…</button></li>
      <li><div><span>iPhone · Utrecht, Netherlands</span></div><div><span>Example app</span> · <span>2 weeks ago</span></div><button>Log out</button></li>
      <li><div><span>Linux · Lyon, France</span></div><div><span>Firefox</span> · <span>March 3, 2025</span></div><button>Log out</button></li></ul>`;
    expect(sessions('en', body)).toEqual([
      { device: 'windows chrome', place: 'Utrecht, Netherlands', current: 'active', active: at },
      { device: 'iphone app', place: 'Utrecht, Netherlands', current: 'no', active: dayBefore(14) },
      { device: 'linux firefox', place: 'Lyon, France', current: 'no', active: Date.UTC(2025, 2, 3) },
    ]);
  });

  it('a table with addresses and marked-up times', () => {
    const body = `<table class="table"><thead><tr><th>Browser</th><th>IP</th><th>Laatst actief</th><th></th></tr></thead><tbody>
      <tr><td>Firefox op Linux</td><td>192.0.2.17</td><td>Huidige sessie</td><td></td></tr>
      <tr><td>Chrome op Android</td><td>192.0.2.18</td><td><time datetime="2026-03-03T10:00:00Z">3 mrt. 2026</time></td><td><a href="#" role="button">Intrekken</a></td></tr></tbody></table>`;
    expect(sessions('nl', body)).toEqual([
      { device: 'linux firefox', place: null, current: 'sure', active: at },
      { device: 'android chrome', place: null, current: 'no', active: Date.UTC(2026, 2, 3, 10) },
    ]);
  });
});
