import type { LetterWords } from './define';

export const letters: LetterWords = {
  subject: {
    access: 'Verzoek om inzage in mijn persoonsgegevens, {network} (artikel 15 AVG)',
    erasure: 'Verzoek om mijn persoonsgegevens te wissen, {network} (artikel 17 AVG)',
    objection: 'Bezwaar tegen het gebruik van mijn persoonsgegevens, {network} (artikel 21 AVG)',
    portability: 'Verzoek om mijn persoonsgegevens te ontvangen, {network} (artikel 20 AVG)',
  },
  greeting: 'Geachte heer, mevrouw,',
  about: 'Ik heb of had een account bij {network}.',
  aboutFound: 'Ik heb een account bij {network}. U kunt mijn gegevens vinden met:',
  handle: 'accountnaam: {handle}',
  profile: 'profiel: {url}',
  site: 'uw website',
  body: {
    access: [
      'Wilt u mij laten weten of u persoonsgegevens over mij verwerkt? Zo ja, stuur mij dan een kopie van al die gegevens (artikel 15, lid 3): niet alleen wat ik zelf heb ingevuld of geplaatst, maar ook wat u tijdens mijn gebruik hebt vastgelegd, van anderen hebt gekregen of over mij hebt afgeleid, zoals interesses, advertentiegroepen en scores.',
      'Laat mij daarbij ook weten (artikel 15, leden 1 en 2):',
      [
        'voor welke doelen u de gegevens verwerkt;',
        'om welke categorieën persoonsgegevens het gaat;',
        'aan welke ontvangers u de gegevens hebt verstrekt of nog zult verstrekken, met naam, vooral ontvangers buiten de EU;',
        'hoelang u de gegevens bewaart, of volgens welke criteria u dat bepaalt;',
        'hoe ik gegevens kan laten verbeteren, wissen of beperken, bezwaar kan maken tegen het gebruik ervan en een klacht kan indienen bij een toezichthouder;',
        'waar de gegevens vandaan komen, voor zover ze niet van mij komen;',
        'of u geautomatiseerde besluiten over mij neemt, profilering daaronder begrepen (artikel 22, leden 1 en 4), en zo ja, volgens welke logica, hoeveel ervan afhangt en wat ze voor mij betekenen;',
        'als de gegevens naar landen buiten de EU gaan, welke waarborgen daarvoor gelden (artikel 46).',
      ],
      'Wilt u antwoorden in een gangbare elektronische vorm? De eerste kopie is kosteloos.',
    ],
    erasure: [
      'Wilt u mijn account verwijderen en alle persoonsgegevens die u over mij hebt zonder onredelijke vertraging wissen (artikel 17, lid 1)? Mijn gronden zijn:',
      [
        'ik gebruik de dienst niet meer, dus de gegevens zijn niet langer nodig voor het doel waarvoor ze zijn verzameld (onder a);',
        'ik trek elke toestemming in die ik u heb gegeven (onder b);',
        'voor zover u zich op gerechtvaardigde belangen beroept, maak ik bezwaar tegen de verwerking, en ook tegen elk gebruik voor direct marketing (onder c, met artikel 21, leden 1 en 2): nu ik het account sluit, moet er niets meer over mij uit worden afgeleid;',
        'voor zover gegevens onrechtmatig zijn verwerkt, moeten ze in ieder geval worden gewist (onder d).',
      ],
      'Als u gegevens over mij openbaar hebt gemaakt, neem dan redelijke maatregelen om anderen die ze verwerken te laten weten dat ik om wissing heb gevraagd (artikel 17, lid 2). Stel ook iedereen aan wie u de gegevens hebt verstrekt van de wissing op de hoogte, en laat mij weten wie dat zijn (artikel 19).',
      'Wilt u de wissing schriftelijk aan mij bevestigen? Als u een deel van de gegevens moet bewaren, laat mij dan weten welk deel, op welke grond van artikel 17, lid 3, en voor hoelang, en gebruik dat deel nergens anders voor.',
    ],
    objection: [
      'Ik maak bezwaar tegen het gebruik van mijn persoonsgegevens voor direct marketing, met inbegrip van profilering daarvoor (artikel 21, lid 2). U mag de gegevens vanaf nu niet meer voor deze doelen verwerken (artikel 21, lid 3). Wilt u ook wissen wat u alleen daarvoor bewaarde (artikel 17, lid 1, onder c)?',
      'Ik maak daarnaast, om redenen die met mijn specifieke situatie te maken hebben, bezwaar tegen elke verwerking van mijn persoonsgegevens die u baseert op gerechtvaardigde belangen of op een taak van algemeen belang (artikel 6, lid 1, onder e of f), met inbegrip van profilering op die grond (artikel 21, lid 1). Mijn redenen: {reasons}',
      'Wilt u deze verwerking staken, tenzij u dwingende gerechtvaardigde gronden aanvoert die zwaarder wegen dan mijn belangen, rechten en vrijheden, of de gegevens nodig hebt voor een rechtsvordering? Zolang u dat onderzoekt, vraag ik u de verwerking te beperken (artikel 18, lid 1, onder d).',
      'Laat mij weten welke verwerking u hebt gestaakt. Als u met een deel wilt doorgaan, laat mij dan weten met welk deel en op welke gronden.',
    ],
    portability: [
      'Wilt u mij de persoonsgegevens sturen die ik u over mijzelf heb verstrekt, in een gestructureerde, gangbare en machineleesbare vorm zoals JSON of CSV (artikel 20, lid 1)? Ik vraag dit voor alle gegevens die u geautomatiseerd verwerkt op grond van mijn toestemming of van onze overeenkomst.',
      'Ik bedoel wat ik heb ingevuld en geplaatst, met de datums en instellingen erbij, en ook wat door mijn gebruik van de dienst is ontstaan, zoals berichten, contacten, zoekopdrachten en activiteit.',
      'Wilt u erbij doen wat nodig is om de bestanden te begrijpen? Laat mij ook weten of u de gegevens rechtstreeks naar een andere aanbieder kunt sturen als ik die noem (artikel 20, lid 2).',
      'Dit is geen verzoek om mijn account te sluiten of iets te wissen.',
    ],
  },
  reasons:
    'ik gebruik het account als privépersoon. Wat uit mijn gedrag wordt afgeleid, zegt meer over mij dan ik heb willen delen, en ik wil niet dat het bepaalt wat ik te zien krijg of hoe ik word beoordeeld.',
  shared: [
    'Wilt u hier zonder onredelijke vertraging op ingaan, en in ieder geval binnen een maand na ontvangst van deze brief (artikel 12, lid 3)? Als u langer nodig hebt omdat het verzoek complex is, laat mij dat dan binnen die maand weten, en waarom. Als u er niet op ingaat, laat mij dan ook binnen die maand de redenen weten (artikel 12, lid 4). Wat ik vraag is kosteloos (artikel 12, lid 5).',
    'U kunt via het account zelf nagaan dat het van mij is, bijvoorbeeld met een bericht eraan. Als u dan nog redelijke twijfel hebt over wie ik ben, vraag dan niet meer dan nodig is om die weg te nemen (artikel 12, lid 6); ik stuur daarom geen kopie van een identiteitsbewijs mee. Gebruik de gegevens in deze brief alleen om hem te behandelen.',
    'Wilt u deze brief doorgeven aan uw functionaris voor gegevensbescherming, als u die hebt? Ik heb het recht een klacht in te dienen bij een toezichthoudende autoriteit (artikel 77).',
    'Alle artikelen zijn die van de Algemene verordening gegevensbescherming, Verordening (EU) 2016/679. Waar de Britse UK GDPR geldt, beroep ik mij op dezelfde artikelen daarvan.',
  ],
  closing: 'Hoogachtend,',
  nameless: '[je naam]',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  date: (day, month, year) => `${day} ${month} ${year}`,
};
