import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'pinterest',
  revoke: { url: 'https://www.pinterest.com/settings/security', confidence: 'low' },
  scopes: {
    'ads:read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees your advertisements and their figures.',
        nl: 'Ziet je advertenties en hun cijfers.',
        de: 'Sieht deine Anzeigen und ihre Zahlen.',
        fr: 'Voit vos publicités et leurs chiffres.',
      },
    },
    'ads:write': {
      groups: ['payments', 'manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Makes, changes and deletes your advertisements.',
        nl: 'Maakt, wijzigt en verwijdert je advertenties.',
        de: 'Erstellt, ändert und löscht deine Anzeigen.',
        fr: 'Crée, modifie et supprime vos publicités.',
      },
    },
    'billing:read': {
      groups: ['payments'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees your billing details.',
        nl: 'Ziet je factuurgegevens.',
        de: 'Sieht deine Abrechnungsdaten.',
        fr: 'Voit vos données de facturation.',
      },
    },
    'billing:write': {
      groups: ['payments'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Makes, changes and deletes your billing details.',
        nl: 'Maakt, wijzigt en verwijdert je factuurgegevens.',
        de: 'Erstellt, ändert und löscht deine Abrechnungsdaten.',
        fr: 'Crée, modifie et supprime vos données de facturation.',
      },
    },
    'biz_access:read': {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees who has access to your business account.',
        nl: 'Ziet wie bij je zakelijke account kan.',
        de: 'Sieht, wer Zugriff auf dein Unternehmenskonto hat.',
        fr: 'Voit qui a accès à votre compte professionnel.',
      },
    },
    'biz_access:write': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Changes who has access to your business account.',
        nl: 'Wijzigt wie bij je zakelijke account kan.',
        de: 'Ändert, wer Zugriff auf dein Unternehmenskonto hat.',
        fr: 'Change qui a accès à votre compte professionnel.',
      },
    },
    'boards:read': {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees your public boards.',
        nl: 'Ziet je openbare borden.',
        de: 'Sieht deine öffentlichen Pinnwände.',
        fr: 'Voit vos tableaux publics.',
      },
    },
    'boards:read_secret': {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees your secret boards.',
        nl: 'Ziet je geheime borden.',
        de: 'Sieht deine geheimen Pinnwände.',
        fr: 'Voit vos tableaux secrets.',
      },
    },
    'boards:write': {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Makes, changes and deletes your public boards.',
        nl: 'Maakt, wijzigt en verwijdert je openbare borden.',
        de: 'Erstellt, ändert und löscht deine öffentlichen Pinnwände.',
        fr: 'Crée, modifie et supprime vos tableaux publics.',
      },
    },
    'boards:write_secret': {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Makes, changes and deletes your secret boards.',
        nl: 'Maakt, wijzigt en verwijdert je geheime borden.',
        de: 'Erstellt, ändert und löscht deine geheimen Pinnwände.',
        fr: 'Crée, modifie et supprime vos tableaux secrets.',
      },
    },
    'catalogs:read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees your product catalogues.',
        nl: 'Ziet je productcatalogi.',
        de: 'Sieht deine Produktkataloge.',
        fr: 'Voit vos catalogues de produits.',
      },
    },
    'catalogs:write': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes your product catalogues.',
        nl: 'Wijzigt je productcatalogi.',
        de: 'Ändert deine Produktkataloge.',
        fr: 'Modifie vos catalogues de produits.',
      },
    },
    'pins:read': {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees your public Pins.',
        nl: 'Ziet je openbare pins.',
        de: 'Sieht deine öffentlichen Pins.',
        fr: 'Voit vos épingles publiques.',
      },
    },
    'pins:read_secret': {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees your secret Pins.',
        nl: 'Ziet je geheime pins.',
        de: 'Sieht deine geheimen Pins.',
        fr: 'Voit vos épingles secrètes.',
      },
    },
    'pins:write': {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Makes, changes and deletes your public Pins.',
        nl: 'Maakt, wijzigt en verwijdert je openbare pins.',
        de: 'Erstellt, ändert und löscht deine öffentlichen Pins.',
        fr: 'Crée, modifie et supprime vos épingles publiques.',
      },
    },
    'pins:write_secret': {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Makes, changes and deletes your secret Pins.',
        nl: 'Maakt, wijzigt en verwijdert je geheime pins.',
        de: 'Erstellt, ändert und löscht deine geheimen Pins.',
        fr: 'Crée, modifie et supprime vos épingles secrètes.',
      },
    },
    'user_accounts:read': {
      groups: ['identity', 'contacts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees your account and followers.',
        nl: 'Ziet je account en volgers.',
        de: 'Sieht dein Konto und deine Follower.',
        fr: 'Voit votre compte et vos abonnés.',
      },
    },
    'user_accounts:write': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes your account and followers.',
        nl: 'Wijzigt je account en volgers.',
        de: 'Ändert dein Konto und deine Follower.',
        fr: 'Modifie votre compte et vos abonnés.',
      },
    },
  },
});

const from: ScopeSources[string] = [['github:pinterest/api-description v5/openapi.json', '2025-12']];

export const sources: ScopeSources = {
  '': [
    ['github:pinterest/api-description v5/openapi.json', '2025-12'],
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['public code that names the page (id 68870930518)', 'undated'],
  ],
  'ads:read': from,
  'ads:write': from,
  'billing:read': from,
  'billing:write': from,
  'biz_access:read': from,
  'biz_access:write': from,
  'boards:read': from,
  'boards:read_secret': from,
  'boards:write': from,
  'boards:write_secret': from,
  'catalogs:read': from,
  'catalogs:write': from,
  'pins:read': from,
  'pins:read_secret': from,
  'pins:write': from,
  'pins:write_secret': from,
  'user_accounts:read': from,
  'user_accounts:write': from,
};
