import { describe, expect, it } from 'vitest';
import { createView } from '../../utils/dom/view';
import { openHtml } from './read-fixture';
import { readers } from './readers';

const rows: [id: string, html: string, viewer: { handle: string | null; stableId: string | null } | null][] =
  [
    [
      'x',
      '<nav><a data-testid="AppTabBar_Profile_Link" href="/robin">Profile</a></nav>',
      { handle: 'robin', stableId: null },
    ],
    ['x', '<nav><a data-testid="login" href="/login">Log in</a></nav>', null],
    [
      'facebook',
      '<script>require("CurrentUserInitialData",[],{"ACCOUNT_ID":"1001","USER_ID":"1001"})</script>',
      { handle: null, stableId: '1001' },
    ],
    ['facebook', '<script>require("CurrentUserInitialData",[],{"USER_ID":"0"})</script>', null],
    [
      'instagram',
      '<script>["PolarisViewer",[],{"data":{"id":"7","username":"robin.example"}}]</script>',
      { handle: 'robin.example', stableId: null },
    ],
    ['instagram', '<script>["PolarisViewer",[],{"data":null}]</script>', null],
    [
      'threads',
      '<div role="navigation"><a href="/@robin">Profile</a></div>',
      { handle: 'robin', stableId: null },
    ],
    ['threads', '<main><a href="/@jane">Jane</a></main>', null],
    [
      'pinterest',
      '<div data-test-id="header-profile"><a href="/robin/">Robin</a></div>',
      { handle: 'robin', stableId: null },
    ],
    ['pinterest', '<main><a href="/jane/">Jane</a></main>', null],
  ];

describe('the signed-in person', () => {
  it.each(rows)('on any page of %s: %s', (id, html, viewer) => {
    const url = `https://www.${id}.com/settings`;
    const view = createView(openHtml(`<!doctype html><body>${html}</body>`, url), new URL(url));
    expect(readers.get(id)!.viewer!(view)).toEqual(viewer);
  });
});
