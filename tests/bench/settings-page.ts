/** A page of settings for `npm run bench`: every technology in turn, among the wrappers and menus that such pages have. Made up here. */
export function settingsPage(nodes = 20_000, controls = 300): string {
  const made = Array.from({ length: controls }, (_, index) => makeControl(index));
  const own = made.join('').match(/<[a-z]/g)!.length;
  const each = Math.max(0, Math.floor((nodes - own) / controls) - 3);
  const rows = made.map(
    (control, index) =>
      `<div class="x1a"><div class="x2b">${control}</div><div class="x3c">${makeFiller(index, each)}</div></div>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy settings</title><style>
.row { display: flex; justify-content: space-between } .switch { width: 40px; height: 20px; background: #888 }
.hidden { position: absolute; opacity: 0 } .slider { display: inline-block; width: 40px; height: 20px; background: #999 }
</style></head><body><nav><ul>${'<li><a href="/help">Help</a></li>'.repeat(20)}</ul></nav>
<main><h1>Privacy settings</h1>${rows.join('\n')}</main></body></html>`;
}

function makeControl(index: number): string {
  const name = `Who can see part ${index} of my profile`;
  const why = 'It decides who can see this part of your profile, on this site and on others.';
  const kinds = [
    `<div class="row"><div><div>${name}</div><div>${why}</div></div><div role="switch" aria-checked="true" tabindex="0" class="switch"></div></div>`,
    `<div class="row"><div><div>${name}</div><div>${why}</div></div><label><input type="checkbox" class="hidden" checked><span class="slider"></span></label></div>`,
    `<p><input type="checkbox" id="part${index}x" name="profile[part${index}x]"><label for="part${index}x">${name}</label></p>`,
    `<div class="row"><span>${name}</span><button aria-haspopup="listbox"><span>Friends</span></button></div>`,
    `<fieldset><legend>${name}</legend>${['Everyone', 'Friends', 'Only me'].map((option) => `<label><input type="radio" name="r${index}x" value="${option}"><span>${option}</span></label>`).join('')}</fieldset>`,
    `<a class="row" href="/settings/${index}"><div><div><span>${name}</span></div><div><span>Only me</span></div></div></a>`,
  ];
  return kinds[index % kinds.length]!;
}

/** So many elements around a control that are none: boxes, icons, links. */
function makeFiller(index: number, nodes: number): string {
  const parts = [
    '<div class="x4d"><span class="x5e"></span><i></i></div>',
    `<ul><li><a href="/more/${index}">Learn more</a></li></ul>`,
    '<div><p>Some words <b>about</b> this.</p></div>',
  ];
  const sizes = [3, 3, 3];
  let html = '';
  for (let made = 0, turn = 0; made < nodes; turn++) {
    const pick = turn % 7 === 0 ? 1 : turn % 5 === 0 ? 2 : 0;
    html += parts[pick];
    made += sizes[pick]!;
  }
  return html;
}
