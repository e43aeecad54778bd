/** English for findings on browsing and for their part of the report. Other languages mirror its keys. */
export const words = {
  sharingCheck: {
    'cross-site-profile': {
      title: { one: '{name} sees you on {count} site', other: '{name} sees you on {count} sites' },
      general: 'One company on many sites',
      why: 'What a company learns on one site it can put together with what it learns on the others: what you read, look for and buy.',
      fix: 'Say no where a site asks to share data for advertising, or use a browser that blocks third parties. Where you have an account with the company, its settings may say what it does with what other sites tell it.',
    },
    'hashed-contact-shared': {
      title: {
        one: 'Your own contact details were sent to {name} by {count} site',
        other: 'Your own contact details were sent to {name} by {count} sites',
      },
      titlePlain: {
        one: 'Your own contact details were sent to {name}, readable, by {count} site',
        other: 'Your own contact details were sent to {name}, readable, by {count} sites',
      },
      titleMaybe: {
        one: 'Somebody’s e-mail address or phone number, maybe yours, was sent to {name} by {count} site',
        other: 'Somebody’s e-mail address or phone number, maybe yours, was sent to {name} by {count} sites',
      },
      general: 'Your contact details with companies',
      why: 'An e-mail address or phone number ties your visits to you by name, across sites and devices. A hash hides it only from those who do not have it yet.',
      whyMaybe:
        'It matches none of the addresses and numbers that you told Vitrine. It may be another of yours, somebody else’s, or written in a way that Vitrine does not know.',
      fix: 'Give a site an address made for it alone, or an alias. You can ask the site whom it gave yours to, and say no to it.',
      fixMaybe: 'Tell Vitrine your addresses and numbers in its settings, and it can say which are yours.',
    },
    'form-data-shared': {
      title: {
        one: '{name} was told about forms on {count} site',
        other: '{name} was told about forms on {count} sites',
      },
      general: 'Forms that tell companies',
      why: 'The company is told which fields a form has or what stands in them. On a page about health, money or work that alone says much.',
      fix: 'Say no where the site asks to share data for advertising, before you fill in a form. You can ask the site what it passes on.',
    },
    'tracking-address': {
      title: {
        one: 'You came to {count} site by a link marked by {name}',
        other: 'You came to {count} sites by links marked by {name}',
      },
      general: 'Links that carry a mark',
      why: 'The mark belongs to one press on one link. With it the company and the site can tell that the visit is yours.',
      fix: 'Copy the clean address from Vitrine’s popup or from the menu of a link before you open or share it.',
    },
    'broad-consent': {
      title: '{name} asked {provider} for a lot',
      titleMaybe: 'What {name} asked {provider} for is not known',
      general: 'Apps that ask for much',
      nameless: 'An app',
      why: 'If you agreed, it can do so without asking again, until you take it back. Whether you agreed is not known to Vitrine.',
      whyMaybe:
        'Some of what it asked for has a name that Vitrine does not know, or does not show in the address. It may be little or much.',
      fix: 'Look whether it stands among your connected apps at {provider}, and remove it if you do not use it.',
    },
    notRead:
      'Not known: nothing was watched or checked. Switch on “Watch other sites”, or check pages from the popup.',
    notReadConsents: 'Not known: no page that asks for access has been noted.',
  },
  sharingReport: {
    title: 'Who learns of your browsing',
    intro:
      'Counts of what Vitrine saw while it watched, or when a page was checked. What is not listed was not seen, which does not mean that nobody was told. None of it is part of the exposure.',
    notWatched: 'Watching other sites is off, so only what was seen before is here.',
    nothing: 'Nothing was seen.',
    findings: 'What stands out',
    companies: 'Companies',
    company: 'Company',
    sites: 'Sites',
    how: 'How',
    what: 'What it learned',
    requests: 'Requests',
    days: 'First and last day',
    contacts: 'Yours: {contacts}',
    consents: 'Apps that asked for access',
    app: 'App',
    provider: 'Asked',
    scopes: 'For',
    grade: { low: 'little', medium: 'a good deal', high: 'a lot', unknown: 'not known' },
    reach: 'How much',
    fields: 'Data: {kinds}',
  },
} as const;
