import type { words as en } from '../en/backup';
import type { Mirror } from '../types';

/** French for backup. */
export const words: Mirror<typeof en> = {
  backup: {
    title: 'Sauvegarde',
    text: 'Tout ce que Vitrine conserve ici, et ce que vous avez choisi dans les paramètres, en un seul fichier chiffré.',
    save: {
      title: 'Faire une sauvegarde',
      password: 'Mot de passe',
      again: 'Encore le même mot de passe',
      lost: 'Sans le mot de passe, personne ne peut ouvrir le fichier, et personne ne peut le retrouver : ni Vitrine, ni ceux qui la font.',
      short: 'Utilisez au moins {count} caractères.',
      weak: 'Court : on pourrait le deviner en essayant. Plusieurs mots sans rapport entre eux valent mieux.',
      fair: 'Assez long, si personne ne peut y penser.',
      strong: 'Long.',
      differ: 'Les deux ne sont pas identiques.',
      button: 'Enregistrer la sauvegarde',
      working: 'Sauvegarde en cours…',
      done: 'Sauvegarde enregistrée sous {file} : {rows}.',
      failed: 'La sauvegarde n’a pas pu être faite. Rien n’a été enregistré.',
      stopped: 'Arrêté. Rien n’a été enregistré.',
    },
    rows: { one: '{count} ligne', other: '{count} lignes' },
    left: 'Deux choses n’y sont pas : la clé qui sert à comparer les valeurs, qui ne peut pas quitter ce navigateur, et ce qui découle du reste. Ce que fixe votre organisation ne s’emporte pas non plus.',
    restore: {
      title: 'Restaurer une sauvegarde',
      text: 'Elle prend la place de tout ce qui est ici. Tout est vérifié avant que quoi que ce soit ne change.',
      choose: 'Choisir une sauvegarde',
      chosen: 'Sauvegarde : {file}',
      password: 'Mot de passe de cette sauvegarde',
      button: 'Ouvrir et restaurer',
      checking: 'Vérification du fichier…',
      writing: 'Restauration…',
      done: 'Restauré : {rows}.',
      unsettled: 'Les paramètres n’ont pas pu être restaurés. Tout le reste l’a été.',
      problem: {
        foreign: '{file} n’est pas une sauvegarde faite par Vitrine. Rien n’a été changé.',
        newer:
          '{file} vient d’une version plus récente de Vitrine. Mettez d’abord Vitrine à jour. Rien n’a été changé.',
        password:
          'Ce mot de passe n’ouvre pas {file}. Si vous en êtes sûr, le début du fichier a été modifié. Rien n’a été changé ici.',
        damaged:
          '{file} est coupé ou a été modifié ; il n’est donc pas restauré, même en partie. Rien n’a été changé ici.',
        stopped: 'Arrêté. Rien n’a été changé.',
        full: 'Il n’y a pas assez de place sur cet appareil. Rien n’a été changé.',
        failed: 'La restauration n’a pas abouti. Rien n’a été changé.',
      },
    },
    confirm: {
      title: 'Remplacer tout ce qui est ici ?',
      text: 'Cette sauvegarde a été faite le {date} avec Vitrine {version}. Elle contient :',
      accounts: { one: '{count} compte', other: '{count} comptes' },
      observations: { one: '{count} observation', other: '{count} observations' },
      days: { one: '{count} jour d’historique', other: '{count} jours d’historique' },
      others: { one: '{count} autre ligne', other: '{count} autres lignes' },
      settings: 'vos paramètres',
      goes: 'Ce qui est ici maintenant disparaît : {rows}.',
      button: 'Tout remplacer',
    },
    elsewhere: {
      title: 'Faite par une autre installation',
      text: 'Vitrine compare les valeurs par des marques qui ne conviennent qu’à l’installation qui les a faites : cette sauvegarde vient d’un autre profil de navigateur, ou d’avant que tout ait été effacé ici. Ces marques sont laissées de côté. Vos comptes, constats, paramètres et historique reviennent ; les liens entre comptes par adresse e-mail ou numéro de téléphone se retrouvent quand vous visitez les pages.',
      contacts:
        'Vos propres adresses et numéros de téléphone ne sont que de telles marques. Saisissez-les de nouveau dans les paramètres.',
    },
    stop: 'Arrêter',
  },
};
