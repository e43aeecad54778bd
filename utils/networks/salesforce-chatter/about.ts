import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'salesforce-chatter',
  settings: {
    contact_fields: {
      controls: {
        en: 'Who sees your title, phone, e-mail and address on your company’s sites; set per field.',
        nl: 'Wie je functie, telefoon, e-mail en adres op sites van je bedrijf ziet; per veld.',
        de: 'Wer auf den Websites deiner Firma deine Position, Telefonnummer, E-Mail und Adresse sieht; je Feld festzulegen.',
        fr: 'Qui voit votre fonction, téléphone, e-mail et adresse sur les sites de votre entreprise ; se règle par champ.',
      },
      steps: {
        en: [
          'Open your profile on the site',
          'Edit your contact information',
          'Choose Employees beside each field',
        ],
        nl: ['Open je profiel op de site', 'Bewerk je contactgegevens', 'Kies Employees naast elk veld'],
        de: [
          'Öffne dein Profil auf der Website',
          'Bearbeite deine Kontaktdaten',
          'Wähle neben jedem Feld „Employees“',
        ],
        fr: [
          'Ouvrez votre profil sur le site',
          'Modifiez vos coordonnées',
          'Choisissez « Employees » à côté de chaque champ',
        ],
      },
      sources: [
        [
          'https://help.salesforce.com/s/articleView?id=platform.networks_contact_info_visibility.htm',
          '2024-26',
        ],
      ],
    },
  },
  pages: {},
  leftOut: {
    applies_everywhere: 'No setting: one choice holds for every site of the organisation.',
    profile_summary:
      'Set by the administrator: by default a site shows the whole profile, to guests as well.',
    profile_posts: 'No setting: posts on a profile go to everyone in the organisation.',
    unlisted_groups: 'Advice on where to post, not a setting.',
  },
  notes: [
    'Addresses differ per organisation, so no page can be opened directly.',
    'What guests can see is decided by the administrator; ask them to restrict the profile layout.',
    'One choice of visibility holds for every site you belong to.',
  ],
});
