import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'microsoft',
  strip:
    /^(?:https:\/\/(?:graph\.microsoft\.com|outlook\.office(?:365)?\.com)|00000003-0000-0000-c000-000000000000)\/|^(?:https?|api):\/\/[^ ]*\/(?=\.default$)/,
  revoke: { url: 'https://account.live.com/consent/Manage', confidence: 'medium' },
  scopes: {
    openid: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Knows you by the ID of your Microsoft account.',
        nl: 'Kent je aan het ID van je Microsoft-account.',
      },
    },
    profile: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your basic profile, such as name and username.',
        nl: 'Leest je basisprofiel, zoals naam en gebruikersnaam.',
      },
    },
    email: {
      groups: ['email'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Reads your main e-mail address.', nl: 'Leest je belangrijkste e-mailadres.' },
    },
    offline_access: {
      groups: ['stays'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Keeps its access while you are away, until you take it back.',
        nl: 'Houdt toegang terwijl je weg bent, tot je die terugneemt.',
      },
    },
    'User.Read': {
      groups: ['identity', 'email'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Signs you in and reads your own profile.', nl: 'Logt je in en leest je eigen profiel.' },
    },
    'User.ReadBasic.All': {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads names and addresses of everyone in your organisation.',
        nl: 'Leest namen en adressen van iedereen in je organisatie.',
      },
    },
    'User.Read.All': {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads full profiles of everyone in your organisation.',
        nl: 'Leest volledige profielen van iedereen in je organisatie.',
      },
    },
    'User.ReadWrite': {
      groups: ['identity', 'manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Reads and changes your own profile.', nl: 'Leest en wijzigt je eigen profiel.' },
    },
    'User.ReadWrite.All': {
      groups: ['contacts', 'manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads and changes profiles of everyone in your organisation.',
        nl: 'Leest en wijzigt profielen van iedereen in je organisatie.',
      },
    },
    'Mail.ReadBasic': {
      groups: ['reads-messages'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads senders, recipients and subjects of your mail, not the text or attachments.',
        nl: 'Leest afzenders, ontvangers en onderwerpen van je mail, niet de tekst of bijlagen.',
      },
    },
    'Mail.Read': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'high',
      means: { en: 'Reads your mail.', nl: 'Leest je mail.' },
    },
    'Mail.ReadWrite': {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads, writes, changes and deletes your mail (sending is a separate right).',
        nl: 'Leest, schrijft, wijzigt en verwijdert je mail (versturen is een apart recht).',
      },
    },
    'Mail.Send': {
      groups: ['messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: { en: 'Sends mail as you.', nl: 'Verstuurt mail als jou.' },
    },
    'Mail.Read.Shared': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads your mail and mailboxes that others share with you.',
        nl: 'Leest je mail en mailboxen die anderen met je delen.',
      },
    },
    'Mail.ReadWrite.Shared': {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads, writes, changes and deletes your mail and mail that others share with you.',
        nl: 'Leest, schrijft, wijzigt en verwijdert je mail en mail die anderen met je delen.',
      },
    },
    'Mail.Send.Shared': {
      groups: ['messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Sends mail as you, or for others for whom you may send.',
        nl: 'Verstuurt mail als jou, of namens anderen voor wie je mag versturen.',
      },
    },
    'MailboxSettings.Read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Reads your mailbox settings.', nl: 'Leest je mailboxinstellingen.' },
    },
    'MailboxSettings.ReadWrite': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads and changes your mailbox settings.',
        nl: 'Leest en wijzigt je mailboxinstellingen.',
      },
    },
    'Calendars.Read': {
      groups: ['calendar'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Reads your calendars.', nl: "Leest je agenda's." },
    },
    'Calendars.ReadBasic': {
      groups: ['calendar'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads times and titles in your calendars, not descriptions or attachments.',
        nl: "Leest tijden en titels in je agenda's, niet de omschrijvingen of bijlagen.",
      },
    },
    'Calendars.ReadWrite': {
      groups: ['calendar'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads, makes, changes and deletes events in your calendars.',
        nl: "Leest, maakt, wijzigt en verwijdert afspraken in je agenda's.",
      },
    },
    'Calendars.Read.Shared': {
      groups: ['calendar'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads all calendars that you can reach, shared ones too.',
        nl: "Leest alle agenda's waar je bij kunt, ook gedeelde.",
      },
    },
    'Calendars.ReadWrite.Shared': {
      groups: ['calendar'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Changes events in all calendars that you can reach, shared ones too.',
        nl: "Wijzigt afspraken in alle agenda's waar je bij kunt, ook gedeelde.",
      },
    },
    'Contacts.Read': {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Reads your contacts.', nl: 'Leest je contacten.' },
    },
    'Contacts.ReadWrite': {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads, makes, changes and deletes your contacts.',
        nl: 'Leest, maakt, wijzigt en verwijdert je contacten.',
      },
    },
    'Contacts.Read.Shared': {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads contacts that you can reach, shared ones too.',
        nl: 'Leest contacten waar je bij kunt, ook gedeelde.',
      },
    },
    'People.Read': {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads who matters most to you, in order.',
        nl: 'Leest wie het belangrijkst voor je zijn, op volgorde.',
      },
    },
    'People.Read.All': {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads who matters most to people across your organisation.',
        nl: 'Leest wie het belangrijkst zijn voor mensen in je hele organisatie.',
      },
    },
    'Files.Read': {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'high',
      means: { en: 'Reads your files.', nl: 'Leest je bestanden.' },
    },
    'Files.Read.All': {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'high',
      means: { en: 'Reads all files that you can reach.', nl: 'Leest alle bestanden waar je bij kunt.' },
    },
    'Files.Read.Selected': {
      groups: ['reads-files'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Reads only the files that you pick.', nl: 'Leest alleen de bestanden die je kiest.' },
    },
    'Files.ReadWrite': {
      groups: ['reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads, makes, changes and deletes your files.',
        nl: 'Leest, maakt, wijzigt en verwijdert je bestanden.',
      },
    },
    'Files.ReadWrite.All': {
      groups: ['reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads, makes, changes and deletes all files that you can reach.',
        nl: 'Leest, maakt, wijzigt en verwijdert alle bestanden waar je bij kunt.',
      },
    },
    'Files.ReadWrite.AppFolder': {
      groups: ['reads-files', 'changes-files'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads and changes only the files in its own folder.',
        nl: 'Leest en wijzigt alleen de bestanden in zijn eigen map.',
      },
    },
    'Sites.Read.All': {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads documents and lists on all SharePoint sites that you can reach.',
        nl: 'Leest documenten en lijsten op alle SharePoint-sites waar je bij kunt.',
      },
    },
    'Sites.ReadWrite.All': {
      groups: ['reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Changes and deletes documents and lists on all SharePoint sites that you can reach.',
        nl: 'Wijzigt en verwijdert documenten en lijsten op alle SharePoint-sites waar je bij kunt.',
      },
    },
    'Sites.FullControl.All': {
      groups: ['reads-files', 'changes-files', 'manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Full control of all SharePoint sites that you can reach.',
        nl: 'Volledige macht over alle SharePoint-sites waar je bij kunt.',
      },
    },
    'Notes.Read': {
      groups: ['reads-files'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Reads your OneNote notebooks.', nl: 'Leest je OneNote-notitieblokken.' },
    },
    'Notes.Create': {
      groups: ['reads-files', 'changes-files'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees the titles of your OneNote notebooks and makes new ones.',
        nl: 'Ziet de titels van je OneNote-notitieblokken en maakt nieuwe.',
      },
    },
    'Notes.ReadWrite': {
      groups: ['reads-files', 'changes-files'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads, shares and changes your OneNote notebooks.',
        nl: 'Leest, deelt en wijzigt je OneNote-notitieblokken.',
      },
    },
    'Notes.Read.All': {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads all OneNote notebooks that you can reach.',
        nl: 'Leest alle OneNote-notitieblokken waar je bij kunt.',
      },
    },
    'Notes.ReadWrite.All': {
      groups: ['reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads, shares and changes all OneNote notebooks that you can reach.',
        nl: 'Leest, deelt en wijzigt alle OneNote-notitieblokken waar je bij kunt.',
      },
    },
    'Tasks.Read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Reads your tasks and task lists.', nl: 'Leest je taken en takenlijsten.' },
    },
    'Tasks.ReadWrite': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Makes, reads, changes and deletes your tasks.',
        nl: 'Maakt, leest, wijzigt en verwijdert je taken.',
      },
    },
    'Chat.Read': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'high',
      means: { en: 'Reads your Teams chats.', nl: 'Leest je Teams-chats.' },
    },
    'Chat.ReadBasic': {
      groups: ['reads-messages'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Sees names and members of your Teams chats, not the messages.',
        nl: 'Ziet namen en deelnemers van je Teams-chats, niet de berichten.',
      },
    },
    'Chat.ReadWrite': {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: { en: 'Reads and writes in your Teams chats.', nl: 'Leest en schrijft in je Teams-chats.' },
    },
    'ChatMessage.Send': {
      groups: ['messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: { en: 'Sends Teams chat messages as you.', nl: 'Verstuurt Teams-chatberichten als jou.' },
    },
    'Channel.ReadBasic.All': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads names and descriptions of Teams channels.',
        nl: 'Leest namen en omschrijvingen van Teams-kanalen.',
      },
    },
    'ChannelMessage.Read.All': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads messages in all Teams channels that you can reach.',
        nl: 'Leest berichten in alle Teams-kanalen waar je bij kunt.',
      },
    },
    'ChannelMessage.Send': {
      groups: ['messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Sends messages in Teams channels as you.',
        nl: 'Verstuurt berichten in Teams-kanalen als jou.',
      },
    },
    'Team.ReadBasic.All': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads names and descriptions of your teams.',
        nl: 'Leest namen en omschrijvingen van je teams.',
      },
    },
    'OnlineMeetings.Read': {
      groups: ['calendar'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads details of your online meetings.',
        nl: 'Leest gegevens van je onlinevergaderingen.',
      },
    },
    'OnlineMeetings.ReadWrite': {
      groups: ['calendar'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads and makes online meetings for you.',
        nl: 'Leest en maakt onlinevergaderingen voor je.',
      },
    },
    'Presence.Read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads whether you are free, busy or away.',
        nl: 'Leest of je beschikbaar, bezet of afwezig bent.',
      },
    },
    'Presence.Read.All': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads whether anyone in your organisation is free, busy or away.',
        nl: 'Leest van iedereen in je organisatie of die beschikbaar, bezet of afwezig is.',
      },
    },
    'Group.Read.All': {
      groups: ['reads-messages', 'reads-files', 'calendar'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads all groups that you can reach, with their conversations, files and calendars.',
        nl: "Leest alle groepen waar je bij kunt, met hun gesprekken, bestanden en agenda's.",
      },
    },
    'Group.ReadWrite.All': {
      groups: ['messages-for-you', 'changes-files', 'manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Makes groups, and changes their content and members, wherever you can.',
        nl: 'Maakt groepen, en wijzigt hun inhoud en leden, overal waar jij dat kunt.',
      },
    },
    'GroupMember.Read.All': {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads who is in the groups that you can reach.',
        nl: 'Leest wie er in de groepen zitten waar je bij kunt.',
      },
    },
    'Directory.Read.All': {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: "Reads your organisation's directory: people, groups and apps.",
        nl: 'Leest de adreslijst van je organisatie: mensen, groepen en apps.',
      },
    },
    'Directory.ReadWrite.All': {
      groups: ['contacts', 'manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: "Reads and changes your organisation's directory: people, groups and apps.",
        nl: 'Leest en wijzigt de adreslijst van je organisatie: mensen, groepen en apps.',
      },
    },
    'Directory.AccessAsUser.All': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: "Does in your organisation's directory whatever you can do.",
        nl: 'Doet in de adreslijst van je organisatie alles wat jij daar kunt.',
      },
    },
    'IMAP.AccessAsUser.All': {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads and changes all your mail, as a mail program does (IMAP).',
        nl: 'Leest en wijzigt al je mail, zoals een mailprogramma doet (IMAP).',
      },
    },
    'POP.AccessAsUser.All': {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads and deletes all your mail, as a mail program does (POP).',
        nl: 'Leest en verwijdert al je mail, zoals een mailprogramma doet (POP).',
      },
    },
    'SMTP.Send': {
      groups: ['messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Sends mail as you, as a mail program does (SMTP).',
        nl: 'Verstuurt mail als jou, zoals een mailprogramma doet (SMTP).',
      },
    },
    'EWS.AccessAsUser.All': {
      groups: ['contacts', 'reads-messages', 'calendar', 'messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Does in your mailbox whatever you can do: mail, calendar and contacts.',
        nl: 'Doet in je mailbox alles wat jij kunt: mail, agenda en contacten.',
      },
    },
    'Device.Read': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Reads the list of your devices.', nl: 'Leest de lijst van je apparaten.' },
    },
    'UserActivity.ReadWrite.CreatedByApp': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads and reports what you do in this app.',
        nl: 'Leest en meldt wat je in deze app doet.',
      },
    },
    'Family.Read': {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Reads who is in your family group.', nl: 'Leest wie er in je gezinsgroep zitten.' },
    },
    'Bookings.Read.All': {
      groups: ['contacts', 'calendar'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads Bookings appointments, businesses and customers that you can reach.',
        nl: 'Leest afspraken, bedrijven en klanten in Bookings waar je bij kunt.',
      },
    },
    'User.Invite.All': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Invites guests to your organisation.', nl: 'Nodigt gasten uit in je organisatie.' },
    },
    'UserAuthenticationMethod.ReadWrite': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads and changes how you sign in, such as your phone numbers.',
        nl: 'Leest en wijzigt hoe je inlogt, zoals je telefoonnummers.',
      },
    },
    'Application.ReadWrite.All': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Makes, changes and deletes the apps registered in your organisation.',
        nl: 'Maakt, wijzigt en verwijdert apps die in je organisatie zijn geregistreerd.',
      },
    },
    'AuditLog.Read.All': {
      groups: ['other'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: "Reads your organisation's audit log, including who signed in when.",
        nl: 'Leest het controlelogboek van je organisatie, ook wie wanneer inlogde.',
      },
    },
    'Analytics.Read': {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads statistics of your work, such as hours in mail and meetings.',
        nl: 'Leest statistieken van je werk, zoals uren aan mail en vergaderingen.',
      },
    },
    '.default': {
      groups: ['other'],
      grade: 'unknown',
      confidence: 'medium',
      means: {
        en: 'Everything that was fixed for this app when it was registered; the address does not say what.',
        nl: 'Alles wat voor deze app bij de registratie is vastgelegd; het adres zegt niet wat.',
      },
    },
    'resource=*': {
      groups: ['other'],
      grade: 'unknown',
      confidence: 'medium',
      means: {
        en: 'Everything that was fixed for this app when it was registered; the address does not say what.',
        nl: 'Alles wat voor deze app bij de registratie is vastgelegd; het adres zegt niet wat.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['github:microsoftgraph/microsoft-graph-devx-content permissions/permissions-descriptions.json', '2026-08'],
];
const from2: ScopeSources[string] = [
  ['https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc', '2026'],
];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['public code that meets consent pages of personal accounts (ids 2809876436, 58449237937)', 'undated'],
  ],
  openid: from,
  profile: from,
  email: from,
  offline_access: from,
  'User.Read': from,
  'User.ReadBasic.All': from,
  'User.Read.All': from,
  'User.ReadWrite': from,
  'User.ReadWrite.All': from,
  'Mail.ReadBasic': from,
  'Mail.Read': from,
  'Mail.ReadWrite': from,
  'Mail.Send': from,
  'Mail.Read.Shared': from,
  'Mail.ReadWrite.Shared': from,
  'Mail.Send.Shared': from,
  'MailboxSettings.Read': from,
  'MailboxSettings.ReadWrite': from,
  'Calendars.Read': from,
  'Calendars.ReadBasic': from,
  'Calendars.ReadWrite': from,
  'Calendars.Read.Shared': from,
  'Calendars.ReadWrite.Shared': from,
  'Contacts.Read': from,
  'Contacts.ReadWrite': from,
  'Contacts.Read.Shared': from,
  'People.Read': from,
  'People.Read.All': from,
  'Files.Read': from,
  'Files.Read.All': from,
  'Files.Read.Selected': from,
  'Files.ReadWrite': from,
  'Files.ReadWrite.All': from,
  'Files.ReadWrite.AppFolder': from,
  'Sites.Read.All': from,
  'Sites.ReadWrite.All': from,
  'Sites.FullControl.All': from,
  'Notes.Read': from,
  'Notes.Create': from,
  'Notes.ReadWrite': from,
  'Notes.Read.All': from,
  'Notes.ReadWrite.All': from,
  'Tasks.Read': from,
  'Tasks.ReadWrite': from,
  'Chat.Read': from,
  'Chat.ReadBasic': from,
  'Chat.ReadWrite': from,
  'ChatMessage.Send': from,
  'Channel.ReadBasic.All': from,
  'ChannelMessage.Read.All': from,
  'ChannelMessage.Send': from,
  'Team.ReadBasic.All': from,
  'OnlineMeetings.Read': from,
  'OnlineMeetings.ReadWrite': from,
  'Presence.Read': from,
  'Presence.Read.All': from,
  'Group.Read.All': from,
  'Group.ReadWrite.All': from,
  'GroupMember.Read.All': from,
  'Directory.Read.All': from,
  'Directory.ReadWrite.All': from,
  'Directory.AccessAsUser.All': from,
  'IMAP.AccessAsUser.All': from,
  'POP.AccessAsUser.All': from,
  'SMTP.Send': from,
  'EWS.AccessAsUser.All': from,
  'Device.Read': from,
  'UserActivity.ReadWrite.CreatedByApp': from,
  'Family.Read': from,
  'Bookings.Read.All': from,
  'User.Invite.All': from,
  'UserAuthenticationMethod.ReadWrite': from,
  'Application.ReadWrite.All': from,
  'AuditLog.Read.All': from,
  'Analytics.Read': from,
  '.default': from2,
  'resource=*': from2,
};
