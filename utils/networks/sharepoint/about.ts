import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'sharepoint',
  settings: {
    who_can_see: {
      controls: {
        en: 'Who in your organisation sees a field of your profile; set per field.',
        nl: 'Wie in je organisatie een veld van je profiel ziet; per veld.',
        de: 'Wer in deiner Organisation ein Feld deines Profils sieht; je Feld festzulegen.',
        fr: 'Qui, dans votre organisation, voit un champ de votre profil ; se règle par champ.',
      },
      steps: {
        en: [
          'Open microsoft365.com and search for your own name',
          'Open your profile card and choose Update your profile',
          'Choose who can see it, where a choice stands beside the field',
        ],
        nl: [
          'Open microsoft365.com en zoek je eigen naam',
          'Open je profielkaart en kies Update your profile',
          'Kies wie het kan zien, als die keuze naast het veld staat',
        ],
        de: [
          'Öffne microsoft365.com und such nach deinem eigenen Namen',
          'Öffne deine Profilkarte und wähle „Update your profile“',
          'Wähle, wer es sehen kann, wo neben dem Feld eine Auswahl steht',
        ],
        fr: [
          'Ouvrez microsoft365.com et cherchez votre propre nom',
          'Ouvrez votre carte de profil et choisissez la mise à jour du profil',
          'Choisissez qui peut le voir, si un choix figure à côté du champ',
        ],
      },
      sources: [
        ['https://www.managedsolution.com/tag/delve/', '2015-17'],
        ['https://sharepointmaven.com/?p=6604', '2018-20'],
      ],
    },
    birthday: {
      controls: {
        en: 'Who in your organisation sees your birthday and phone numbers.',
        nl: 'Wie in je organisatie je verjaardag en telefoonnummers ziet.',
        de: 'Wer in deiner Organisation deinen Geburtstag und deine Telefonnummern sieht.',
        fr: 'Qui, dans votre organisation, voit votre anniversaire et vos numéros de téléphone.',
      },
      steps: {
        en: [
          'Open microsoft365.com and search for your own name',
          'Open your profile card and choose Update your profile',
          'Choose who can see it, where a choice stands beside the field',
        ],
        nl: [
          'Open microsoft365.com en zoek je eigen naam',
          'Open je profielkaart en kies Update your profile',
          'Kies wie het kan zien, als die keuze naast het veld staat',
        ],
        de: [
          'Öffne microsoft365.com und such nach deinem eigenen Namen',
          'Öffne deine Profilkarte und wähle „Update your profile“',
          'Wähle, wer es sehen kann, wo neben dem Feld eine Auswahl steht',
        ],
        fr: [
          'Ouvrez microsoft365.com et cherchez votre propre nom',
          'Ouvrez votre carte de profil et choisissez la mise à jour du profil',
          'Choisissez qui peut le voir, si un choix figure à côté du champ',
        ],
      },
      sources: [['https://sharepointmaven.com/?p=6604', '2018-20']],
    },
  },
  pages: {},
  leftOut: {
    profile_editor:
      'A page, not a setting: what is filled in there shows on the profile card to people in the organisation.',
    managed_fields:
      'Not a setting: name, title, department and manager are set by the employer and always shared.',
    delve_export: 'Retired with Delve on 2024-12-16.',
  },
  notes: [
    'Administrators can hide or lock fields; an organisation’s pages differ in address.',
    'Delve was retired on 2024-12-16; profiles are edited in Microsoft 365 since.',
    'A change can take up to 48 hours to show.',
  ],
});
