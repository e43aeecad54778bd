/**
 * The network that a button offers to sign in with, as its label says: *Sign in with Google*, *Inloggen met Facebook*, *Mit Apple anmelden*,
 * *Se connecter avec X*. Null where it says something else.
 */
export function readSignIn(label: string): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(label.trim())?.[1];
    if (name) return name.trim();
  }
  return null;
}

const network = '(?:(?:your|uw|je|jouw|ihrem|deinem|votre|ton)\\s+)?([\\p{L}\\p{N}][\\p{L}\\p{N} ]{0,20}?)';
const account = '(?:[ -]?(?:account|konto|compte))?[.!]?';

const patterns = [
  `^(?:sign|log)[ -]?(?:in|up|on)\\s+(?:with|using|via|through)\\s+${network}${account}$`,
  `^(?:signin|signup|login|continue|register|join|connect)\\s+(?:with|using|via)\\s+${network}${account}$`,
  `^(?:inloggen|aanmelden|registreren|doorgaan|verder(?: gaan)?|log in|meld je aan|ga verder|verbinden)\\s+(?:met|via)\\s+${network}${account}$`,
  `^(?:mit|über|via)\\s+${network}${account}\\s+(?:anmelden|einloggen|registrieren|fortfahren|weitermachen|verbinden|weiter)[.!]?$`,
  `^(?:anmelden|einloggen|registrieren|weiter|fortfahren|login)\\s+(?:mit|über|via)\\s+${network}${account}$`,
  `^(?:(?:se |s['’])?(?:connecter|identifier|inscrire)|connexion|connectez-vous|continuer|inscription|inscrivez-vous)\\s+(?:avec|via|par)\\s+${network}${account}$`,
].map((pattern) => new RegExp(pattern, 'iu'));
