// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { makeRefs } from '../../utils/dom/control-refs';
import { findIn, findNow, findOne } from './find-on-page';

const brief = (html: string) => findIn(html).map(({ role, name, value }) => [role, name, value]);

describe('controls of two states', () => {
  it.each([
    ['native', '<label><input type="checkbox" checked> Show my email</label>', 'checkbox', 'on'],
    ['native switch', '<label><input type="checkbox" switch> Show my email</label>', 'switch', 'off'],
    [
      'ARIA',
      '<div role="switch" aria-checked="mixed" tabindex="0" aria-label="Show my email"></div>',
      'switch',
      'mixed',
    ],
    ['menu item', '<div role="menuitemcheckbox" aria-checked="true">Show my email</div>', 'checkbox', 'on'],
    ['pressed', '<button aria-pressed="true">Show my email</button>', 'toggle', 'on'],
    [
      'Radix',
      '<label for="e">Show my email</label><button id="e" role="switch" data-state="unchecked"></button>',
      'switch',
      'off',
    ],
    ['without role', '<div tabindex="0" aria-checked="true">Show my email</div>', 'switch', 'on'],
    [
      'old YouTube',
      '<tp-yt-paper-toggle-button checked role="button" aria-pressed="true">Show my email</tp-yt-paper-toggle-button>',
      'switch',
      'on',
    ],
  ])('%s', (_, html, role, value) => {
    expect(findOne(html)).toMatchObject({ role, value, name: 'Show my email' });
  });

  it('reads what a field is, not what the page was delivered with', () => {
    document.body.innerHTML = '<label><input type="checkbox"> Show my email</label>';
    (document.querySelector('input') as HTMLInputElement).checked = true;
    expect(findNow()[0]!.value).toBe('on');
  });

  it('guesses nothing where nothing shows the state', () => {
    expect(findOne('<fancy-switch aria-label="Show my email"></fancy-switch>').value).toBeNull();
    expect(
      brief(
        '<fancy-switch aria-label="One"></fancy-switch><fancy-switch aria-label="Two" checked></fancy-switch>',
      ),
    ).toEqual([
      ['switch', 'One', 'off'],
      ['switch', 'Two', 'on'],
    ]);
  });

  it('a switch that is drawn beside its field counts once', () => {
    const inside =
      '<div role="switch" aria-checked="true" tabindex="0" aria-label="Ads"><input type="checkbox" name="ads" checked></div>';
    const beside =
      '<p><button role="switch" aria-checked="true" aria-label="Ads"></button><input type="checkbox" name="ads" aria-hidden="true" tabindex="-1" checked></p>';
    for (const html of [inside, beside]) expect(findOne(html).keys).toContain('name:ads');
  });
});

describe('names', () => {
  it('takes the label’s first line, and the rest as description', () => {
    expect(
      findOne(
        '<label><input type="checkbox"><strong>Private account</strong><div>Only people you approve see it.</div></label>',
      ),
    ).toMatchObject({ name: 'Private account', description: 'Only people you approve see it.' });
  });

  it('takes the row’s words where nothing names it, without the state beside it', () => {
    const row =
      '<div><div><h4>Activity status</h4><p>Others see when you were here.</p></div><span>On</span><button role="switch" aria-checked="true"></button></div>';
    expect(findOne(row)).toMatchObject({
      name: 'Activity status',
      description: 'Others see when you were here.',
      value: 'on',
    });
  });

  it('passes over names that libraries give and names that all share', () => {
    const row = (name: string) =>
      `<div><span>${name}</span><button role="switch" aria-checked="true" aria-label="Change setting"></button></div>`;
    expect(findIn(row('One') + row('Two')).map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(
      findOne(
        '<div><span>One</span><button role="switch" aria-checked="true" aria-label="Toggle"></button></div>',
      ).name,
    ).toBe('One');
  });

  it('joins what aria-labelledby points at, but not the value itself', () => {
    const html =
      '<span id="a">Posts</span><div role="combobox" aria-labelledby="a b" tabindex="0"><span id="b">Friends</span></div>';
    expect(findOne(html)).toMatchObject({ role: 'select', name: 'Posts', value: 'Friends' });
  });

  it('reads rows that are not wrapped', () => {
    const row = (name: string) =>
      `<h4>${name}</h4><p>About ${name}.</p><div role="switch" aria-checked="true" tabindex="0"></div>`;
    expect(findIn(row('One') + row('Two')).map(({ name }) => name)).toEqual(['One', 'Two']);
  });

  it('takes the heading, legend or labelled group above as group', () => {
    const box = (name: string) => `<label><input type="checkbox"> ${name}</label>`;
    const html = `<h2>Profile</h2><h3>Who sees it</h3>${box('a')}<h2>Ads</h2>${box('b')}
      <fieldset><legend>Messages</legend>${box('c')}</fieldset><section aria-label="Search">${box('d')}</section>`;
    expect(findIn(html).map(({ group }) => group)).toEqual(['Who sees it', 'Ads', 'Messages', 'Search']);
  });
});

describe('choices', () => {
  it('a group of radio buttons is one control', () => {
    const options = ['Everyone', 'Friends'].map(
      (name) =>
        `<label><input type="radio" name="m" value="${name.toLowerCase()}" ${name === 'Friends' ? 'checked' : ''}> ${name}</label>`,
    );
    const wanted = {
      role: 'radio',
      name: 'Who can write to you?',
      value: 'Friends',
      options: ['Everyone', 'Friends'],
    };
    expect(
      findOne(`<fieldset><legend>Who can write to you?</legend>${options.join('')}</fieldset>`),
    ).toMatchObject(wanted);
    const found = findOne(
      `<div><h3>Who can write to you?</h3><p>Choose one.</p><div>${options.join('')}</div></div>`,
    );
    expect(found).toMatchObject({ ...wanted, description: 'Choose one.' });
    expect(found.keys).toEqual(expect.arrayContaining(['name:m', 'value:friends']));
  });

  it('ARIA groups without a name of the field', () => {
    const option = (name: string, checked: boolean) =>
      `<div role="radio" aria-checked="${checked}" tabindex="0"><div>${name}</div><div>Some words.</div></div>`;
    const html = `<div role="radiogroup" aria-label="Posts">${option('Public', false)}${option('Only me', true)}</div>`;
    expect(findOne(html)).toMatchObject({ name: 'Posts', value: 'Only me', options: ['Public', 'Only me'] });
  });

  it('a table of radio buttons gives one control per row, one of boxes “row: column”', () => {
    const cell = (type: string, name: string, checked = '') =>
      `<td><input type="${type}" name="${name}" ${checked}></td>`;
    const head = '<thead><tr><th></th><th>Public</th><th>Friends</th></tr></thead>';
    expect(
      brief(
        `<table>${head}<tr><td>Email</td>${cell('radio', 'e')}${cell('radio', 'e', 'checked')}</tr><tr><td>Phone</td>${cell('radio', 'p', 'checked')}${cell('radio', 'p')}</tr></table>`,
      ),
    ).toEqual([
      ['radio', 'Email', 'Friends'],
      ['radio', 'Phone', 'Public'],
    ]);
    expect(
      brief(
        `<table>${head}<tr><td>Email</td>${cell('checkbox', 'e')}${cell('checkbox', 'f', 'checked')}</tr></table>`,
      ),
    ).toEqual([
      ['checkbox', 'Email: Public', 'off'],
      ['checkbox', 'Email: Friends', 'on'],
    ]);
  });

  it('buttons of which one is pressed are a choice, several pressed are not', () => {
    const group = (...pressed: boolean[]) =>
      `<div role="group" aria-label="Posts">${pressed.map((on, index) => `<button aria-pressed="${on}">Option ${'AB'[index]}</button>`).join('')}</div>`;
    expect(brief(group(false, true))).toEqual([['radio', 'Posts', 'Option B']]);
    expect(brief(group(true, true)).map(([role]) => role)).toEqual(['toggle', 'toggle']);
  });

  it('native lists, and closed ones with their list elsewhere', () => {
    const native = findOne(
      '<label for="s">Posts</label><select id="s" name="who"><option value="all">All</option><option value="me" selected>Only me</option></select>',
    );
    expect(native).toMatchObject({
      value: 'Only me',
      options: ['All', 'Only me'],
      keys: ['id:s', 'name:who', 'value:me'],
    });
    const html =
      '<label id="l">Posts</label><button aria-haspopup="listbox" aria-labelledby="l" aria-controls="o">Friends</button><ul id="o" role="listbox" hidden><li role="option" aria-selected="true">Friends</li><li role="option">All</li></ul>';
    expect(findOne(html)).toMatchObject({
      role: 'select',
      name: 'Posts',
      value: 'Friends',
      options: ['Friends', 'All'],
    });
  });

  it('a field that only searches is none', () => {
    expect(findIn('<input role="combobox" placeholder="Search" aria-label="Search">')).toEqual([]);
    expect(findIn('<div role="search"><label><input type="checkbox"> Exact</label></div>')).toEqual([]);
  });
});

describe('what carries a value', () => {
  it.each([
    [
      '<button aria-haspopup="menu" aria-label="Edit privacy. Sharing with Friends"></button>',
      'Edit privacy',
      'Sharing with Friends',
    ],
    ['<button aria-haspopup="menu" aria-label="Birthday: Only me">Only me</button>', 'Birthday', 'Only me'],
    [
      '<div><span>Birthday</span><button aria-haspopup="true">Only me ▾</button></div>',
      'Birthday',
      'Only me',
    ],
    ['<details><summary>Visible to: Friends</summary></details>', 'Visible to', 'Friends'],
  ])('audience button %#', (html, name, value) => {
    expect(findOne(html)).toMatchObject({ role: 'audience', name, value });
  });

  it.each([
    [
      '<a href="/v"><div>Profile viewing options</div><div>Choose how you are seen when you look at others.</div><div>Private mode ›</div></a>',
      'Profile viewing options',
      'Private mode',
    ],
    [
      '<div role="button" tabindex="0"><div>Who can see your posts?</div><div>Friends</div></div>',
      'Who can see your posts?',
      'Friends',
    ],
    [
      '<table><tbody><tr><th>Friends list</th><td>Only me</td><td><a href="/e">Edit</a></td></tr></tbody></table>',
      'Friends list',
      'Only me',
    ],
    ['<dl><dt>Phone</dt><dd>Hidden <a href="/p">Change</a></dd></dl>', 'Phone', 'Hidden'],
    [
      '<section><h3>History</h3><div>On</div><p>Saves what you do.</p><button>Turn off</button></section>',
      'History',
      'On',
    ],
  ])('row %#', (html, name, value) => {
    expect(findOne(`<main>${html}</main>`)).toMatchObject({ role: 'link-row', name, value });
  });

  it('where every row ends in the same words, they are what can be done', () => {
    const row = (name: string, value: string) =>
      `<li><a href="#"><h4>${name}</h4><div>${value}</div><div>Change</div></a></li>`;
    expect(brief(`<ul>${row('Photo', 'Everyone')}${row('Friends', 'Only me')}</ul>`)).toEqual([
      ['link-row', 'Photo', 'Everyone'],
      ['link-row', 'Friends', 'Only me'],
    ]);
  });

  it('is not a menu, a plain link or a button that does something', () => {
    const html = `<nav><a href="/a"><div>Account</div><div>Private</div></a></nav><main><a href="/b">Password</a><button>Save</button>
      <a href="/c"><div>Password</div><div>Change your password whenever you like, or let us remind you.</div></a>
      <button aria-haspopup="menu" aria-label="More options"></button></main>`;
    expect(findIn(html)).toEqual([]);
  });

  it('gives a row’s address and the id of what holds it', () => {
    const html =
      '<ul><li id="photo-visibility"><a href="https://example.com/p?tab=a#x"><div>Photo</div><div>Everyone</div></a></li><li><a href="/q"><div>Friends</div><div>Only me</div></a></li></ul>';
    expect(findIn(html)[0]).toMatchObject({
      href: 'https://example.com/p?tab=a',
      keys: ['id:photo-visibility'],
    });
  });
});

describe('where controls are', () => {
  it('open shadow roots and slots, closed ones by the browser’s leave', () => {
    document.body.innerHTML = '<div id="open"></div><my-box id="closed"></my-box>';
    document.getElementById('open')!.attachShadow({ mode: 'open' }).innerHTML =
      '<label><input type="checkbox" checked> One</label>';
    const root = document.getElementById('closed')!.attachShadow({ mode: 'closed' });
    root.innerHTML = '<label><input type="checkbox"> Two</label>';
    const run = (options = {}) => findNow(options).map(({ name }) => name);
    expect(run()).toEqual(['One']);
    expect(run({ openRoot: (host: Element) => (host.id === 'closed' ? root : null) })).toEqual([
      'One',
      'Two',
    ]);
    expect(document.body.children).toHaveLength(2);
  });

  it('marks what is disabled, hidden, folded away or out of reach', () => {
    const box = '<label><input type="checkbox"> a</label>';
    const found = (html: string) => findOne(html);
    expect(found(`<fieldset disabled>${box}</fieldset>`).disabled).toBe(true);
    expect(
      found('<div aria-disabled="true"><div role="switch" aria-checked="true" tabindex="0">a</div></div>')
        .disabled,
    ).toBe(true);
    expect(found(box)).toMatchObject({ disabled: false, visible: true });
    for (const html of [
      `<div hidden>${box}</div>`,
      `<div style="display:none">${box}</div>`,
      `<div aria-hidden="true">${box}</div>`,
      `<div inert>${box}</div>`,
      `<details><summary>More</summary>${box}</details>`,
      `<dialog>${box}</dialog>`,
    ])
      expect(found(html).visible, html).toBe(false);
  });

  it('a hidden copy of what can be seen is left out; a hidden field with a label that shows is seen', () => {
    const box = '<label><input type="checkbox" name="ads"> Ads</label>';
    expect(findIn(`${box}<div hidden>${box}</div>`)).toHaveLength(1);
    expect(
      findOne('<input type="checkbox" id="x" style="display:none"><label for="x">Ads</label>').visible,
    ).toBe(true);
  });

  it('boxes that mark rows of data are no settings', () => {
    const html = `<table><thead><tr><th><input type="checkbox" aria-label="Select all"></th><th>Name</th><th>Size</th></tr></thead>
      <tbody><tr><td><input type="checkbox"></td><td>Letter</td><td>3 MB</td></tr></tbody></table>`;
    expect(findIn(html)).toEqual([]);
  });
});

describe('as a whole', () => {
  it('changes nothing and throws on nothing', () => {
    const odd = [
      '<table><tr><input type="radio"></tr></table><label for="x"><input type="checkbox" aria-labelledby="x x missing" id="x">',
      '<fieldset></fieldset><select></select><div role="radiogroup"></div><div role="radio"></div><details><summary></summary></details>',
      '<a href="::::"><b>x</b><p>y</p></a><div role="listbox"></div><div role="combobox"></div><input role="combobox">',
      '<button aria-haspopup></button><button aria-pressed="maybe"></button><div role="switch checkbox radio" tabindex="0"></div>',
    ];
    for (const html of odd) {
      document.body.innerHTML = html;
      const before = document.documentElement.outerHTML;
      expect(() => findNow()).not.toThrow();
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it('numbers elements the same each time', () => {
    const refs = makeRefs();
    document.body.innerHTML =
      '<label><input type="checkbox" id="a"> A</label><label><input type="checkbox"> B</label>';
    const listRefs = () => findNow({ refs }).map(({ ref }) => ref);
    const first = listRefs();
    document.body.prepend(document.createElement('p'));
    expect(listRefs()).toEqual(first);
    expect(refs.elementOf(first[0]!)?.id).toBe('a');
  });
});
