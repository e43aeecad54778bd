import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'google',
  revoke: { url: 'https://myaccount.google.com/connections', confidence: 'low' },
  scopes: {
    'https://mail.google.com/': {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads, writes, sends and permanently deletes all your Gmail.',
        nl: 'Leest, schrijft, verstuurt en verwijdert voorgoed al je Gmail.',
        fr: 'Lit, écrit, envoie et supprime définitivement tout votre Gmail.',
      },
    },
    'https://www.googleapis.com/auth/gmail.readonly': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads all your Gmail messages and mail settings.',
        nl: 'Leest al je Gmail-berichten en mailinstellingen.',
        fr: 'Lit tous vos messages Gmail et vos paramètres de messagerie.',
      },
    },
    'https://www.googleapis.com/auth/gmail.metadata': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads labels, senders, recipients and subjects of your mail, not the text.',
        nl: 'Leest labels, afzenders, ontvangers en onderwerpen van je mail, niet de tekst.',
        fr: 'Lit les libellés, expéditeurs, destinataires et objets de vos e-mails, pas le texte.',
      },
    },
    'https://www.googleapis.com/auth/gmail.modify': {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads, writes and sends your mail; everything but deleting it for good.',
        nl: 'Leest, schrijft en verstuurt je mail; alles behalve voorgoed verwijderen.',
        fr: 'Lit, écrit et envoie vos e-mails ; tout sauf les supprimer définitivement.',
      },
    },
    'https://www.googleapis.com/auth/gmail.insert': {
      groups: ['messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Adds mail to your mailbox.',
        nl: 'Zet mail in je mailbox.',
        fr: 'Ajoute des e-mails à votre boîte aux lettres.',
      },
    },
    'https://www.googleapis.com/auth/gmail.compose': {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Manages your drafts and sends mail as you.',
        nl: 'Beheert je concepten en verstuurt mail als jou.',
        fr: 'Gère vos brouillons et envoie des e-mails comme vous.',
      },
    },
    'https://www.googleapis.com/auth/gmail.settings.basic': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Sees and changes your mail settings and filters.',
        nl: 'Ziet en wijzigt je mailinstellingen en filters.',
        fr: 'Voit et modifie vos paramètres et filtres de messagerie.',
      },
    },
    'https://www.googleapis.com/auth/gmail.settings.sharing': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Changes delicate mail settings, such as who else may use your mailbox.',
        nl: 'Wijzigt gevoelige mailinstellingen, zoals wie je mailbox ook mag gebruiken.',
        fr: 'Modifie des paramètres de messagerie délicats, comme qui d’autre peut utiliser votre boîte.',
      },
    },
    'https://www.googleapis.com/auth/drive': {
      groups: ['reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Sees, changes, creates and deletes all your Drive files.',
        nl: 'Ziet, wijzigt, maakt en verwijdert al je Drive-bestanden.',
        fr: 'Voit, modifie, crée et supprime tous vos fichiers Drive.',
      },
    },
    'https://www.googleapis.com/auth/drive.readonly': {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Sees and downloads all your Drive files.',
        nl: 'Ziet en downloadt al je Drive-bestanden.',
        fr: 'Voit et télécharge tous vos fichiers Drive.',
      },
    },
    'https://www.googleapis.com/auth/drive.metadata': {
      groups: ['reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Sees and changes names and other details of your Drive files, not what is in them.',
        nl: 'Ziet en wijzigt namen en andere gegevens van je Drive-bestanden, niet wat erin staat.',
        fr: 'Voit et modifie les noms et autres détails de vos fichiers Drive, pas leur contenu.',
      },
    },
    'https://www.googleapis.com/auth/drive.metadata.readonly': {
      groups: ['reads-files'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees names and other details of your Drive files, not what is in them.',
        nl: 'Ziet namen en andere gegevens van je Drive-bestanden, niet wat erin staat.',
        fr: 'Voit les noms et autres détails de vos fichiers Drive, pas leur contenu.',
      },
    },
    'https://www.googleapis.com/auth/drive.activity': {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Sees and adds to the record of what happened to your Drive files.',
        nl: 'Ziet wat er met je Drive-bestanden is gebeurd en voegt daaraan toe.',
        fr: 'Voit et complète l’historique de vos fichiers Drive.',
      },
    },
    'https://www.googleapis.com/auth/drive.activity.readonly': {
      groups: ['reads-files'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees the record of what happened to your Drive files.',
        nl: 'Ziet wat er met je Drive-bestanden is gebeurd.',
        fr: 'Voit l’historique de vos fichiers Drive.',
      },
    },
    'https://www.googleapis.com/auth/drive.scripts': {
      groups: ['changes-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Changes your Apps Script programs.',
        nl: "Wijzigt je Apps Script-programma's.",
        fr: 'Modifie vos programmes Apps Script.',
      },
    },
    'https://www.googleapis.com/auth/drive.meet.readonly': {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Sees and downloads Drive files made by Google Meet, such as recordings.',
        nl: 'Ziet en downloadt Drive-bestanden van Google Meet, zoals opnamen.',
        fr: 'Voit et télécharge les fichiers Drive créés par Google Meet, comme les enregistrements.',
      },
    },
    'https://www.googleapis.com/auth/fitness.activity.read': {
      groups: ['other'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads your activity from Google Fit.',
        nl: 'Leest je activiteit uit Google Fit.',
        fr: 'Lit votre activité dans Google Fit.',
      },
    },
    'https://www.googleapis.com/auth/fitness.activity.write': {
      groups: ['other'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Adds to your activity in Google Fit.',
        nl: 'Voegt activiteit toe aan je Google Fit.',
        fr: 'Ajoute à votre activité dans Google Fit.',
      },
    },
    'https://www.googleapis.com/auth/fitness.blood_glucose.read': {
      groups: ['other'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads your blood sugar values from Google Fit.',
        nl: 'Leest je bloedsuikerwaarden uit Google Fit.',
        fr: 'Lit votre glycémie dans Google Fit.',
      },
    },
    'https://www.googleapis.com/auth/fitness.blood_pressure.read': {
      groups: ['other'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads your blood pressure from Google Fit.',
        nl: 'Leest je bloeddruk uit Google Fit.',
        fr: 'Lit votre tension artérielle dans Google Fit.',
      },
    },
    'https://www.googleapis.com/auth/fitness.body_temperature.read': {
      groups: ['other'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads your body temperature from Google Fit.',
        nl: 'Leest je lichaamstemperatuur uit Google Fit.',
        fr: 'Lit votre température corporelle dans Google Fit.',
      },
    },
    'https://www.googleapis.com/auth/drive.file': {
      groups: ['reads-files', 'changes-files'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees and changes only the Drive files that you open or create with this app.',
        nl: 'Ziet en wijzigt alleen de Drive-bestanden die je met deze app opent of maakt.',
        fr: 'Voit et modifie seulement les fichiers Drive que vous ouvrez ou créez avec cette appli.',
      },
    },
    'https://www.googleapis.com/auth/drive.appdata': {
      groups: ['reads-files', 'changes-files'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Keeps its own settings in a hidden folder of your Drive.',
        nl: 'Bewaart eigen instellingen in een verborgen map van je Drive.',
        fr: 'Garde ses propres paramètres dans un dossier caché de votre Drive.',
      },
    },
    'https://www.googleapis.com/auth/drive.apps.readonly': {
      groups: ['reads-files'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees which apps you have joined to Drive.',
        nl: 'Ziet welke apps je aan Drive hebt gekoppeld.',
        fr: 'Voit quelles applis vous avez reliées à Drive.',
      },
    },
    'https://www.googleapis.com/auth/drive.photos.readonly': {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sees your Google photos and albums.',
        nl: "Ziet je foto's en albums bij Google.",
        fr: 'Voit vos photos et albums Google.',
      },
    },
    'https://www.googleapis.com/auth/documents': {
      groups: ['reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sees, changes, creates and deletes all your Google Docs.',
        nl: 'Ziet, wijzigt, maakt en verwijdert al je Google-documenten.',
        fr: 'Voit, modifie, crée et supprime tous vos Google Docs.',
      },
    },
    'https://www.googleapis.com/auth/documents.readonly': {
      groups: ['reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees all your Google Docs.',
        nl: 'Ziet al je Google-documenten.',
        fr: 'Voit tous vos Google Docs.',
      },
    },
    'https://www.googleapis.com/auth/books': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Manages your Google Books.',
        nl: 'Beheert je Google Boeken.',
        fr: 'Gère vos Google Livres.',
      },
    },
    'https://www.googleapis.com/auth/calendar': {
      groups: ['calendar'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sees, changes, shares and deletes all calendars that you can reach.',
        nl: "Ziet, wijzigt, deelt en verwijdert alle agenda's waar je bij kunt.",
        fr: 'Voit, modifie, partage et supprime tous les agendas que vous pouvez atteindre.',
      },
    },
    'https://www.googleapis.com/auth/calendar.readonly': {
      groups: ['calendar'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees and downloads all calendars that you can reach.',
        nl: "Ziet en downloadt alle agenda's waar je bij kunt.",
        fr: 'Voit et télécharge tous les agendas que vous pouvez atteindre.',
      },
    },
    'https://www.googleapis.com/auth/calendar.events': {
      groups: ['calendar'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees and changes events on all your calendars.',
        nl: "Ziet en wijzigt afspraken in al je agenda's.",
        fr: 'Voit et modifie les évènements de tous vos agendas.',
      },
    },
    'https://www.googleapis.com/auth/calendar.events.readonly': {
      groups: ['calendar'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees events on all your calendars.',
        nl: "Ziet afspraken in al je agenda's.",
        fr: 'Voit les évènements de tous vos agendas.',
      },
    },
    'https://www.googleapis.com/auth/contacts': {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sees, changes, downloads and deletes your contacts.',
        nl: 'Ziet, wijzigt, downloadt en verwijdert je contacten.',
        fr: 'Voit, modifie, télécharge et supprime vos contacts.',
      },
    },
    'https://www.googleapis.com/auth/contacts.readonly': {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees and downloads your contacts.',
        nl: 'Ziet en downloadt je contacten.',
        fr: 'Voit et télécharge vos contacts.',
      },
    },
    'https://www.googleapis.com/auth/contacts.other.readonly': {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees contact details that Google saved by itself of people you dealt with.',
        nl: 'Ziet contactgegevens die Google zelf bewaarde van mensen met wie je te maken had.',
        fr: 'Voit les coordonnées que Google a enregistrées de lui-même sur les personnes avec qui vous avez échangé.',
      },
    },
    'https://www.googleapis.com/auth/directory.readonly': {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: "Sees and downloads your organisation's directory of people.",
        nl: 'Ziet en downloadt de lijst van mensen in je organisatie.',
        fr: 'Voit et télécharge l’annuaire des personnes de votre organisation.',
      },
    },
    'https://www.googleapis.com/auth/user.addresses.read': {
      groups: ['identity', 'location'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads your street addresses.',
        nl: 'Leest je adressen.',
        fr: 'Lit vos adresses postales.',
      },
    },
    'https://www.googleapis.com/auth/user.birthday.read': {
      groups: ['identity'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads your exact date of birth.',
        nl: 'Leest je precieze geboortedatum.',
        fr: 'Lit votre date de naissance exacte.',
      },
    },
    'https://www.googleapis.com/auth/user.emails.read': {
      groups: ['email'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads all e-mail addresses of your Google account.',
        nl: 'Leest alle e-mailadressen van je Google-account.',
        fr: 'Lit toutes les adresses e-mail de votre compte Google.',
      },
    },
    'https://www.googleapis.com/auth/youtube': {
      groups: ['reads-posts', 'posts-for-you', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Manages your YouTube account.',
        nl: 'Beheert je YouTube-account.',
        fr: 'Gère votre compte YouTube.',
      },
    },
    'https://www.googleapis.com/auth/youtube.force-ssl': {
      groups: ['reads-posts', 'posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sees, changes and deletes your YouTube videos, ratings, comments and captions.',
        nl: "Ziet, wijzigt en verwijdert je video's, beoordelingen, reacties en ondertitels op YouTube.",
        fr: 'Voit, modifie et supprime vos vidéos, notes, commentaires et sous-titres YouTube.',
      },
    },
    'https://www.googleapis.com/auth/youtube.readonly': {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees your YouTube account.',
        nl: 'Ziet je YouTube-account.',
        fr: 'Voit votre compte YouTube.',
      },
    },
    'https://www.googleapis.com/auth/youtube.upload': {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Uploads and manages your YouTube videos.',
        nl: "Uploadt en beheert je YouTube-video's.",
        fr: 'Met en ligne et gère vos vidéos YouTube.',
      },
    },
    'https://www.googleapis.com/auth/youtubepartner': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sees and manages your YouTube rights and the videos under them.',
        nl: "Ziet en beheert je YouTube-rechten en de video's die eronder vallen.",
        fr: 'Voit et gère vos droits YouTube et les vidéos concernées.',
      },
    },
    'https://www.googleapis.com/auth/yt-analytics.readonly': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees statistics of your YouTube videos.',
        nl: "Ziet statistieken van je YouTube-video's.",
        fr: 'Voit les statistiques de vos vidéos YouTube.',
      },
    },
    'https://www.googleapis.com/auth/yt-analytics-monetary.readonly': {
      groups: ['payments'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees income and other statistics of your YouTube videos.',
        nl: "Ziet inkomsten en andere statistieken van je YouTube-video's.",
        fr: 'Voit les revenus et autres statistiques de vos vidéos YouTube.',
      },
    },
    openid: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Knows you by the ID of your Google account.',
        nl: 'Kent je aan het ID van je Google-account.',
        fr: 'Vous connaît par l’identifiant de votre compte Google.',
      },
    },
    profile: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your name, picture and public profile details.',
        nl: 'Leest je naam, foto en openbare profielgegevens.',
        fr: 'Lit votre nom, votre image et les détails publics de votre profil.',
      },
    },
    'https://www.googleapis.com/auth/userinfo.profile': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your name, picture and public profile details.',
        nl: 'Leest je naam, foto en openbare profielgegevens.',
        fr: 'Lit votre nom, votre image et les détails publics de votre profil.',
      },
    },
    email: {
      groups: ['email'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your main Google e-mail address.',
        nl: 'Leest je belangrijkste e-mailadres bij Google.',
        fr: 'Lit votre adresse e-mail Google principale.',
      },
    },
    'https://www.googleapis.com/auth/userinfo.email': {
      groups: ['email'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your main Google e-mail address.',
        nl: 'Leest je belangrijkste e-mailadres bij Google.',
        fr: 'Lit votre adresse e-mail Google principale.',
      },
    },
    'access_type=offline': {
      groups: ['stays'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Keeps its access while you are away, until you take it back.',
        nl: 'Houdt toegang terwijl je weg bent, tot je die terugneemt.',
        fr: 'Garde son accès en votre absence, jusqu’à ce que vous le retiriez.',
      },
    },
    'https://www.googleapis.com/auth/fitness.*': {
      groups: ['other'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads or adds to some of your health data in Google Fit.',
        nl: 'Leest een deel van je gezondheidsgegevens in Google Fit, of voegt eraan toe.',
        fr: 'Lit ou complète certaines de vos données de santé dans Google Fit.',
      },
    },
    'https://www.googleapis.com/auth/gmail.send': {
      groups: ['messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sends mail as you.',
        nl: 'Verstuurt mail als jou.',
        fr: 'Envoie des e-mails comme vous.',
      },
    },
    'https://www.googleapis.com/auth/gmail.labels': {
      groups: ['reads-messages'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees and changes the labels of your mail.',
        nl: 'Ziet en wijzigt de labels van je mail.',
        fr: 'Voit et modifie les libellés de vos e-mails.',
      },
    },
    'https://www.googleapis.com/auth/spreadsheets': {
      groups: ['reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sees, changes, creates and deletes all your Google Sheets.',
        nl: 'Ziet, wijzigt, maakt en verwijdert al je Google-spreadsheets.',
        fr: 'Voit, modifie, crée et supprime tous vos Google Sheets.',
      },
    },
    'https://www.googleapis.com/auth/spreadsheets.readonly': {
      groups: ['reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees all your Google Sheets.',
        nl: 'Ziet al je Google-spreadsheets.',
        fr: 'Voit tous vos Google Sheets.',
      },
    },
    'https://www.googleapis.com/auth/presentations': {
      groups: ['reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sees, changes, creates and deletes all your Google Slides.',
        nl: 'Ziet, wijzigt, maakt en verwijdert al je Google-presentaties.',
        fr: 'Voit, modifie, crée et supprime tous vos Google Slides.',
      },
    },
    'https://www.googleapis.com/auth/presentations.readonly': {
      groups: ['reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees all your Google Slides.',
        nl: 'Ziet al je Google-presentaties.',
        fr: 'Voit tous vos Google Slides.',
      },
    },
    'https://www.googleapis.com/auth/forms.body': {
      groups: ['reads-files', 'changes-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees, changes, creates and deletes all your Google Forms.',
        nl: 'Ziet, wijzigt, maakt en verwijdert al je Google-formulieren.',
        fr: 'Voit, modifie, crée et supprime tous vos Google Forms.',
      },
    },
    'https://www.googleapis.com/auth/forms.body.readonly': {
      groups: ['reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees all your Google Forms.',
        nl: 'Ziet al je Google-formulieren.',
        fr: 'Voit tous vos Google Forms.',
      },
    },
    'https://www.googleapis.com/auth/forms.responses.readonly': {
      groups: ['contacts', 'reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees everything that people filled in on your Google Forms.',
        nl: 'Ziet alles wat mensen op je Google-formulieren invulden.',
        fr: 'Voit tout ce que les gens ont rempli dans vos Google Forms.',
      },
    },
    'https://www.googleapis.com/auth/tasks': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Makes, changes and deletes your tasks.',
        nl: 'Maakt, wijzigt en verwijdert je taken.',
        fr: 'Crée, modifie et supprime vos tâches.',
      },
    },
    'https://www.googleapis.com/auth/tasks.readonly': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Sees your tasks.', nl: 'Ziet je taken.', fr: 'Voit vos tâches.' },
    },
    'https://www.googleapis.com/auth/calendar.app.created': {
      groups: ['calendar'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Makes calendars of its own and manages the events in them.',
        nl: "Maakt eigen agenda's en beheert de afspraken daarin.",
        fr: 'Crée ses propres agendas et en gère les évènements.',
      },
    },
    'https://www.googleapis.com/auth/calendar.freebusy': {
      groups: ['calendar'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees when you are free or busy.',
        nl: 'Ziet wanneer je vrij of bezet bent.',
        fr: 'Voit quand vous êtes libre ou occupé.',
      },
    },
    'https://www.googleapis.com/auth/user.phonenumbers.read': {
      groups: ['identity'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads your phone numbers.',
        nl: 'Leest je telefoonnummers.',
        fr: 'Lit vos numéros de téléphone.',
      },
    },
    'https://www.googleapis.com/auth/user.gender.read': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Reads your gender.', nl: 'Leest je geslacht.', fr: 'Lit votre genre.' },
    },
    'https://www.googleapis.com/auth/user.organization.read': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your education, work history and organisation.',
        nl: 'Leest je opleiding, loopbaan en organisatie.',
        fr: 'Lit vos études, votre parcours professionnel et votre organisation.',
      },
    },
    'https://www.googleapis.com/auth/adwords': {
      groups: ['payments', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Manages your Google Ads accounts and campaigns.',
        nl: 'Beheert je Google Ads-accounts en -campagnes.',
        fr: 'Gère vos comptes et campagnes Google Ads.',
      },
    },
    'https://www.googleapis.com/auth/analytics': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees and manages your Google Analytics data.',
        nl: 'Ziet en beheert je gegevens in Google Analytics.',
        fr: 'Voit et gère vos données Google Analytics.',
      },
    },
    'https://www.googleapis.com/auth/analytics.readonly': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees your Google Analytics data.',
        nl: 'Ziet je gegevens in Google Analytics.',
        fr: 'Voit vos données Google Analytics.',
      },
    },
    'https://www.googleapis.com/auth/webmasters': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees and manages your sites in Search Console.',
        nl: 'Ziet en beheert je sites in Search Console.',
        fr: 'Voit et gère vos sites dans la Search Console.',
      },
    },
    'https://www.googleapis.com/auth/webmasters.readonly': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees your sites in Search Console.',
        nl: 'Ziet je sites in Search Console.',
        fr: 'Voit vos sites dans la Search Console.',
      },
    },
    'https://www.googleapis.com/auth/business.manage': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'low',
      means: {
        en: 'Sees, changes, creates and deletes your business listings on Google.',
        nl: 'Ziet, wijzigt, maakt en verwijdert je bedrijfsvermeldingen op Google.',
        fr: 'Voit, modifie, crée et supprime vos fiches d’établissement sur Google.',
      },
    },
    'https://www.googleapis.com/auth/blogger': {
      groups: ['reads-posts', 'posts-for-you', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Manages your Blogger account.',
        nl: 'Beheert je Blogger-account.',
        fr: 'Gère votre compte Blogger.',
      },
    },
    'https://www.googleapis.com/auth/blogger.readonly': {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sees your Blogger account.',
        nl: 'Ziet je Blogger-account.',
        fr: 'Voit votre compte Blogger.',
      },
    },
    'https://www.googleapis.com/auth/cloud-platform': {
      groups: ['reads-files', 'changes-files', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Sees, changes and deletes everything of yours in Google Cloud.',
        nl: 'Ziet, wijzigt en verwijdert alles van je in Google Cloud.',
        fr: 'Voit, modifie et supprime tout ce qui est à vous dans Google Cloud.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['https://support.google.com/cloud/answer/13464325', '2026'],
  ['https://developers.google.cn/workspace/guides/identify-scopes', '2026'],
];
const from2: ScopeSources[string] = [
  ['https://support.google.com/cloud/answer/13464325', '2026'],
  ['github:api-evangelist/google scopes/google-scopes.yml', '2026-07'],
];
const from3: ScopeSources[string] = [['https://support.google.com/cloud/answer/13464325', '2026']];
const from4: ScopeSources[string] = [['github:api-evangelist/google scopes/google-scopes.yml', '2026-07']];
const from5: ScopeSources[string] = [
  ['https://docs.unified.to/skills/google-calendar-oauth-app/SKILL.md', '2026'],
];
const from6: ScopeSources[string] = [
  ['https://docs.unified.to/skills/google-contacts-oauth-app/SKILL.md', '2026'],
  ['https://googleapis.dev/dotnet/Google.Apis.PeopleService.v1/', 'undated'],
];
const from7: ScopeSources[string] = [
  ['https://googleapis.dev/dotnet/Google.Apis.PeopleService.v1/', 'undated'],
];
const from8: ScopeSources[string] = [['github:api-evangelist/youtube scopes/youtube-scopes.yml', '2026-07']];
const from9: ScopeSources[string] = [
  ['https://howto.im/q/what-are-the-common-google-oauth-2.0-scopes-for-user-data', 'undated'],
];
const from10: ScopeSources[string] = [
  // The interface descriptions in it, by which Google's own client works.
  ['https://pypi.org/project/google-api-python-client/2.201.0/', '2026-11'],
];
const from11: ScopeSources[string] = [
  ['https://developers.google.com/identity/protocols/oauth2/scopes', '2026'],
];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['public code that drives Google sign-in pages (ids 8733940345, 8269718523)', 'undated'],
    ['https://developers.google.com/identity/protocols/oauth2/web-server', '2026'],
  ],
  'https://mail.google.com/': from,
  'https://www.googleapis.com/auth/gmail.readonly': from,
  'https://www.googleapis.com/auth/gmail.metadata': from,
  'https://www.googleapis.com/auth/gmail.modify': from,
  'https://www.googleapis.com/auth/gmail.insert': from,
  'https://www.googleapis.com/auth/gmail.compose': from,
  'https://www.googleapis.com/auth/gmail.settings.basic': from,
  'https://www.googleapis.com/auth/gmail.settings.sharing': from,
  'https://www.googleapis.com/auth/drive': from2,
  'https://www.googleapis.com/auth/drive.readonly': from2,
  'https://www.googleapis.com/auth/drive.metadata': from2,
  'https://www.googleapis.com/auth/drive.metadata.readonly': from2,
  'https://www.googleapis.com/auth/drive.activity': from2,
  'https://www.googleapis.com/auth/drive.activity.readonly': from2,
  'https://www.googleapis.com/auth/drive.scripts': from2,
  'https://www.googleapis.com/auth/drive.meet.readonly': from3,
  'https://www.googleapis.com/auth/fitness.activity.read': from3,
  'https://www.googleapis.com/auth/fitness.activity.write': from3,
  'https://www.googleapis.com/auth/fitness.blood_glucose.read': from3,
  'https://www.googleapis.com/auth/fitness.blood_pressure.read': from3,
  'https://www.googleapis.com/auth/fitness.body_temperature.read': from3,
  'https://www.googleapis.com/auth/drive.file': from4,
  'https://www.googleapis.com/auth/drive.appdata': from4,
  'https://www.googleapis.com/auth/drive.apps.readonly': from4,
  'https://www.googleapis.com/auth/drive.photos.readonly': from4,
  'https://www.googleapis.com/auth/documents': from4,
  'https://www.googleapis.com/auth/documents.readonly': from4,
  'https://www.googleapis.com/auth/books': from4,
  'https://www.googleapis.com/auth/calendar': from5,
  'https://www.googleapis.com/auth/calendar.readonly': from5,
  'https://www.googleapis.com/auth/calendar.events': from5,
  'https://www.googleapis.com/auth/calendar.events.readonly': from5,
  'https://www.googleapis.com/auth/contacts': from6,
  'https://www.googleapis.com/auth/contacts.readonly': from6,
  'https://www.googleapis.com/auth/contacts.other.readonly': from6,
  'https://www.googleapis.com/auth/directory.readonly': from6,
  'https://www.googleapis.com/auth/user.addresses.read': from7,
  'https://www.googleapis.com/auth/user.birthday.read': from7,
  'https://www.googleapis.com/auth/user.emails.read': from7,
  'https://www.googleapis.com/auth/youtube': from8,
  'https://www.googleapis.com/auth/youtube.force-ssl': from8,
  'https://www.googleapis.com/auth/youtube.readonly': from8,
  'https://www.googleapis.com/auth/youtube.upload': from8,
  'https://www.googleapis.com/auth/youtubepartner': from8,
  'https://www.googleapis.com/auth/yt-analytics.readonly': from8,
  'https://www.googleapis.com/auth/yt-analytics-monetary.readonly': from8,
  openid: from9,
  profile: from9,
  'https://www.googleapis.com/auth/userinfo.profile': from9,
  email: from9,
  'https://www.googleapis.com/auth/userinfo.email': from9,
  'access_type=offline': [['https://developers.google.com/identity/protocols/oauth2/web-server', '2026']],
  'https://www.googleapis.com/auth/fitness.*': from3,
  'https://www.googleapis.com/auth/gmail.send': from10,
  'https://www.googleapis.com/auth/gmail.labels': from10,
  'https://www.googleapis.com/auth/spreadsheets': from10,
  'https://www.googleapis.com/auth/spreadsheets.readonly': from10,
  'https://www.googleapis.com/auth/presentations': from10,
  'https://www.googleapis.com/auth/presentations.readonly': from10,
  'https://www.googleapis.com/auth/forms.body': from10,
  'https://www.googleapis.com/auth/forms.body.readonly': from10,
  'https://www.googleapis.com/auth/forms.responses.readonly': from10,
  'https://www.googleapis.com/auth/tasks': from10,
  'https://www.googleapis.com/auth/tasks.readonly': from10,
  'https://www.googleapis.com/auth/calendar.app.created': from10,
  'https://www.googleapis.com/auth/calendar.freebusy': from10,
  'https://www.googleapis.com/auth/user.phonenumbers.read': from10,
  'https://www.googleapis.com/auth/user.gender.read': from10,
  'https://www.googleapis.com/auth/user.organization.read': from10,
  'https://www.googleapis.com/auth/adwords': from10,
  'https://www.googleapis.com/auth/analytics': from10,
  'https://www.googleapis.com/auth/analytics.readonly': from10,
  'https://www.googleapis.com/auth/webmasters': from10,
  'https://www.googleapis.com/auth/webmasters.readonly': from10,
  'https://www.googleapis.com/auth/business.manage': from11,
  'https://www.googleapis.com/auth/blogger': from10,
  'https://www.googleapis.com/auth/blogger.readonly': from10,
  'https://www.googleapis.com/auth/cloud-platform': from10,
};
