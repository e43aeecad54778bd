import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'x',
  revoke: { url: 'https://x.com/settings/apps_and_sessions', confidence: 'medium' },
  scopes: {
    'tweet.read': {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees every post that you can see, those of protected accounts too.',
        nl: 'Ziet elk bericht dat jij kunt zien, ook van beschermde accounts.',
        fr: 'Voit chaque post que vous pouvez voir, ceux des comptes protégés compris.',
      },
    },
    'tweet.write': {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Posts and reposts for you.',
        nl: 'Plaatst en deelt berichten voor je.',
        fr: 'Publie et reposte pour vous.',
      },
    },
    'tweet.moderate.write': {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Hides and shows replies to your posts.',
        nl: 'Verbergt en toont antwoorden op je berichten.',
        fr: 'Masque et montre des réponses à vos posts.',
      },
    },
    'users.read': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees every profile that you can see, protected ones too.',
        nl: 'Ziet elk profiel dat jij kunt zien, ook beschermde.',
        fr: 'Voit chaque profil que vous pouvez voir, protégés compris.',
      },
    },
    'follows.read': {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees whom you follow and who follows you.',
        nl: 'Ziet wie je volgt en wie jou volgt.',
        fr: 'Voit qui vous suivez et qui vous suit.',
      },
    },
    'follows.write': {
      groups: ['contacts', 'manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Follows and unfollows people for you.',
        nl: 'Volgt en ontvolgt mensen voor je.',
        fr: 'Suit des personnes pour vous, ou cesse de les suivre.',
      },
    },
    'offline.access': {
      groups: ['stays'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Keeps its access while you are away, until you take it back.',
        nl: 'Houdt toegang terwijl je weg bent, tot je die terugneemt.',
        fr: 'Garde son accès en votre absence, jusqu’à ce que vous le retiriez.',
      },
    },
    'space.read': {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees the Spaces that you can see.',
        nl: 'Ziet de Spaces die jij kunt zien.',
        fr: 'Voit les Spaces que vous pouvez voir.',
      },
    },
    'mute.read': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees which accounts you have muted.',
        nl: 'Ziet welke accounts je negeert.',
        fr: 'Voit quels comptes vous avez masqués.',
      },
    },
    'mute.write': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Mutes and unmutes accounts for you.',
        nl: 'Negeert accounts voor je, of juist niet meer.',
        fr: 'Masque des comptes pour vous, ou cesse de les masquer.',
      },
    },
    'like.read': {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees what you liked, and the likes that you can see.',
        nl: 'Ziet wat je leuk vindt, en de likes die jij kunt zien.',
        fr: 'Voit ce que vous avez aimé, et les J’aime que vous pouvez voir.',
      },
    },
    'like.write': {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Likes and unlikes posts for you.',
        nl: 'Vindt berichten leuk voor je, of juist niet meer.',
        fr: 'Aime des posts pour vous, ou retire des J’aime.',
      },
    },
    'list.read': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees your lists, private ones too.',
        nl: 'Ziet je lijsten, ook besloten.',
        fr: 'Voit vos listes, privées comprises.',
      },
    },
    'list.write': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Makes and manages lists for you.',
        nl: 'Maakt en beheert lijsten voor je.',
        fr: 'Crée et gère des listes pour vous.',
      },
    },
    'block.read': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees which accounts you have blocked.',
        nl: 'Ziet welke accounts je hebt geblokkeerd.',
        fr: 'Voit quels comptes vous avez bloqués.',
      },
    },
    'bookmark.read': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Sees your bookmarks.', nl: 'Ziet je bladwijzers.', fr: 'Voit vos signets.' },
    },
    'bookmark.write': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Adds and removes bookmarks.',
        nl: 'Zet bladwijzers en haalt ze weg.',
        fr: 'Ajoute et retire des marque-pages.',
      },
    },
    'dm.read': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads all your direct messages.',
        nl: 'Leest al je privéberichten.',
        fr: 'Lit tous vos messages privés.',
      },
    },
    'dm.write': {
      groups: ['messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Sends and manages direct messages for you.',
        nl: 'Verstuurt en beheert privéberichten voor je.',
        fr: 'Envoie et gère des messages privés pour vous.',
      },
    },
    'media.write': {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Uploads photos and videos for you.',
        nl: "Uploadt foto's en video's voor je.",
        fr: 'Envoie des photos et des vidéos pour vous.',
      },
    },
    'timeline.read': {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees the posts in your timelines.',
        nl: 'Ziet de berichten in je tijdlijnen.',
        fr: 'Voit les posts de vos fils.',
      },
    },
    'block.write': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Blocks and unblocks accounts for you.',
        nl: 'Blokkeert accounts voor je en heft dat op.',
        fr: 'Bloque et débloque des comptes pour vous.',
      },
    },
  },
});

const from: ScopeSources[string] = [['github:api-evangelist/twitter scopes/twitter-scopes.yml', '2026-07']];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['https://raw.githubusercontent.com/api-evangelist/x/refs/heads/main/scopes/x-scopes.yml', '2026-08'],
  ],
  'tweet.read': from,
  'tweet.write': from,
  'tweet.moderate.write': from,
  'users.read': from,
  'follows.read': from,
  'follows.write': from,
  'offline.access': from,
  'space.read': from,
  'mute.read': from,
  'mute.write': from,
  'like.read': from,
  'like.write': from,
  'list.read': from,
  'list.write': from,
  'block.read': from,
  'bookmark.read': from,
  'bookmark.write': from,
  'dm.read': from,
  'dm.write': from,
  'media.write': from,
  'timeline.read': from,
  'block.write': [['https://pub.dev/documentation/twitter_oauth2_pkce/latest/', 'undated']],
};
