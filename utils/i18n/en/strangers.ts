/** English for strangers. Other languages mirror its keys. */
export const words = {
  strangers: {
    action: 'See what strangers see',
    hint: 'Opens your profile in a private window, where nobody is signed in. Vitrine reads that one page, and nothing else in private windows.',
    opening: 'Opening a private window …',
    looking: 'Looking at it in the private window …',
    seen: {
      one: 'Strangers see {count} thing of it: {list}.',
      other: 'Strangers see {count} things of it: {list}.',
    },
    nothing: 'Strangers see nothing of it in what could be read.',
    when: 'Seen on {date}.',
    findings: 'See what that means',
    unread: {
      'signed-out':
        'Could not be read: {network} asks strangers to sign in first. What it would show them after a while, or elsewhere, is not known.',
      'consent-wall':
        'Could not be read: a question about cookies stood in the way. Answer it in the private window.',
      'layout-changed':
        'Could not be read: without signing in the page looks different from what Vitrine knows.',
      'unsupported-language': 'Could not be read: the page is in a language that Vitrine does not know.',
      'not-loaded': 'Could not be read: the page did not finish loading.',
    },
    refused: {
      'signed-in':
        'Somebody is signed in in that private window, so that is not what strangers see. Nothing was kept. Close all private windows and try again.',
      unsure:
        'The page does not tell whether somebody is signed in there, so nothing was kept. Close all private windows and try again.',
      elsewhere: 'The private window went to another page before yours was read. Nothing was kept.',
      closed: 'The private window was closed before the page was read. Nothing was kept.',
    },
    problem: {
      'no-address': 'Vitrine does not know the address of your profile yet. Open it once, then try again.',
      off: 'Vitrine is switched off or paused there.',
      'no-access':
        'Vitrine may not read that site. Open your profile and allow it in the popup, then try again.',
      'not-allowed': 'Vitrine is not allowed in private windows.',
      refused: 'The browser did not open a private window.',
    },
    how: {
      intro: 'Only you can allow it, in the browser’s own settings:',
      chrome:
        'Chrome and others like it: open chrome://extensions, press “Details” beside Vitrine, and switch on “Allow in Incognito”.',
      edge: 'Edge: open edge://extensions, press “Details” beside Vitrine, and tick “Allow in InPrivate”.',
      firefox:
        'Firefox: open about:addons, press Vitrine, and choose “Allow” beside “Run in Private Windows”.',
      instead:
        'Or do without: sign out of {network} in this window and open your profile. What Vitrine reads of it signed out counts all the same.',
    },
  },
} as const;
