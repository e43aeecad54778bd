import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'spotify',
  revoke: { url: 'https://www.spotify.com/account/apps/', confidence: 'low' },
  scopes: {
    'app-remote-control': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Controls the Spotify app on your devices.',
        nl: 'Bedient de Spotify-app op je apparaten.',
        de: 'Steuert die Spotify-App auf deinen Geräten.',
        fr: 'Contrôle l’appli Spotify sur vos appareils.',
      },
    },
    'playlist-modify-private': {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes your private playlists.',
        nl: 'Wijzigt je besloten afspeellijsten.',
        de: 'Ändert deine privaten Playlists.',
        fr: 'Modifie vos playlists privées.',
      },
    },
    'playlist-modify-public': {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes your public playlists.',
        nl: 'Wijzigt je openbare afspeellijsten.',
        de: 'Ändert deine öffentlichen Playlists.',
        fr: 'Modifie vos playlists publiques.',
      },
    },
    'playlist-read-collaborative': {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees playlists that you make together with others.',
        nl: 'Ziet afspeellijsten die je samen met anderen maakt.',
        de: 'Sieht Playlists, die du mit anderen zusammen machst.',
        fr: 'Voit les playlists que vous faites avec d’autres.',
      },
    },
    'playlist-read-private': {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees your private playlists.',
        nl: 'Ziet je besloten afspeellijsten.',
        de: 'Sieht deine privaten Playlists.',
        fr: 'Voit vos playlists privées.',
      },
    },
    streaming: {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Plays music from your account in the app.',
        nl: 'Speelt muziek van je account af in de app.',
        de: 'Spielt in der App Musik aus deinem Konto.',
        fr: 'Joue dans l’appli la musique de votre compte.',
      },
    },
    'ugc-image-upload': {
      groups: ['changes-files'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Uploads pictures for your playlists.',
        nl: 'Uploadt afbeeldingen voor je afspeellijsten.',
        de: 'Lädt Bilder für deine Playlists hoch.',
        fr: 'Envoie des images pour vos playlists.',
      },
    },
    'user-follow-modify': {
      groups: ['contacts', 'manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes whom you follow.',
        nl: 'Wijzigt wie je volgt.',
        de: 'Ändert, wem du folgst.',
        fr: 'Change qui vous suivez.',
      },
    },
    'user-follow-read': {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees whom you follow.',
        nl: 'Ziet wie je volgt.',
        de: 'Sieht, wem du folgst.',
        fr: 'Voit qui vous suivez.',
      },
    },
    'user-library-modify': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes what you saved in your library.',
        nl: 'Wijzigt wat je in je bibliotheek hebt bewaard.',
        de: 'Ändert, was du in deiner Bibliothek gespeichert hast.',
        fr: 'Modifie ce que vous avez enregistré dans votre bibliothèque.',
      },
    },
    'user-library-read': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees what you saved in your library.',
        nl: 'Ziet wat je in je bibliotheek hebt bewaard.',
        de: 'Sieht, was du in deiner Bibliothek gespeichert hast.',
        fr: 'Voit ce que vous avez enregistré dans votre bibliothèque.',
      },
    },
    'user-modify-playback-state': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Starts, stops and skips music on your devices.',
        nl: 'Start en stopt muziek op je apparaten, en slaat nummers over.',
        de: 'Startet, stoppt und überspringt Musik auf deinen Geräten.',
        fr: 'Lance, arrête et passe la musique sur vos appareils.',
      },
    },
    'user-read-currently-playing': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees what you are playing now.',
        nl: 'Ziet wat je nu afspeelt.',
        de: 'Sieht, was du gerade abspielst.',
        fr: 'Voit ce que vous écoutez à l’instant.',
      },
    },
    'user-read-email': {
      groups: ['email'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your e-mail address.',
        nl: 'Leest je e-mailadres.',
        de: 'Liest deine E-Mail-Adresse.',
        fr: 'Lit votre adresse e-mail.',
      },
    },
    'user-read-playback-position': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees where you stopped in what you played.',
        nl: 'Ziet waar je bent gestopt in wat je afspeelde.',
        de: 'Sieht, wo du beim Abspielen aufgehört hast.',
        fr: 'Voit où vous vous êtes arrêté dans ce que vous avez écouté.',
      },
    },
    'user-read-playback-state': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees what you are playing and on which devices.',
        nl: 'Ziet wat je afspeelt en op welke apparaten.',
        de: 'Sieht, was du abspielst und auf welchen Geräten.',
        fr: 'Voit ce que vous écoutez et sur quels appareils.',
      },
    },
    'user-read-private': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your subscription details, such as country and plan.',
        nl: 'Leest je abonnementsgegevens, zoals land en soort abonnement.',
        de: 'Liest die Daten deines Abos, etwa Land und Tarif.',
        fr: 'Lit les détails de votre abonnement, comme le pays et la formule.',
      },
    },
    'user-read-recently-played': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees what you played lately.',
        nl: 'Ziet wat je pas hebt afgespeeld.',
        de: 'Sieht, was du zuletzt abgespielt hast.',
        fr: 'Voit ce que vous avez écouté récemment.',
      },
    },
    'user-top-read': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees your favourite artists and tracks.',
        nl: 'Ziet je favoriete artiesten en nummers.',
        de: 'Sieht deine liebsten Künstler und Titel.',
        fr: 'Voit vos artistes et titres préférés.',
      },
    },
  },
});

const from: ScopeSources[string] = [['github:api-evangelist/spotify scopes/spotify-scopes.yml', '2026-07']];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['public code that names the page (ids 36015400484, 58003581914)', 'undated'],
  ],
  'app-remote-control': from,
  'playlist-modify-private': from,
  'playlist-modify-public': from,
  'playlist-read-collaborative': from,
  'playlist-read-private': from,
  streaming: from,
  'ugc-image-upload': from,
  'user-follow-modify': from,
  'user-follow-read': from,
  'user-library-modify': from,
  'user-library-read': from,
  'user-modify-playback-state': from,
  'user-read-currently-playing': from,
  'user-read-email': from,
  'user-read-playback-position': from,
  'user-read-playback-state': from,
  'user-read-private': from,
  'user-read-recently-played': from,
  'user-top-read': from,
};
