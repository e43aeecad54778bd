import type { words as en } from '../en/strangers';
import type { Mirror } from '../types';

/** French for strangers. */
export const words: Mirror<typeof en> = {
  strangers: {
    action: 'Voir ce que voient les inconnus',
    hint: 'Ouvre votre profil dans une fenêtre privée, où personne n’est connecté. Vitrine y lit cette seule page, et rien d’autre dans les fenêtres privées.',
    opening: 'Ouverture d’une fenêtre privée…',
    looking: 'Lecture dans la fenêtre privée…',
    seen: {
      one: 'Les inconnus en voient {count} élément : {list}.',
      other: 'Les inconnus en voient {count} éléments : {list}.',
    },
    nothing: 'Les inconnus n’en voient rien, dans ce qui a pu être lu.',
    when: 'Vu le {date}.',
    findings: 'Voir ce que cela signifie',
    unread: {
      'signed-out':
        'Lecture impossible : {network} demande d’abord aux inconnus de se connecter. Ce qu’ils verraient plus tard ou ailleurs n’est pas connu.',
      'consent-wall':
        'Lecture impossible : une question sur les cookies barrait la page. Répondez-y dans la fenêtre privée.',
      'layout-changed':
        'Lecture impossible : sans connexion, la page est différente de ce que Vitrine connaît.',
      'unsupported-language': 'Lecture impossible : la page est dans une langue que Vitrine ne connaît pas.',
      'not-loaded': 'Lecture impossible : la page n’a pas fini de se charger.',
    },
    refused: {
      'signed-in':
        'Quelqu’un est connecté dans cette fenêtre privée, ce n’est donc pas ce que voient les inconnus. Rien n’a été gardé. Fermez toutes les fenêtres privées et réessayez.',
      unsure:
        'La page ne dit pas si quelqu’un y est connecté, rien n’a donc été gardé. Fermez toutes les fenêtres privées et réessayez.',
      elsewhere:
        'La fenêtre privée est allée vers une autre page avant que la vôtre soit lue. Rien n’a été gardé.',
      closed: 'La fenêtre privée a été fermée avant que la page soit lue. Rien n’a été gardé.',
    },
    problem: {
      'no-address':
        'Vitrine ne connaît pas encore l’adresse de votre profil. Ouvrez-le une fois, puis réessayez.',
      off: 'Vitrine est désactivé ou en pause sur ce site.',
      'no-access':
        'Vitrine ne peut pas lire ce site. Ouvrez votre profil, donnez l’accès dans le popup, puis réessayez.',
      'not-allowed': 'Vitrine n’est pas autorisé dans les fenêtres privées.',
      refused: 'Le navigateur n’a pas ouvert de fenêtre privée.',
    },
    how: {
      intro: 'Vous seul pouvez l’autoriser, dans les réglages du navigateur :',
      chrome:
        'Chrome et navigateurs proches : ouvrez chrome://extensions, cliquez sur « Détails » à côté de Vitrine et activez « Autoriser en mode navigation privée ».',
      edge: 'Edge : ouvrez edge://extensions, cliquez sur « Détails » à côté de Vitrine et cochez « Autoriser dans InPrivate ».',
      firefox:
        'Firefox : ouvrez about:addons, cliquez sur Vitrine et choisissez « Autoriser » à côté de « Exécution dans les fenêtres privées ».',
      instead:
        'Ou faites sans : déconnectez-vous de {network} dans cette fenêtre et ouvrez votre profil. Ce que Vitrine en lit ainsi compte tout autant.',
    },
  },
};
