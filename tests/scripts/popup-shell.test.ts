import { expect, it } from 'vitest';
import { moveStyles } from '../../scripts/lib/popup-shell';

it('paints the shell with its own style sheet, and loads the others behind it', () => {
  const html =
    '<html><head>\n    <link rel="stylesheet" crossorigin href="/a.css">\n    <link rel="stylesheet" href="/b.css">\n  </head>\n  <body>\n    <p>Shell</p>\n  </body></html>';
  const moved = moveStyles(html, '/shell.css');
  expect(moved.match(/\/\w+\.css/g)).toEqual(['/shell.css', '/a.css', '/b.css']);
  expect(moved.indexOf('/shell.css')).toBeLessThan(moved.indexOf('</head>'));
  expect(moved.indexOf('Shell</p>')).toBeLessThan(moved.indexOf('/a.css'));
});

it('says when there is nothing to move', () => {
  expect(() => moveStyles('<html><head></head><body></body></html>', '/shell.css')).toThrow('popup.html');
});
