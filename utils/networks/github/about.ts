import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'github',
  settings: {
    email_private: {
      controls: {
        en: 'Whether your e-mail address stays off your profile and web commits.',
        nl: 'Of je e-mailadres uit je profiel en web-commits blijft.',
        de: 'Ob deine E-Mail-Adresse nicht im Profil und in Web-Commits steht.',
        fr: 'Détermine si votre adresse e-mail reste absente de votre profil et des commits faits sur le site.',
      },
      sources: [
        [
          'https://github.community/t5/Support-Protips/Your-privacy-on-GitHub/ba-p/10783 (GitHub staff)',
          '2018',
        ],
      ],
    },
    block_push: {
      controls: {
        en: 'Whether GitHub refuses commits that would show your e-mail address.',
        nl: 'Of GitHub commits weigert die je e-mailadres zouden tonen.',
        de: 'Ob GitHub Commits ablehnt, die deine E-Mail-Adresse zeigen würden.',
        fr: 'Détermine si GitHub refuse les commits qui montreraient votre adresse e-mail.',
      },
      sources: [['https://github.community/t5/Support-Protips/Your-privacy-on-GitHub/ba-p/10783', '2018']],
    },
  },
  pages: {
    emails: [
      [
        'https://github.community/t5/Support-Protips/Your-privacy-on-GitHub/ba-p/10783 (GitHub staff)',
        '2018',
      ],
      ['github:file-id 9077684862', '2026-11-22'],
    ],
    apps: [
      ['https://docs.github.com/articles/reviewing-your-authorized-applications-oauth', 'undated'],
      ['github:file-id 9077684862', '2026-11-22'],
    ],
    installations: [['github:file-id 58004043267', '2026-11-22']],
    sessions: [
      ['github:file-id 62531127371', '2026-11-22'],
      ['github:file-id 58004043267', '2026-11-22'],
    ],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  notes: ['Accounts from before 2017 may start with their e-mail address in the open.'],
});
