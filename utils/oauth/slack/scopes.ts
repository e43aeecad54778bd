import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'slack',
  revoke: null,
  scopes: {
    'channels:read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees names and members of public channels.',
        nl: 'Ziet namen en leden van openbare kanalen.',
        fr: 'Voit les noms et membres des canaux publics.',
      },
    },
    'channels:history': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads messages in public channels.',
        nl: 'Leest berichten in openbare kanalen.',
        fr: 'Lit les messages des canaux publics.',
      },
    },
    'groups:read': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees names and members of your private channels.',
        nl: 'Ziet namen en leden van je besloten kanalen.',
        fr: 'Voit les noms et membres de vos canaux privés.',
      },
    },
    'groups:history': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads messages in your private channels.',
        nl: 'Leest berichten in je besloten kanalen.',
        fr: 'Lit les messages de vos canaux privés.',
      },
    },
    'im:read': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees with whom you have direct messages.',
        nl: 'Ziet met wie je privéberichten hebt.',
        fr: 'Voit avec qui vous avez des messages directs.',
      },
    },
    'im:history': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads your direct messages.',
        nl: 'Leest je privéberichten.',
        fr: 'Lit vos messages directs.',
      },
    },
    'im:write': {
      groups: ['messages-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Starts direct messages.',
        nl: 'Begint privéberichten.',
        fr: 'Commence des messages directs.',
      },
    },
    'mpim:history': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads your group direct messages.',
        nl: 'Leest je privéberichten in groepjes.',
        fr: 'Lit vos messages directs de groupe.',
      },
    },
    'chat:write': {
      groups: ['messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sends messages, as the app or as you.',
        nl: 'Verstuurt berichten, als de app of als jou.',
        fr: 'Envoie des messages, comme l’appli ou comme vous.',
      },
    },
    'chat:write:user': {
      groups: ['messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sends messages as you.',
        nl: 'Verstuurt berichten als jou.',
        fr: 'Envoie des messages comme vous.',
      },
    },
    'chat:write:bot': {
      groups: ['messages-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sends messages as the app.',
        nl: 'Verstuurt berichten als de app.',
        fr: 'Envoie des messages comme l’appli.',
      },
    },
    'files:read': {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sees files shared in your workspace.',
        nl: 'Ziet bestanden die in je werkruimte zijn gedeeld.',
        fr: 'Voit les fichiers partagés dans votre espace de travail.',
      },
    },
    'files:write': {
      groups: ['changes-files'],
      grade: 'medium',
      confidence: 'low',
      means: {
        en: 'Uploads, changes and deletes files.',
        nl: 'Uploadt, wijzigt en verwijdert bestanden.',
        fr: 'Envoie, modifie et supprime des fichiers.',
      },
    },
    'files:write:user': {
      groups: ['changes-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Uploads, changes and deletes files as you.',
        nl: 'Uploadt, wijzigt en verwijdert bestanden als jou.',
        fr: 'Envoie, modifie et supprime des fichiers comme vous.',
      },
    },
    'users:read': {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees everyone in your workspace.',
        nl: 'Ziet iedereen in je werkruimte.',
        fr: 'Voit tout le monde dans votre espace de travail.',
      },
    },
    'users:read.email': {
      groups: ['email', 'contacts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads the e-mail addresses of everyone in your workspace.',
        nl: 'Leest de e-mailadressen van iedereen in je werkruimte.',
        fr: 'Lit les adresses e-mail de tous dans votre espace de travail.',
      },
    },
    'users.profile:read': {
      groups: ['identity', 'contacts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads profiles of everyone in your workspace.',
        nl: 'Leest profielen van iedereen in je werkruimte.',
        fr: 'Lit les profils de tous dans votre espace de travail.',
      },
    },
    'users.profile:write': {
      groups: ['identity', 'manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Changes your profile.', nl: 'Wijzigt je profiel.', fr: 'Modifie votre profil.' },
    },
    'users:write': {
      groups: ['manages-account'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sets whether you show as present.',
        nl: 'Bepaalt of je als aanwezig te zien bent.',
        fr: 'Règle si vous apparaissez comme présent.',
      },
    },
    'search:read': {
      groups: ['reads-messages', 'reads-files'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Searches your messages and files.',
        nl: 'Doorzoekt je berichten en bestanden.',
        fr: 'Cherche dans vos messages et fichiers.',
      },
    },
    'reactions:read': {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Sees emoji reactions.', nl: 'Ziet emoji-reacties.', fr: 'Voit les réactions par émoji.' },
    },
    'reactions:write': {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Adds and changes emoji reactions.',
        nl: 'Geeft en wijzigt emoji-reacties.',
        fr: 'Ajoute et modifie des réactions par émoji.',
      },
    },
    'reminders:read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Sees your reminders.', nl: 'Ziet je herinneringen.', fr: 'Voit vos rappels.' },
    },
    'reminders:write': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Adds, changes and removes your reminders.',
        nl: 'Maakt, wijzigt en verwijdert je herinneringen.',
        fr: 'Ajoute, modifie et retire vos rappels.',
      },
    },
    'stars:read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees what you saved.',
        nl: 'Ziet wat je hebt bewaard.',
        fr: 'Voit ce que vous avez enregistré.',
      },
    },
    'stars:write': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Adds to and removes from what you saved.',
        nl: 'Voegt toe aan wat je hebt bewaard, en haalt eruit weg.',
        fr: 'Ajoute à ce que vous avez enregistré et en retire.',
      },
    },
    'pins:read': {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees what is pinned in channels.',
        nl: 'Ziet wat in kanalen is vastgezet.',
        fr: 'Voit ce qui est épinglé dans les canaux.',
      },
    },
    'team:read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees the name, e-mail domain and picture of your workspace.',
        nl: 'Ziet naam, e-maildomein en pictogram van je werkruimte.',
        fr: 'Voit le nom, le domaine d’e-mail et l’image de votre espace de travail.',
      },
    },
    'usergroups:read': {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees the groups of people in your workspace.',
        nl: 'Ziet de gebruikersgroepen in je werkruimte.',
        fr: 'Voit les groupes de personnes de votre espace de travail.',
      },
    },
    'dnd:read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees when you do not want to be disturbed.',
        nl: 'Ziet wanneer je niet gestoord wilt worden.',
        fr: 'Voit quand vous ne voulez pas être dérangé.',
      },
    },
    'emoji:read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees the custom emoji of your workspace.',
        nl: 'Ziet de eigen emoji van je werkruimte.',
        fr: 'Voit les émojis propres à votre espace de travail.',
      },
    },
    'identity.basic': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your name and Slack ID.',
        nl: 'Leest je naam en Slack-ID.',
        fr: 'Lit votre nom et votre identifiant Slack.',
      },
    },
    'identity.email': {
      groups: ['email'],
      grade: 'low',
      confidence: 'low',
      means: {
        en: 'Reads your e-mail address.',
        nl: 'Leest je e-mailadres.',
        fr: 'Lit votre adresse e-mail.',
      },
    },
    admin: {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Administers your workspace.',
        nl: 'Beheert je werkruimte.',
        fr: 'Administre votre espace de travail.',
      },
    },
    openid: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Knows you by your Slack ID.',
        nl: 'Kent je aan je Slack-ID.',
        fr: 'Vous connaît par votre identifiant Slack.',
      },
    },
    email: {
      groups: ['email'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your e-mail address.',
        nl: 'Leest je e-mailadres.',
        fr: 'Lit votre adresse e-mail.',
      },
    },
    profile: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your name and picture.',
        nl: 'Leest je naam en foto.',
        fr: 'Lit votre nom et votre image.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['github:slackapi/slack-api-specs web-api/slack_web_openapi_v2.json', '2021'],
  ['https://docs.slack.dev/legacy/legacy-authentication/legacy-oauth-scopes', '2026'],
];
const from2: ScopeSources[string] = [['github:api-evangelist/slack scopes/slack-scopes.yml', '2026-07']];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['https://docs.slack.dev/legacy/legacy-authentication/legacy-oauth-scopes', '2026'],
    ['https://docs.slack.dev/authentication/sign-in-with-slack/', 'undated'],
  ],
  'channels:read': from,
  'channels:history': from,
  'groups:read': from,
  'groups:history': from,
  'im:read': from,
  'im:history': from,
  'im:write': from,
  'mpim:history': from,
  'chat:write': from,
  'chat:write:user': from,
  'chat:write:bot': from,
  'files:read': from,
  'files:write': from,
  'files:write:user': from,
  'users:read': from,
  'users:read.email': from,
  'users.profile:read': from,
  'users.profile:write': from,
  'users:write': from,
  'search:read': from,
  'reactions:read': from,
  'reactions:write': from,
  'reminders:read': from,
  'reminders:write': from,
  'stars:read': from,
  'stars:write': from,
  'pins:read': from,
  'team:read': from,
  'usergroups:read': from,
  'dnd:read': from,
  'emoji:read': from,
  'identity.basic': from,
  'identity.email': from,
  admin: from,
  openid: from2,
  email: from2,
  profile: from2,
};
