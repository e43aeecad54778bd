import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'threads',
  revoke: { url: 'https://www.threads.com/settings/website_permissions', confidence: 'medium' },
  scopes: {
    threads_basic: {
      groups: ['identity', 'reads-posts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads your Threads profile and posts.',
        nl: 'Leest je profiel en berichten op Threads.',
        de: 'Liest dein Threads-Profil und deine Beiträge.',
        fr: 'Lit votre profil et vos publications Threads.',
      },
    },
    threads_content_publish: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Places posts on Threads for you.',
        nl: 'Plaatst berichten op Threads voor je.',
        de: 'Postet für dich auf Threads.',
        fr: 'Place des publications sur Threads pour vous.',
      },
    },
    threads_delete: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Deletes your Threads posts.',
        nl: 'Verwijdert je berichten op Threads.',
        de: 'Löscht deine Threads-Beiträge.',
        fr: 'Supprime vos publications Threads.',
      },
    },
    threads_read_replies: {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads replies to your Threads posts.',
        nl: 'Leest antwoorden op je Threads-berichten.',
        de: 'Liest Antworten auf deine Threads-Beiträge.',
        fr: 'Lit les réponses à vos publications Threads.',
      },
    },
    threads_manage_replies: {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Writes, hides and controls replies to your Threads posts.',
        nl: 'Schrijft, verbergt en regelt antwoorden op je Threads-berichten.',
        de: 'Schreibt, verbirgt und steuert Antworten auf deine Threads-Beiträge.',
        fr: 'Écrit, masque et contrôle les réponses à vos publications Threads.',
      },
    },
    threads_manage_insights: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads statistics of your Threads account.',
        nl: 'Leest statistieken van je Threads-account.',
        de: 'Liest Statistiken deines Threads-Kontos.',
        fr: 'Lit les statistiques de votre compte Threads.',
      },
    },
    threads_profile_discovery: {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Looks up public Threads profiles and posts.',
        nl: 'Zoekt openbare profielen en berichten op Threads op.',
        de: 'Schlägt öffentliche Threads-Profile und -Beiträge nach.',
        fr: 'Consulte des profils et publications Threads publics.',
      },
    },
    threads_keyword_search: {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Searches public Threads posts.',
        nl: 'Doorzoekt openbare berichten op Threads.',
        de: 'Durchsucht öffentliche Threads-Beiträge.',
        fr: 'Cherche dans les publications Threads publiques.',
      },
    },
    threads_location_tagging: {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Adds places to your Threads posts.',
        nl: 'Zet plaatsen bij je Threads-berichten.',
        de: 'Fügt deinen Threads-Beiträgen Orte hinzu.',
        fr: 'Ajoute des lieux à vos publications Threads.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['https://developers.facebook.com/docs/permissions', '2026-03'],
  ['github:api-evangelist/facebook-business-manager scopes/facebook-business-manager-scopes.yml', '2026-08'],
];

export const sources: ScopeSources = {
  '': [
    [
      'https://developers.facebook.com/documentation/threads/get-started/get-access-tokens-and-permissions',
      '2026-08',
    ],
  ],
  threads_basic: from,
  threads_content_publish: from,
  threads_delete: from,
  threads_read_replies: from,
  threads_manage_replies: from,
  threads_manage_insights: from,
  threads_profile_discovery: from,
  threads_keyword_search: from,
  threads_location_tagging: from,
};
