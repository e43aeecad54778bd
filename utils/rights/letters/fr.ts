import type { LetterWords } from './define';

export const letters: LetterWords = {
  subject: {
    access: 'Demande d’accès à mes données personnelles, {network} (article 15 du RGPD)',
    erasure: 'Demande d’effacement de mes données personnelles, {network} (article 17 du RGPD)',
    objection: 'Opposition au traitement de mes données personnelles, {network} (article 21 du RGPD)',
    portability: 'Demande de portabilité de mes données personnelles, {network} (article 20 du RGPD)',
  },
  greeting: 'Madame, Monsieur,',
  about: 'J’ai, ou j’ai eu, un compte sur {network}.',
  aboutFound: 'J’ai un compte sur {network}. Vous pouvez retrouver mes données ainsi :',
  handle: 'nom du compte : {handle}',
  profile: 'profil : {url}',
  site: 'votre site',
  body: {
    access: [
      'Je vous prie de me confirmer si vous traitez des données personnelles me concernant. Si c’est le cas, veuillez m’en adresser une copie complète (article 15, paragraphe 3) : non seulement ce que j’ai saisi ou publié, mais aussi ce que vous avez enregistré pendant mon utilisation, reçu d’autrui ou déduit à mon sujet, comme des centres d’intérêt, des groupes publicitaires ou des scores.',
      'Veuillez également m’indiquer (article 15, paragraphes 1 et 2) :',
      [
        'les finalités du traitement ;',
        'les catégories de données personnelles concernées ;',
        'les destinataires auxquels vous avez communiqué ou communiquerez ces données, nommément, surtout ceux hors de l’UE ;',
        'la durée de conservation des données, ou les critères qui la déterminent ;',
        'comment faire rectifier, effacer ou limiter des données, m’opposer à leur utilisation et introduire une réclamation auprès d’une autorité de contrôle ;',
        'la source des données, dans la mesure où elles ne viennent pas de moi ;',
        'si vous prenez des décisions automatisées à mon égard, y compris par profilage (article 22, paragraphes 1 et 4), et dans ce cas la logique suivie, leur importance et leurs conséquences pour moi ;',
        'si les données vont vers des pays hors de l’UE, les garanties prévues (article 46).',
      ],
      'Veuillez répondre sous une forme électronique d’usage courant. La première copie est gratuite.',
    ],
    erasure: [
      'Je vous prie de supprimer mon compte et d’effacer dans les meilleurs délais toutes les données personnelles que vous détenez à mon sujet (article 17, paragraphe 1). Mes motifs :',
      [
        'je n’utilise plus le service ; les données ne sont donc plus nécessaires au regard de ce pour quoi elles ont été collectées (point a) ;',
        'je retire tout consentement que je vous ai donné (point b) ;',
        'dans la mesure où vous invoquez des intérêts légitimes, je m’oppose au traitement, ainsi qu’à toute utilisation à des fins de prospection (point c, avec l’article 21, paragraphes 1 et 2) : le compte étant fermé, rien ne doit plus en être déduit à mon sujet ;',
        'dans la mesure où des données ont fait l’objet d’un traitement illicite, elles doivent être effacées en tout état de cause (point d).',
      ],
      'Si vous avez rendu publiques des données me concernant, veuillez prendre des mesures raisonnables pour informer ceux qui les traitent que j’en ai demandé l’effacement (article 17, paragraphe 2). Veuillez aussi notifier l’effacement à tous ceux à qui vous avez communiqué les données, et m’indiquer qui ils sont (article 19).',
      'Veuillez me confirmer l’effacement par écrit. Si vous devez conserver une partie des données, indiquez-moi laquelle, pour quel motif de l’article 17, paragraphe 3, et pour combien de temps, et ne l’utilisez pour rien d’autre.',
    ],
    objection: [
      'Je m’oppose à l’utilisation de mes données personnelles à des fins de prospection, y compris au profilage à cette fin (article 21, paragraphe 2). Désormais, vous ne pouvez plus traiter les données à ces fins (article 21, paragraphe 3). Veuillez aussi effacer ce que vous ne conserviez que pour cela (article 17, paragraphe 1, point c).',
      'Je m’oppose en outre, pour des raisons tenant à ma situation particulière, à tout traitement de mes données personnelles que vous fondez sur des intérêts légitimes ou sur une mission d’intérêt public (article 6, paragraphe 1, points e ou f), y compris au profilage sur cette base (article 21, paragraphe 1). Mes raisons : {reasons}',
      'Veuillez cesser ce traitement, à moins de démontrer des motifs légitimes et impérieux qui prévalent sur mes intérêts, droits et libertés, ou d’avoir besoin des données pour des droits en justice. Pendant que vous l’examinez, veuillez limiter le traitement (article 18, paragraphe 1, point d).',
      'Veuillez m’indiquer quels traitements vous avez cessés. Si vous comptez en poursuivre une partie, indiquez-moi laquelle et pour quels motifs.',
    ],
    portability: [
      'Je vous prie de m’adresser les données personnelles me concernant que je vous ai fournies, dans un format structuré, couramment utilisé et lisible par machine, comme JSON ou CSV (article 20, paragraphe 1). Je le demande pour toutes les données que vous traitez de façon automatisée sur la base de mon consentement ou de notre contrat.',
      'Il s’agit de ce que j’ai saisi et publié, avec les dates et les réglages, et aussi de ce qui résulte de mon utilisation du service, comme les messages, les contacts, les recherches et l’activité.',
      'Veuillez joindre ce qu’il faut pour comprendre les fichiers. Veuillez aussi m’indiquer si vous pouvez transmettre les données directement à un autre fournisseur si j’en désigne un (article 20, paragraphe 2).',
      'Ceci n’est pas une demande de fermeture de mon compte ni d’effacement.',
    ],
  },
  reasons:
    'j’utilise ce compte à titre privé. Ce qui est déduit de mon comportement en dit plus sur moi que ce que j’ai choisi de partager, et je ne veux pas que cela décide de ce qui m’est montré ou de la façon dont on me juge.',
  shared: [
    'Veuillez y donner suite dans les meilleurs délais, au plus tard dans un délai d’un mois à compter de la réception de cette lettre (article 12, paragraphe 3). S’il vous faut plus de temps en raison de la complexité de la demande, veuillez m’en informer dans ce mois, avec les motifs. Si vous n’y donnez pas suite, veuillez m’en indiquer les motifs dans ce même mois (article 12, paragraphe 4). Ce que je demande est gratuit (article 12, paragraphe 5).',
    'Vous pouvez vérifier par le compte lui-même qu’il est le mien, par exemple en y envoyant un message. S’il vous reste des doutes raisonnables sur mon identité, ne demandez que ce qui est nécessaire pour les lever (article 12, paragraphe 6) ; je ne joins donc pas de copie d’une pièce d’identité. Veuillez n’utiliser les informations de cette lettre que pour la traiter.',
    'Veuillez transmettre cette lettre à votre délégué à la protection des données, si vous en avez un. J’ai le droit d’introduire une réclamation auprès d’une autorité de contrôle (article 77).',
    'Tous les articles cités sont ceux du Règlement général sur la protection des données, règlement (UE) 2016/679. Là où le RGPD du Royaume-Uni (UK GDPR) s’applique, j’invoque les mêmes articles de celui-ci.',
  ],
  closing: 'Veuillez agréer, Madame, Monsieur, mes salutations distinguées.',
  nameless: '[votre nom]',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  date: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
};
