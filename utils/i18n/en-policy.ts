/** English for what an organisation sets. Other languages mirror its keys. */
export const enPolicy = {
  managed: {
    by: 'Managed by {name}',
    byNobody: 'Managed by your organisation',
  },
  /** By key id: for documentation, templates and the inspector. */
  keys: {
    advice: {
      title: 'Recommended values',
      text: 'Replaces the advice of Vitrine for a setting on a network by a value that the organisation recommends. The person still changes the setting themselves.',
    },
    'exports-off': {
      title: 'Formats switched off',
      text: 'Nothing is saved in a format on this list.',
    },
    'features-off': {
      title: 'Parts switched off',
      text: 'Parts of Vitrine on this list do nothing and say so where they would have been. Nothing else changes.',
    },
    'first-run-page': {
      title: 'Welcome page after the install',
      text: 'Whether the welcome page opens by itself after the install. It can always be opened by hand.',
    },
    'keep-sharing': {
      title: 'Keep counts of who learns of sites',
      text: 'Whether Vitrine counts on this device which companies learn of the sites that are visited.',
    },
    language: {
      title: 'Language',
      text: 'The language of pages and reports: en, nl, or auto for the language of the browser.',
    },
    'networks-off': {
      title: 'Networks switched off',
      text: 'Networks on this list are not read and do not count. To keep a network on, lock its removal from the list.',
    },
    'own-sites': {
      title: 'Own sites of known software',
      text: 'Names of hosts where the organisation runs known software itself, such as Mastodon, Discourse or MediaWiki. Vitrine may then be asked to read them; the browser still asks the person.',
    },
    'paused-hosts': {
      title: 'Sites left alone',
      text: 'Vitrine stays silent on the hosts of this list: it reads nothing there and counts nothing.',
    },
    postures: {
      title: 'How open accounts should be',
      text: 'Sets for a network how open an account is meant to be; advice and scores follow it. The sign * stands for all networks that are not named.',
    },
    'report-contact': {
      title: 'Contact in reports',
      text: 'Whom a report names for questions, for example an e-mail address.',
    },
    'report-name': {
      title: 'Name above reports',
      text: 'The name that stands above reports, usually the name of the organisation.',
    },
    'retention-days': {
      title: 'Days to keep what was seen',
      text: 'What was not seen again for this many days is deleted, from 1 to 3650.',
    },
    'sharing-days': {
      title: 'Days to keep these counts',
      text: 'Counts of who learns of which site are deleted after this many days, from 1 to 730.',
    },
    'support-address': {
      title: 'Address for help',
      text: 'Where people can ask for help: a page that starts with https:// or an address that starts with mailto:.',
    },
    terms: {
      title: 'Words that should stay inside',
      text: 'Words, phrases and patterns that the organisation does not want on public networks, with the networks where they are fine, where Vitrine warns and where it asks to confirm. What is written stays on the device.',
    },
  },
  /** Why a value of the policy is not in force. */
  reason: {
    'unknown-key': 'Vitrine does not know this name',
    'wrong-type': 'This is another kind of value than what belongs here',
    'not-allowed': 'This value is not one of those that are possible here',
    'out-of-range': 'This number is too small or too large',
    'too-long': 'This text is too long',
    'too-many': 'There are more of these than Vitrine takes',
    'bad-pattern': 'This pattern cannot be used',
    repeated: 'This stands here twice; the last one counts',
  },
} as const;
