import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'viva-engage',
  settings: {
    notifications: {
      controls: {
        en: 'How often what is posted at work is copied to your mailbox.',
        nl: 'Hoe vaak berichten van het werk naar je mailbox worden gekopieerd.',
        de: 'Wie oft in dein Postfach kopiert wird, was bei der Arbeit gepostet wird.',
        fr: 'À quel rythme ce qui est publié au travail est copié dans votre boîte aux lettres.',
      },
      steps: {
        en: ['Edit Settings', 'Networks', 'Notifications'],
        nl: ['Edit Settings', 'Networks', 'Notifications'],
        de: ['Edit Settings', 'Networks', 'Notifications'],
        fr: ['Modifier les paramètres', 'Réseaux', 'Notifications'],
      },
      sources: [
        ['https://support.plymouth.edu/index.php?/Knowledgebase/Article/View/486', '2018-04'],
        [
          'https://docs.microsoft.com/en-in/yammer/manage-security-and-compliance/gdpr-requests-in-yammer-basic',
          '2019-22',
        ],
      ],
    },
  },
  pages: {},
  leftOut: {
    profile_fields: 'Filled by the employer from its directory; not a setting.',
    account_activity: 'A list of sessions without a value; its address was not found.',
    my_applications: 'A list of apps without a value; its address was not found.',
    download_data: 'A button, not a setting.',
    delete_own: 'An action, not a setting.',
    gdpr_erase: 'An action of the administrator.',
    admin_visibility: 'What the employer can do; the person has no control over it.',
  },
  notes: [
    'Addresses carry the name of the employer’s network, so none can be given; those of engage.cloud.microsoft were not found.',
    'What is written here can be read and exported by the employer.',
    'No Dutch labels were found.',
  ],
});
