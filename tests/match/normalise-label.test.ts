import { describe, expect, it } from 'vitest';
import { compareLabels, readLabel } from '../../utils/match/compare-labels';
import { normaliseLabel } from '../../utils/match/normalise-label';

describe('normaliseLabel', () => {
  it.each([
    ['Who can see your posts?', 'who can see your posts'],
    ['  Who can\u00a0see your posts…', 'who can see your posts'],
    ['Qui peut voir votre liste d’amis ?', "qui peut voir votre liste d'amis"],
    ['« Statut d’activité »', "statut d'activite"],
    ['Freund*innen', 'freunde'],
    ['Freund:innen', 'freunde'],
    ['FreundInnen von Freund_innen', 'freunde von freunde'],
    ['Freundinnen und Freunde', 'freunde'],
    ['Alle Nutzer/-innen', 'alle nutzer'],
    ['Nutzerinnen und Nutzer', 'nutzer'],
    ['Abonnent*innen', 'abonnenten'],
    ['Vriend(inn)en', 'vrienden'],
    ['ami·e·s', 'amis'],
    ['Abonné(e)s', 'abonnes'],
    ['abonné-e-s', 'abonnes'],
    ['Connecté(e)', 'connecte'],
    ['🔒 Private account', 'private account'],
    ['🕵️‍♀️ Privé', 'prive'],
    ['3. Active sessions', 'active sessions'],
    ['b) Active sessions', 'active sessions'],
    ['Read receipts (beta)', 'read receipts'],
    ['Read receipts [New]', 'read receipts'],
    ['Read receipts Beta', 'read receipts'],
    ['Leesbevestigingen (aanbevolen)', 'leesbevestigingen'],
    ['E-Mail-Adresse', 'email adresse'],
    ['E-mailadres', 'emailadres'],
    ['e‑mail address', 'email address'],
    ['Don’t allow', 'do not allow'],
    ['Two-factor authentication', 'two factor authentication'],
    ['Last seen & online', 'last seen online'],
    ['Ge\u00adspei\u00adcherte Kontakte', 'gespeicherte kontakte'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['\u200fحساب خاص\u200e', 'حساب خاص'],
    ['非公開アカウント', '非公開アカウント'],
    ['…', ''],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(normaliseLabel(text)).toBe(expected);
  });
});

describe('compareLabels', () => {
  it.each([
    [
      'Let people who have your email address find you',
      'Let people who have your email address find you on X',
    ],
    ['Who can see your friend list?', 'Who can see your friends list?'],
    ['Wer kann meine Freundesliste sehen?', 'Wer kann deine Freundesliste sehen'],
    ['Qui peut voir ta liste d’amis', 'Qui peut voir votre liste d’amis ?'],
    ['Show read receipt', 'Show read receipts'],
    ['Leesbevestingingen tonen', 'Leesbevestigingen tonen'],
    ['Show your activity status', 'Activity status'],
    ['Last seen and online', 'Last seen & online'],
    ['Personalised ads', 'Personalized ads'],
  ])('near: %j and %j', (one, other) => {
    expect(compareLabels(readLabel(one), readLabel(other))).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['Let people who have your email address find you', 'Let people who have your phone number find you'],
    ['Show activity status', 'Hide activity status'],
    ['Who can see your posts?', 'Who can see your stories?'],
    ['Who can see your posts?', 'Who can see your past posts?'],
    ['Followers', 'Following'],
    ['Ads by age', 'Ads by gender'],
    ['Allow mentions', 'Allow tags'],
    ['Zeig meinen Online-Status', 'Zeig meinen Online-Status nicht'],
    ['Toon je e-mailadres', 'Toon je telefoonnummer'],
    ['Afficher mon âge', 'Afficher mon anniversaire'],
    ['Who can send you messages', 'Who can see your profile'],
    ['Privacy', 'Private account'],
    ['Comments', 'Comments on your photos'],
    ['', 'Comments'],
  ])('apart: %j and %j', (one, other) => {
    expect(compareLabels(readLabel(one), readLabel(other))).toBeLessThan(0.8);
  });
});
