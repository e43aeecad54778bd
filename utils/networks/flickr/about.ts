import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'flickr',
  settings: {
    email: {
      controls: {
        en: 'Who can see your e-mail address.',
        nl: 'Wie je e-mailadres kan zien.',
        de: 'Wer deine E-Mail-Adresse sehen kann.',
        fr: 'Qui peut voir votre adresse e-mail.',
      },
      sources: [['public GitHub file (id 22822046485), 2024-10', 'undated']],
    },
    city: {
      controls: {
        en: 'Who can see the city you live in.',
        nl: 'Wie kan zien in welke stad je woont.',
        de: 'Wer sehen kann, in welcher Stadt du wohnst.',
        fr: 'Qui peut voir la ville où vous habitez.',
      },
      sources: [['public GitHub file (id 31488478682), 2024-08', 'undated']],
    },
    exif_location: {
      controls: {
        en: 'Whether the place stored in a photo is put on the map.',
        nl: 'Of de plaats in een foto op de kaart komt.',
        de: 'Ob der in einem Foto gespeicherte Ort auf die Karte kommt.',
        fr: 'Détermine si le lieu enregistré dans une photo est placé sur la carte.',
      },
      sources: [['public GitHub file (id 41597047835), 2021', 'undated']],
    },
    search: {
      controls: {
        en: 'Whether searches on and off Flickr leave your photos out.',
        nl: 'Of zoeken op en buiten Flickr je foto’s overslaat.',
        de: 'Ob die Suche auf Flickr und anderswo deine Fotos auslässt.',
        fr: 'Détermine si les recherches sur Flickr et ailleurs laissent vos photos de côté.',
      },
      sources: [['public GitHub file (id 45451788303)', 'undated']],
    },
  },
  pages: {
    privacy: [['public GitHub files (ids 22822046485, 41597047835, 31488478682), 2021-24', 'undated']],
    apps: [['public GitHub file (id 30360190079)', 'undated']],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
});
