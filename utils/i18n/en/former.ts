/** English for former. Other languages mirror its keys. */
export const words = {
  former: {
    title: 'Old accounts',
    intro:
      'Networks close, and what people left there does not always go with them. Tick the ones you had: the list then begins with what you can still do. The ticks stay in this browser.',
    had: 'I had this',
    hadTitle: 'You had these',
    allTitle: 'Networks that are gone',
    restTitle: 'Others that are gone',
    count: { one: '{count} of {all} ticked', other: '{count} of {all} ticked' },
    noneTicked: 'None ticked yet.',
    find: 'Find by name',
    show: 'Show',
    showAll: 'All',
    showHad: 'Only mine',
    showLinked: 'Linked from my profiles',
    noMatch: 'None like that in the list.',
    closed: 'Closed {date}',
    closedUnknown: 'When it closed is not known',
    low: 'Not confirmed: no source says for certain what became of it.',
    medium: 'Partly confirmed.',
    what: 'What happened to what was there',
    can: 'What you can still do',
    sources: 'Sources',
    sourceLine: '{source}, {date}',
    sourceUndated: '{source}, undated',
    linked: 'One of your profiles links to it.',
    seeFinding: 'See the finding',
    ticked: 'Noted: you had {name}.',
    unticked: 'No longer noted: {name}.',
    opens: 'opens {host}',
    step: {
      copies: 'Look up your old address in the Internet Archive: copies of public pages may be there.',
      exclude:
        'Ask the Internet Archive to leave a page out: write to info@archive.org with its address. It may not agree, or not answer.',
      links: 'Take links to it off your profiles and pages: somebody else can get hold of the name.',
      password: 'Change the password wherever you used the same one.',
      erasure:
        'Ask the company that took the data over for access and erasure (GDPR art. 15 and 17): press reports name Azerion.',
      google: 'See in your Google account what it still holds, and which apps have been let in since.',
      microsoft: 'Your Microsoft account (Hotmail or Live) may still exist: look at its privacy page.',
      'microsoft-close': 'Or close the Microsoft account; all that hangs on it goes with it.',
      teams: 'Sign in to Teams (free) to see which contacts and chats were carried over.',
      x: 'Ask X for your data: what was tied to your Twitter account may be in it.',
      yahoo: 'The Yahoo! account itself may still exist: sign in, and close it if you do not use it.',
      aol: 'The AOL account and its e-mail address went on: sign in, and close it if you do not use it.',
      facebook: 'Facebook owned it: ask there what it still has of you.',
      mix: 'Accounts could move to Mix: see whether yours did.',
      vk: 'VK owned it and pointed people to its own messenger: ask there if you had moved.',
      bnf: 'Copies are kept by the French national library and the INA, and are not open on the web: ask them about yours.',
      employer:
        'What it showed came from your work account: ask your employer, and look at your Microsoft 365 profile.',
      contacts: 'Nothing can be asked back of the address books of others that held you.',
      apps: 'Take back its access in the accounts that you had connected to it.',
      'own-files': 'Chat logs may still lie on your own old computers.',
    },
    data: {
      aim: 'Profiles had gone before. AOL said it would delete all data of AIM after it closed; lists of contacts could not be saved. E-mail addresses at aim.com went on.',
      delve:
        'People seen, favourites and tags could be exported until it closed and were then given up. The profile itself belongs to Microsoft 365 and stayed.',
      friendfeed:
        'Posts, messages and photos could be seen until the last day; then the site went. It offered no export. Facebook had owned it since 2009.',
      friendster:
        'Photos, blogs, comments and groups were deleted on 31 May 2011, when it became a site for games; that paused in 2015 and never came back. A new service has used the name since 2025.',
      geocities:
        'Pages were taken down within days, except in Japan. Volunteers and the Internet Archive copied many of them, and a large collection is passed around as a download.',
      'google-plus':
        'What consumer accounts had posted was deleted over some months. Photos, YouTube and the Google account stayed. Errors had let apps see data of 500,000 and later 52.5 million people.',
      hyves:
        'Profiles, photos and messages were taken down; people had eight days to ask for a copy. The owner kept names, e-mail addresses and passwords and sold them on in 2018, without the passwords. About nine million profile pages are in the Internet Archive.',
      icq: 'The owner, VK, pointed people to its own messengers. What became of messages and profiles it did not say.',
      klout:
        'It scored people by their accounts elsewhere, also some who had never signed up. It closed on the day the GDPR began; its owner said to go on using what it had learned. What was deleted is not known.',
      'msn-messenger':
        'Contacts moved to Skype with the Microsoft account, and Skype closed in 2025. Chat logs lay on people’s own computers. In China it went on until October 2014.',
      naymz:
        'It gave people a score for their reputation, and wrote to the contacts they took along. No public source tells when it closed or what became of the data.',
      orkut:
        'Profiles, messages and photos could be exported until September 2016. Public communities went into an open archive, names included, unless one had removed Orkut from the Google account.',
      path: 'People could fetch a copy until the last day; after that nobody could get in. In 2012 it had been found to copy whole address books.',
      periscope:
        'The apps stopped. Public broadcasts stayed on the website as an archive, and what was shared on Twitter stayed there. Whether the archive is still there was not looked up.',
      plaxo:
        'An address book that others filled. From 1 January 2018 the data was removed from its databases, by its own word. Comcast had owned it since 2008.',
      posterous:
        'Blogs could be fetched until the last day and went offline then. Archive Team copied much of what was public. Twitter had owned it since 2012.',
      schuelervz:
        'The operator said that all pictures, messages and other data were deleted for good. Before, in 2009 and 2010, more than a million profiles had been copied by others.',
      skyblog:
        'The blogs were taken off the web, to comply with data protection law. Millions of them were copied for the French national library and the INA, where they can be seen on request.',
      skype:
        'Chats and contacts show in Teams (free) after signing in with the same account. They could be exported until January 2026; what was not carried over was to be deleted then. Skype for Business is another product.',
      studivz:
        'The operator told its users that all their data would be deleted for good; some games moved elsewhere. Its successor VZ.net had closed in 2021.',
      stumbleupon:
        'Accounts could be taken to Mix, with favourites, interests and tags. What became of accounts that did not move is not told.',
      vine: 'The videos stayed on the website as an archive, with names, until 2019. Volunteers copied part of them.',
      'wer-kennt-wen':
        'RTL, which owned it, switched everything off. Some nine million people had registered. No source that was found says what became of the data.',
      'yahoo-answers':
        'Questions and answers left the web on that day. People could ask for their own until 30 June 2021. Others had copied part of it.',
      'yahoo-groups':
        'Messages, files and photos were deleted in December 2019; lists of members went on by e-mail until the end of 2020. Volunteers copied about 1.8 billion public messages before.',
    },
  },
} as const;
