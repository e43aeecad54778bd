import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'linkedin',
  revoke: { url: 'https://www.linkedin.com/mypreferences/d/permitted-services', confidence: 'medium' },
  scopes: {
    openid: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Knows you by your LinkedIn ID.',
        nl: 'Kent je aan je LinkedIn-ID.',
        de: 'Kennt dich an deiner LinkedIn-ID.',
        fr: 'Vous connaît par votre identifiant LinkedIn.',
      },
    },
    profile: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your name, headline, picture and language.',
        nl: 'Leest je naam, functieomschrijving, foto en taal.',
        de: 'Liest deinen Namen, Profilslogan, dein Bild und deine Sprache.',
        fr: 'Lit votre nom, votre titre, votre image et votre langue.',
      },
    },
    email: {
      groups: ['email'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your main e-mail address.',
        nl: 'Leest je belangrijkste e-mailadres.',
        de: 'Liest deine Haupt-E-Mail-Adresse.',
        fr: 'Lit votre adresse e-mail principale.',
      },
    },
    r_liteprofile: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your name and picture (an old right).',
        nl: 'Leest je naam en foto (een oud recht).',
        de: 'Liest deinen Namen und dein Bild (ein altes Recht).',
        fr: 'Lit votre nom et votre image (un ancien droit).',
      },
    },
    r_emailaddress: {
      groups: ['email'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your main e-mail address (an old right).',
        nl: 'Leest je belangrijkste e-mailadres (een oud recht).',
        de: 'Liest deine Haupt-E-Mail-Adresse (ein altes Recht).',
        fr: 'Lit votre adresse e-mail principale (un ancien droit).',
      },
    },
    w_member_social: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Posts, comments and likes in your name.',
        nl: 'Plaatst, reageert en vindt leuk uit jouw naam.',
        de: 'Postet, kommentiert und likt in deinem Namen.',
        fr: 'Publie, commente et aime en votre nom.',
      },
    },
    r_member_social: {
      groups: ['reads-posts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads your posts, comments and likes.',
        nl: 'Leest je berichten, reacties en likes.',
        de: 'Liest deine Beiträge, Kommentare und Likes.',
        fr: 'Lit vos posts, commentaires et J’aime.',
      },
    },
    w_organization_social: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Posts, comments and likes in the name of a company page that you run.',
        nl: 'Plaatst, reageert en vindt leuk uit naam van een bedrijfspagina die je beheert.',
        de: 'Postet, kommentiert und likt im Namen einer Unternehmensseite, die du betreust.',
        fr: 'Publie, commente et aime au nom d’une page d’entreprise que vous gérez.',
      },
    },
    r_organization_social: {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads posts, comments and likes of a company page that you run.',
        nl: 'Leest berichten, reacties en likes van een bedrijfspagina die je beheert.',
        de: 'Liest Beiträge, Kommentare und Likes einer Unternehmensseite, die du betreust.',
        fr: 'Lit les posts, commentaires et J’aime d’une page d’entreprise que vous gérez.',
      },
    },
    r_1st_connections: {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads the list of your direct connections.',
        nl: 'Leest de lijst van je directe connecties.',
        de: 'Liest die Liste deiner direkten Kontakte.',
        fr: 'Lit la liste de vos relations directes.',
      },
    },
    r_1st_connections_size: {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees how many direct connections you have.',
        nl: 'Ziet hoeveel directe connecties je hebt.',
        de: 'Sieht, wie viele direkte Kontakte du hast.',
        fr: 'Voit combien de relations directes vous avez.',
      },
    },
    r_ads: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the advertising accounts that you can use.',
        nl: 'Leest de advertentieaccounts die je kunt gebruiken.',
        de: 'Liest die Werbekonten, die du nutzen kannst.',
        fr: 'Lit les comptes publicitaires que vous pouvez utiliser.',
      },
    },
    rw_ads: {
      groups: ['payments', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and manages the advertising accounts that you can use.',
        nl: 'Leest en beheert de advertentieaccounts die je kunt gebruiken.',
        de: 'Liest und verwaltet die Werbekonten, die du nutzen kannst.',
        fr: 'Lit et gère les comptes publicitaires que vous pouvez utiliser.',
      },
    },
    r_ads_reporting: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads reports of the advertising accounts that you can use.',
        nl: 'Leest rapporten van de advertentieaccounts die je kunt gebruiken.',
        de: 'Liest Berichte der Werbekonten, die du nutzen kannst.',
        fr: 'Lit les rapports des comptes publicitaires que vous pouvez utiliser.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  [
    'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2',
    '2026',
  ],
];
const from2: ScopeSources[string] = [
  [
    'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin',
    '2024',
  ],
];
const from3: ScopeSources[string] = [
  ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/getting-access', '2026'],
  ['github:suxrobGM/linkedin-api README.md', 'undated'],
];
const from4: ScopeSources[string] = [
  ['https://learn.microsoft.com/en-us/linkedin/shared/integrations/people/connections-api', 'undated'],
  ['https://learn.microsoft.com/en-us/linkedin/shared/integrations/people/connections-size', 'undated'],
];
const from5: ScopeSources[string] = [
  [
    'https://learn.microsoft.com/en-us/linkedin/shared/references/migrations/marketing-permissions-migration',
    'undated',
  ],
];

export const sources: ScopeSources = {
  '': [['github:simov/grant config/oauth.json', '2025-02']],
  openid: from,
  profile: from,
  email: from,
  r_liteprofile: from2,
  r_emailaddress: from2,
  w_member_social: from3,
  r_member_social: from3,
  w_organization_social: from3,
  r_organization_social: from3,
  r_1st_connections: from4,
  r_1st_connections_size: from4,
  r_ads: from5,
  rw_ads: from5,
  r_ads_reporting: from5,
};
