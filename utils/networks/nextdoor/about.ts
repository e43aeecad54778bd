import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'nextdoor',
  settings: {
    address: {
      controls: {
        en: 'Whether neighbours see your house number or only your street.',
        nl: 'Of buren je huisnummer zien of alleen je straat.',
        de: 'Ob Nachbarn deine Hausnummer sehen oder nur deine Straße.',
        fr: 'Détermine si les voisins voient votre numéro de rue ou seulement votre rue.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Show address to my neighborhood as'],
        nl: ['Instellingen', 'Privacy', 'Show address to my neighborhood as'],
        de: ['Einstellungen', 'Datenschutz', 'Show address to my neighborhood as'],
        fr: ['Paramètres', 'Confidentialité', 'Le choix de l’adresse montrée à votre quartier'],
      },
      sources: [
        ['https://help.nextdoor.com/customer/en/portal/articles/2736374', '2017-07'],
        ['https://techitcom.pages.dev/posts/is-nextdoor-safe-10-ways-to-stay-secure', 'undated'],
      ],
    },
    discover: {
      controls: {
        en: 'Whether people who have your number or e-mail address find you.',
        nl: 'Of mensen met je nummer of e-mailadres je vinden.',
        de: 'Ob dich finden kann, wer deine Nummer oder E-Mail-Adresse hat.',
        fr: 'Détermine si les personnes qui ont votre numéro ou votre adresse e-mail vous trouvent.',
      },
      sources: [['https://michaelcarbonara.com/my-nextdoor-neighbor-nextdoor-discoverability/', '2026']],
    },
    audience: {
      controls: {
        en: 'Whether a post goes to your own neighbourhood or to those around it too.',
        nl: 'Of een bericht alleen naar je eigen buurt gaat of ook naar die eromheen.',
        de: 'Ob ein Beitrag nur in deine eigene Nachbarschaft geht oder auch in die umliegenden.',
        fr: 'Détermine si une publication va à votre quartier ou aussi à ceux d’alentour.',
      },
      sources: [
        ['https://techitcom.pages.dev/posts/is-nextdoor-safe-10-ways-to-stay-secure', 'undated'],
        ['https://help.nextdoor.com/customer/en/portal/articles/2736374', '2017-07'],
      ],
    },
  },
  pages: { 'delete-account': [['github:jdm-contrib/jdm _data/sites.json', '2026-08']] },
  notes: [
    'The address of the privacy page could not be confirmed.',
    'An account is deleted through Nextdoor’s support team only.',
  ],
});
