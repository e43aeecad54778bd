import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'vk',
  settings: {
    internet_visibility: {
      controls: {
        en: 'Whether your page can be seen on the web and found by search engines.',
        nl: 'Of je pagina op het web te zien is en door zoekmachines gevonden wordt.',
        de: 'Ob deine Seite im Web zu sehen ist und von Suchmaschinen gefunden wird.',
        fr: 'Détermine si votre page est visible sur le web et trouvable par les moteurs de recherche.',
      },
      sources: [['public GitHub files (ids 18080652348, 195912966)', 'undated']],
    },
    messages: {
      controls: {
        en: 'Who can send you messages.',
        nl: 'Wie je berichten kan sturen.',
        de: 'Wer dir Nachrichten senden kann.',
        fr: 'Qui peut vous envoyer des messages.',
      },
      sources: [['public GitHub files (ids 38219844584, 14142922211)', 'undated']],
    },
    groups: {
      controls: {
        en: 'Who can see which groups you are in.',
        nl: 'Wie kan zien in welke groepen je zit.',
        de: 'Wer sehen kann, in welchen Gruppen du bist.',
        fr: 'Qui peut voir dans quels groupes vous êtes.',
      },
      sources: [['public GitHub file (id 14142922211)', 'undated']],
    },
    wall: {
      controls: {
        en: 'Who can see and answer what stands on your wall.',
        nl: 'Wie kan zien en beantwoorden wat er op je prikbord staat.',
        de: 'Wer sehen und beantworten kann, was auf deiner Pinnwand steht.',
        fr: 'Qui peut voir ce qui est sur votre mur et y répondre.',
      },
      sources: [['public GitHub files (ids 14142922211, 26161477718)', 'undated']],
    },
  },
  pages: {
    privacy: [['public GitHub files (ids 195912966, 53888182015)', 'undated']],
    'delete-account': [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  notes: [
    'The choices behind messages, groups and the wall are the usual ones of such settings; only “friends” and “nobody” are researched.',
    'VK shows its own language to most people; only one label could be confirmed, in Russian.',
    'Deleting leaves some data behind (justdeleteme).',
  ],
});
