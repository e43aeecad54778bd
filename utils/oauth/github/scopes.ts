import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'github',
  hidden: /^Iv/,
  revoke: { url: 'https://github.com/settings/applications', confidence: 'medium' },
  scopes: {
    '': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Sees only what is public: your profile, public repositories and gists.',
        nl: "Ziet alleen wat openbaar is: je profiel, openbare repository's en gists.",
        fr: 'Voit seulement ce qui est public : votre profil, vos dépôts et gists publics.',
      },
    },
    repo: {
      groups: ['reads-files', 'changes-files', 'manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Full control of your public and private repositories: code, invitations, webhooks and more.',
        nl: "Volledige macht over je openbare en besloten repository's: code, uitnodigingen, webhooks en meer.",
        fr: 'Contrôle total de vos dépôts publics et privés : code, invitations, webhooks et plus.',
      },
    },
    'repo:status': {
      groups: ['reads-files', 'changes-files'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads and writes the status of commits.',
        nl: 'Leest en schrijft de status van commits.',
        fr: 'Lit et écrit l’état des commits.',
      },
    },
    repo_deployment: {
      groups: ['changes-files'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads and writes deployment statuses of your repositories.',
        nl: "Leest en schrijft de uitrolstatus van je repository's.",
        fr: 'Lit et écrit l’état des déploiements de vos dépôts.',
      },
    },
    public_repo: {
      groups: ['changes-files'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes your public repositories, and stars repositories for you.',
        nl: "Wijzigt je openbare repository's, en geeft repository's een ster voor je.",
        fr: 'Modifie vos dépôts publics, et donne des étoiles à des dépôts pour vous.',
      },
    },
    'repo:invite': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Accepts or declines repository invitations for you.',
        nl: "Neemt uitnodigingen voor repository's aan of wijst ze af voor je.",
        fr: 'Accepte ou refuse des invitations à des dépôts pour vous.',
      },
    },
    security_events: {
      groups: ['reads-files', 'changes-files'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads and writes security alerts of code scanning.',
        nl: 'Leest en schrijft beveiligingsmeldingen van codescans.',
        fr: 'Lit et écrit les alertes de sécurité de l’analyse de code.',
      },
    },
    'admin:repo_hook': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads, makes, tests and deletes webhooks of your repositories.',
        nl: "Leest, maakt, test en verwijdert webhooks van je repository's.",
        fr: 'Lit, crée, teste et supprime des webhooks de vos dépôts.',
      },
    },
    'write:repo_hook': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads, makes and tests webhooks of your repositories.',
        nl: "Leest, maakt en test webhooks van je repository's.",
        fr: 'Lit, crée et teste des webhooks de vos dépôts.',
      },
    },
    'read:repo_hook': {
      groups: ['reads-files'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads and tests webhooks of your repositories.',
        nl: "Leest en test webhooks van je repository's.",
        fr: 'Lit et teste des webhooks de vos dépôts.',
      },
    },
    'admin:org': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Fully manages your organisations, teams and memberships.',
        nl: 'Beheert je organisaties, teams en lidmaatschappen volledig.',
        fr: 'Gère entièrement vos organisations, équipes et adhésions.',
      },
    },
    'write:org': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes organisation memberships and projects.',
        nl: 'Wijzigt lidmaatschappen en projecten van organisaties.',
        fr: 'Modifie les adhésions et projets de l’organisation.',
      },
    },
    'read:org': {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads which organisations you belong to, their teams and projects.',
        nl: 'Leest bij welke organisaties je hoort, met teams en projecten.',
        fr: 'Lit à quelles organisations vous appartenez, leurs équipes et projets.',
      },
    },
    'admin:public_key': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Fully manages the SSH keys by which your computers sign in.',
        nl: 'Beheert de SSH-sleutels waarmee je computers inloggen volledig.',
        fr: 'Gère entièrement les clés SSH par lesquelles vos ordinateurs se connectent.',
      },
    },
    'write:public_key': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Adds and reads SSH keys by which computers sign in as you.',
        nl: 'Voegt SSH-sleutels toe waarmee computers als jou inloggen, en leest ze.',
        fr: 'Ajoute et lit des clés SSH par lesquelles des ordinateurs se connectent comme vous.',
      },
    },
    'read:public_key': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Sees your SSH keys.', nl: 'Ziet je SSH-sleutels.', fr: 'Voit vos clés SSH.' },
    },
    'admin:org_hook': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Manages webhooks of your organisations.',
        nl: 'Beheert webhooks van je organisaties.',
        fr: 'Gère les webhooks de vos organisations.',
      },
    },
    gist: {
      groups: ['changes-files'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Writes your gists.', nl: 'Schrijft je gists.', fr: 'Écrit vos gists.' },
    },
    notifications: {
      groups: ['reads-messages'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads your notifications and manages what you are told about.',
        nl: 'Leest je meldingen en regelt waarover je bericht krijgt.',
        fr: 'Lit vos notifications et gère ce dont vous êtes averti.',
      },
    },
    user: {
      groups: ['identity', 'email', 'contacts', 'manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads and changes your profile, reads your e-mail addresses and follows people for you.',
        nl: 'Leest en wijzigt je profiel, leest je e-mailadressen en volgt mensen voor je.',
        fr: 'Lit et modifie votre profil, lit vos adresses e-mail et suit des personnes pour vous.',
      },
    },
    'read:user': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Reads your profile.', nl: 'Leest je profiel.', fr: 'Lit votre profil.' },
    },
    'user:email': {
      groups: ['email'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your e-mail addresses, private ones too.',
        nl: 'Leest je e-mailadressen, ook de besloten.',
        fr: 'Lit vos adresses e-mail, y compris privées.',
      },
    },
    'user:follow': {
      groups: ['contacts', 'manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Follows and unfollows people for you.',
        nl: 'Volgt en ontvolgt mensen voor je.',
        fr: 'Suit des personnes pour vous, ou cesse de les suivre.',
      },
    },
    project: {
      groups: ['reads-files', 'changes-files'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads and writes your projects.',
        nl: 'Leest en schrijft je projecten.',
        fr: 'Lit et écrit vos projets.',
      },
    },
    'read:project': {
      groups: ['reads-files'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Reads your projects.', nl: 'Leest je projecten.', fr: 'Lit vos projets.' },
    },
    delete_repo: {
      groups: ['changes-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Deletes repositories that you manage.',
        nl: "Verwijdert repository's die je beheert.",
        fr: 'Supprime des dépôts que vous gérez.',
      },
    },
    'write:packages': {
      groups: ['changes-files'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Publishes packages for you.',
        nl: 'Publiceert pakketten voor je.',
        fr: 'Publie des paquets pour vous.',
      },
    },
    'read:packages': {
      groups: ['reads-files'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Downloads your packages.', nl: 'Downloadt je pakketten.', fr: 'Télécharge vos paquets.' },
    },
    'delete:packages': {
      groups: ['changes-files'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Deletes your packages.', nl: 'Verwijdert je pakketten.', fr: 'Supprime vos paquets.' },
    },
    'admin:gpg_key': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Fully manages the GPG keys that sign your work.',
        nl: 'Beheert de GPG-sleutels die je werk ondertekenen volledig.',
        fr: 'Gère entièrement les clés GPG qui signent votre travail.',
      },
    },
    'write:gpg_key': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Adds and sees GPG keys that sign your work.',
        nl: 'Voegt GPG-sleutels toe die je werk ondertekenen, en ziet ze.',
        fr: 'Ajoute et voit des clés GPG qui signent votre travail.',
      },
    },
    'read:gpg_key': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Sees your GPG keys.', nl: 'Ziet je GPG-sleutels.', fr: 'Voit vos clés GPG.' },
    },
    codespace: {
      groups: ['reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Makes and manages your codespaces, which may hold secrets.',
        nl: 'Maakt en beheert je codespaces, waarin geheimen kunnen staan.',
        fr: 'Crée et gère vos codespaces, qui peuvent contenir des secrets.',
      },
    },
    workflow: {
      groups: ['changes-files'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Adds and changes programs that GitHub runs for you (Actions).',
        nl: "Voegt programma's toe die GitHub voor je draait (Actions), en wijzigt ze.",
        fr: 'Ajoute et modifie des programmes que GitHub exécute pour vous (Actions).',
      },
    },
    'read:audit_log': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads the audit log of your organisation.',
        nl: 'Leest het controlelogboek van je organisatie.',
        fr: 'Lit le journal d’audit de votre organisation.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['github:github/docs content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md', '2026'],
];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['github:github/docs content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md', '2026'],
  ],
  repo: from,
  'repo:status': from,
  repo_deployment: from,
  public_repo: from,
  'repo:invite': from,
  security_events: from,
  'admin:repo_hook': from,
  'write:repo_hook': from,
  'read:repo_hook': from,
  'admin:org': from,
  'write:org': from,
  'read:org': from,
  'admin:public_key': from,
  'write:public_key': from,
  'read:public_key': from,
  'admin:org_hook': from,
  gist: from,
  notifications: from,
  user: from,
  'read:user': from,
  'user:email': from,
  'user:follow': from,
  project: from,
  'read:project': from,
  delete_repo: from,
  'write:packages': from,
  'read:packages': from,
  'delete:packages': from,
  'admin:gpg_key': from,
  'write:gpg_key': from,
  'read:gpg_key': from,
  codespace: from,
  workflow: from,
  'read:audit_log': from,
};
