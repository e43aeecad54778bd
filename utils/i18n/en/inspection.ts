/** English for the view of settings pages, and for the strip: loaded with them. Other languages mirror its keys. */
export const words = {
  guide: {
    label: 'Vitrine: change a setting',
    looking: 'Looking for “{setting}” on this page …',
    missing: '“{setting}” was not found on this page. By hand:',
    done: 'Done. It is {value} now.',
    stepOpen: 'Open the settings of {network}.',
    stepFind: 'Look for “{setting}”.',
    notFound: 'I can’t find it',
    hub: 'Open all settings',
    close: 'Close',
  },
  settingsHealth: {
    'signed-out':
      'Sign in to {network} and open this page again. Until then nothing is known of these settings.',
    'consent-wall': 'Answer {network}’s question about cookies first, then read the page again.',
    'layout-changed':
      '{network} seems to have changed this page. What Vitrine did not recognise counts as not known.',
    'not-loaded': 'Vitrine waited, but the settings did not appear. Wait a moment, then read again.',
  },
  inspection: {
    title: 'Settings of {handle} on {network}',
    titleYours: 'Your settings on {network}',
    titleAny: 'Settings on {network}',
    read: 'Read {time}',
    nameless: 'Open your profile on {network} once, and this account gets its name.',
    unowned:
      'Nothing of this is kept, because it does not show whose settings these are. Open your profile on {network} once, then come back.',
    notKept: 'Nothing of this page is kept.',
    whose: 'Whose settings are these?',
    assign: 'These are its settings',
    missing: {
      one: '{count} setting that belongs here was not found',
      other: '{count} settings that belong here were not found',
    },
    fine: 'Everything that was read here is as advised.',
    unclear: {
      one: '{count} setting whose value is not clear',
      other: '{count} settings whose value is not clear',
    },
    unknown: { one: '{count} more control about privacy', other: '{count} more controls about privacy' },
    unknownNote: 'Vitrine’s catalogue does not know these, so there is no advice.',
    uncatalogued: 'This page is not in Vitrine’s catalogue; settings were looked for by their names.',
    apps: { one: '{count} app has access', other: '{count} apps have access' },
    sessions: { one: 'Signed in at {count} place', other: 'Signed in at {count} places' },
    listed: 'Nothing among them stands out.',
    found: { one: '{count} control about privacy', other: '{count} controls about privacy' },
    seen: { one: 'One control on the page in all.', other: '{count} controls on the page in all.' },
    nothing: 'Nothing that concerns privacy was found here.',
    nothingNote: {
      one: 'One control was looked through. What does not show cannot be read, so this is no promise.',
      other:
        '{count} controls were looked through. What does not show cannot be read, so this is no promise.',
    },
    noValue: 'not shown',
    hidden: 'in a closed part of the page',
    disabled: 'cannot be changed here',
    ungrouped: 'Without a heading',
    report: 'Report this page',
  },
} as const;
