import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'blogger',
  settings: {
    reader_access: {
      controls: {
        en: 'Who can read your blog: anyone, chosen readers or only its authors.',
        nl: 'Wie je blog kan lezen: iedereen, gekozen lezers of alleen de auteurs.',
        de: 'Wer dein Blog lesen kann: alle, ausgewählte Leser oder nur, wer daran schreibt.',
        fr: 'Qui peut lire votre blog : tout le monde, des lecteurs choisis ou ses auteurs seulement.',
      },
      steps: {
        en: ['Settings of the blog', 'Permissions', 'Blog Readers'],
        nl: ['Instellingen van de blog', 'Permissions', 'Blog Readers'],
        de: ['Einstellungen des Blogs', 'Berechtigungen', 'Blogleser'],
        fr: ['Paramètres du blog', 'Permissions', 'Blog Readers'],
      },
      sources: [
        ['https://www.itsite.org/2020/06/how-to-choose-who-can-see-your-blog.html', '2020-06'],
        ['https://blogsqueries.blogspot.com/2015/02/control-permissions.html', '2015-02'],
        ['https://rebekahemmaneul.blogspot.com/2026/04/blogger-info.html', '2026-04'],
      ],
    },
  },
  pages: { 'delete-account': [['github:jdm-contrib/jdm _data/sites.json', '2026-08']] },
  notes: [
    'A Blogger account is a Google account: what Google keeps and shares is set there.',
    'Deleting the account means deleting the Google account; a single blog can be deleted.',
    'The research has no settings; this one is from public guides.',
  ],
});
