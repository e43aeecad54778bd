import type { words as en } from '../en/compare';
import type { Mirror } from '../types';

/** French for compare. */
export const words: Mirror<typeof en> = {
  compare: {
    title: 'Comparer des rapports',
    text: 'Choisissez deux rapports enregistrés en JSON, ou un seul à placer à côté de ce qui est enregistré maintenant. Ils sont lus sur cette page et ne sont conservés nulle part.',
    choose: 'Choisir des rapports',
    drop: 'Vous pouvez aussi les déposer ici.',
    dropNow: 'Déposez les rapports ici',
    files: 'Rapports choisis',
    file: 'Fait le {date}, {depth}',
    depth: { full: 'complet', summary: 'résumé', 'share-safe': 'chiffres seuls' },
    remove: 'Retirer {file}',
    withNow: 'Comparer avec maintenant',
    clear: 'Recommencer',
    working: 'Comparaison en cours…',
    problem: {
      'too-large': '{file} est plus grand que tout rapport. Il n’a pas été lu.',
      'not-report': '{file} n’est pas un rapport enregistré en JSON par Vitrine.',
      cut: '{file} est coupé : il commence comme un rapport, mais la fin manque. Enregistrez-le de nouveau.',
      newer: '{file} vient d’une version plus récente de Vitrine. Mettez Vitrine à jour pour le lire.',
      damaged: '{file} est un rapport, mais quelque chose n’y est pas tel que Vitrine l’écrit.',
      unreadable: '{file} n’a pas pu être lu.',
      same: 'C’est deux fois le même rapport ; il n’y a rien à comparer.',
      'no-counts':
        'L’un ne donne que des chiffres, et l’autre vient d’une version qui ne comptait pas. Ils ne peuvent pas être comparés.',
      now: 'Ce qui est enregistré maintenant n’a pas pu être lu.',
    },
    result: 'Du {before} au {now}',
    swapped:
      'Le rapport le plus récent a été choisi en premier ; ils sont montrés selon le jour où ils ont été faits.',
    versions:
      'Ils viennent de versions différentes de Vitrine ({before} et {now}). Ce que l’une ne vérifie pas est listé à part, et cela seul peut changer les intervalles.',
    sums: 'Nouveau : {new}. Revenu : {returned}. Résolu : {resolved}.',
    returnedUnknown:
      'Savoir si quelque chose est revenu demande aussi un rapport plus ancien : choisissez-en trois ou plus, et les deux plus récents sont comparés. Sans lui, cela compte comme nouveau.',
    nothing: 'Rien n’a changé entre les deux.',
    countsOnly:
      'L’un des deux ne donne que des chiffres ; seuls des chiffres peuvent être comparés, pas ce qu’il y a derrière.',
    before: 'Avant',
    now: 'Maintenant',
    overall: 'Tous les comptes ensemble',
    noScore: 'Rien n’avait été lu.',
    interval: '{date} : {low}–{high} sur 100, {coverage} % vérifié',
    picture:
      'Exposition : de {beforeLow} à {beforeHigh} avant, de {nowLow} à {nowHigh} maintenant, sur une règle de 0 à 100',
    former: 'Il s’appelait alors {handle}.',
    came: 'Comptes arrivés',
    gone: 'Comptes partis',
    failing: { one: '{count} constat', other: '{count} constats' },
    companiesCame: 'Entreprises arrivées',
    companiesGone: 'Entreprises parties',
    kind: {
      new: 'Nouveau',
      returned: 'Revenu',
      resolved: 'Résolu',
      unreadable: 'Plus lisible',
      readable: 'Lisible maintenant',
      changed: 'Paramètres modifiés',
      'not-checked-then': 'Pas vérifié alors',
      'not-checked-now': 'Plus vérifié',
      unchanged: 'Toujours visible',
    },
    about: {
      readable: 'Personne ne le savait alors ; c’était peut-être déjà le cas.',
      'not-checked-then':
        'Le rapport plus ancien ne connaît pas ces vérifications ; rien ne dit si c’est nouveau.',
    },
    values: 'de {from} à {to}',
    intended: 'voulu ainsi',
    row: {
      accounts: '{network} : comptes',
      failing: '{network} : constats',
      apps: 'Applications',
      sessions: 'Connexions',
      unreadable: 'Pages qui n’ont pas pu être lues',
      companies: 'Entreprises',
      sites: 'Sites',
    },
    figure: 'Chiffre',
    notTold: 'non indiqué',
    copy: 'Copier en texte',
    copied: 'La comparaison est dans le presse-papiers.',
    copyFailed: 'Le navigateur n’a pas permis la copie.',
  },
};
