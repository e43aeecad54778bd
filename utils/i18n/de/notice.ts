import type { words as en } from '../en/notice';
import type { Mirror } from '../types';

/** German for what is said beside a composer, about drafts and photos. */
export const words: Mirror<typeof en> = {
  notice: {
    region: 'Vitrine: bevor du postest',
    keys: 'Alt+Shift+V',
    hint: 'Vitrine · Tastatur: {keys}',
    whys: 'Warum es wichtig ist',
    other: 'Andere Möglichkeiten',
    title: {
      one: '1 Sache zum Ansehen, bevor du postest',
      other: '{count} Sachen zum Ansehen, bevor du postest',
    },
    announce: '{title}. {keys} führt dich hin.',
    more: { one: 'und {count} weitere', other: 'und {count} weitere' },
    unsure: 'Nicht sicher: Es kann etwas anderes sein.',
    fine: 'Diesmal in Ordnung',
    notKind: 'Nicht zu: {what}',
    notPlace: 'Nicht auf {place}',
    notTerms: 'Nicht zu diesen Wörtern',
    close: 'Schließen',
    undo: 'Rückgängig machen',
    saidFine: 'Zu diesem Entwurf wird nichts mehr gesagt.',
    saidKind: 'Zu dieser Art wird nichts mehr gesagt. Die Einstellungen können das ändern.',
    saidPlace:
      'Vitrine sieht sich auf {place} keine Entwürfe oder Fotos mehr an. Die Einstellungen können das ändern.',
    undone: 'Rückgängig gemacht.',
    failed: 'Das kam nicht an. Versuch es gleich noch einmal.',
    audience: {
      read: 'Wer es sehen kann: {audience} (auf dieser Seite steht „{text}“).',
      guess: 'Wer es wahrscheinlich sehen kann: {audience} (auf dieser Seite steht „{text}“).',
      unread: 'Vitrine konnte hier nicht lesen, wer es sehen wird. Im weitesten Fall: {audience}.',
      conversation:
        'Vitrine konnte hier nicht lesen, wer es sehen wird: mindestens alle in dieser Unterhaltung.',
      names: {
        public: 'alle',
        members: 'alle, die hier ein Konto haben',
        'friends-of-friends': 'Freunde von Freunden',
        friends: 'Freunde oder Follower',
        custom: 'einige Leute, wie hier ausgewählt',
        'only-me': 'nur du',
        unknown: 'nicht bekannt',
      },
      inside: 'alle in diesem Arbeitsbereich oder dieser Organisation',
    },
    hold: {
      title: 'Noch nicht gepostet',
      own: 'Vitrine hat es zurückgehalten, wie du wolltest, wegen dem, was hier steht. Drück noch einmal auf „Posten“, und es geht hinaus.',
      terms:
        'Vitrine hat es wegen „{list}“ zurückgehalten. Drück noch einmal auf „Posten“, und es geht hinaus.',
      policy:
        'Vitrine hat es zurückgehalten, wie von {name} vorgegeben, wegen dem, was hier steht. Drück noch einmal auf „Posten“, und es geht hinaus.',
      looking:
        'Vitrine war noch am Ansehen, im Auftrag von {name}. Drück noch einmal auf „Posten“, und es geht hinaus.',
      nothing:
        'Nichts wurde gefunden, was hier zurückgehalten wird. Drück noch einmal auf „Posten“, und es geht hinaus.',
    },
    organisation: 'deiner Organisation',
    termsWhy: '{name} will das nicht nach außen geben.',
    kinds: {
      email: {
        label: 'E-Mail-Adresse',
        plural: 'E-Mail-Adressen',
        why: 'Adressen in Beiträgen werden gesammelt, für Spam und für Nachrichten unter falschem Namen.',
      },
      phone: {
        label: 'Telefonnummer',
        plural: 'Telefonnummern',
        why: 'Mit einer Nummer können Fremde anrufen, andere Konten dazu finden und versuchen, sie zu übernehmen.',
      },
      iban: {
        label: 'Kontonummer (IBAN)',
        plural: 'Kontonummern bei Banken',
        why: 'Mit einem Namen daneben lässt sie sich für falsche Rechnungen und Lastschriften nutzen.',
      },
      'credit-card': {
        label: 'Kartennummer',
        plural: 'Kartennummern',
        why: 'Wer sie liest, kann versuchen, damit zu bezahlen.',
      },
      'national-id': {
        label: 'Staatliche Kennnummer',
        plural: 'staatliche Kennnummern',
        why: 'Sie ändert sich selten, und sie hilft, im Namen dieses Menschen zu handeln.',
      },
      'ip-address': {
        label: 'IP-Adresse',
        plural: 'IP-Adressen',
        why: 'Sie verrät einen Anbieter und einen ungefähren Ort, und wohin ein Angriff zielen könnte.',
      },
      'street-address': {
        label: 'Anschrift',
        plural: 'Anschriften',
        why: 'Sie verrät Fremden, wo jemand wohnt oder zu finden ist.',
      },
      'date-of-birth': {
        label: 'Geburtsdatum',
        plural: 'Geburtsdaten',
        why: 'Viele Dienste fragen danach, um sicher zu sein, wer jemand ist.',
      },
      'licence-plate': {
        label: 'Autokennzeichen',
        plural: 'Autokennzeichen',
        why: 'Es verrät, welches Auto es ist, und manchmal, wo es steht und wer es fährt.',
      },
      credentials: {
        label: 'Passwort oder Schlüssel',
        plural: 'Passwörter und Schlüssel',
        why: 'Wer es liest, kann es benutzen. Einmal gepostet, wird es am besten ersetzt, auch wenn der Beitrag gelöscht wird.',
      },
      absence: {
        label: 'Wann du weg bist',
        plural: 'wann du weg bist',
        why: 'Es verrät Fremden, wann niemand zu Hause ist.',
      },
      terms: {
        label: 'Wörter deiner Organisation',
        plural: 'Wörter deiner Organisation',
        why: 'Deine Organisation will das nicht nach außen geben.',
      },
    },
    forms: {
      'nl-bsn': 'Niederländische Bürgernummer (BSN)',
      'be-rrn': 'Belgische Nationalregisternummer',
      'de-idnr': 'Deutsche Steuer-Identifikationsnummer',
      'de-id-card': 'Nummer eines deutschen Personalausweises',
      'fr-nir': 'Französische Sozialversicherungsnummer (NIR)',
      'gb-nino': 'Britische Sozialversicherungsnummer (NINO)',
      'es-dni': 'Spanische Ausweisnummer (DNI)',
      'es-nie': 'Spanische Ausländernummer (NIE)',
      'it-cf': 'Italienische Steuernummer (codice fiscale)',
      'us-ssn': 'US-Sozialversicherungsnummer',
      'address-password': 'Passwort in einer Adresse',
      'aws-key': 'Schlüssel für Amazon Web Services',
      bearer: 'Zugriffstoken',
      'digitalocean-token': 'DigitalOcean-Token',
      'github-token': 'GitHub-Token',
      'gitlab-token': 'GitLab-Token',
      'google-key': 'Google-Schlüssel',
      'huggingface-token': 'Hugging-Face-Token',
      jwt: 'Anmeldetoken (JWT)',
      'npm-token': 'npm-Token',
      'openai-key': 'OpenAI-Schlüssel',
      password: 'Passwort',
      pin: 'PIN',
      'private-key': 'Privater Schlüssel',
      'pypi-token': 'PyPI-Token',
      secret: 'Geheimer Schlüssel',
      'sendgrid-key': 'SendGrid-Schlüssel',
      'shopify-token': 'Shopify-Token',
      'slack-token': 'Slack-Token',
      'stripe-key': 'Stripe-Schlüssel',
      'telegram-token': 'Telegram-Bot-Token',
      webhook: 'Webhook-Adresse',
    },
    photo: {
      title: {
        one: 'Diese Datei sagt mehr, als ihr Bild zeigt',
        other: 'Diese {count} Dateien sagen mehr, als ihre Bilder zeigen',
      },
      titleUnread: 'Vitrine konnte nicht alles lesen, was hierin steht',
      near: 'bei {town}, {country}',
      nearFar: 'etwa {km} km von {town}, {country}',
      more: 'und {count} weitere',
      held: 'Noch ist nichts auf die Seite gegangen: Wähle, was weitergeht.',
      someOf: 'in {some} von {all}',
      useClean: 'Saubere Kopie nehmen',
      useOriginal: 'Nehmen, wie es ist',
      download: 'Saubere Kopie speichern',
      always: 'Mich auf {place} jedes Mal fragen',
      saidClean: 'Die saubere Kopie ging weiter.',
      saidOriginal: 'Es ging weiter, wie es ist.',
      saidAlways:
        'Von jetzt an fragt Vitrine auf {place}, welche Kopie weitergeht. Die Einstellungen können das ändern.',
      cannot:
        '{formats} lässt sich hier nicht säubern. Du kannst eine andere Datei wählen, oder sie nehmen, wie sie ist.',
      recoded: '{formats} musste neu gemacht werden: Das Bild kann etwas vom Original abweichen.',
      unread: {
        one: '{count} Datei war nicht bis zum Ende zu lesen. Es kann mehr darin stehen.',
        other: '{count} Dateien waren nicht bis zum Ende zu lesen. Es kann mehr darin stehen.',
      },
      working: 'Eine saubere Kopie wird gemacht …',
      network: {
        strips: '{network} entfernt das aus dem, was andere herunterladen können.',
        keeps: '{network} lässt das in dem, was andere herunterladen können.',
        partly: '{network} entfernt einiges davon aus dem, was andere herunterladen können, nicht alles.',
        receives: 'Es bekommt die Datei, wie du sie sendest, und kann behalten, was darin steht.',
        uses: 'Es sagt, dass es sammelt, was in der Datei steht, etwa Ort und Zeit.',
        unsure: 'Andere berichten das; bestätigt ist es nicht.',
      },
    },
    photoKinds: {
      place: {
        label: 'Wo es aufgenommen wurde',
        why: 'Auf wenige Meter genau: Es kann verraten, wo du wohnst, arbeitest oder zur Schule gehst.',
      },
      'place-name': { label: 'Name des Ortes', why: 'Er sagt in Worten, wo es war.' },
      time: {
        label: 'Wann es aufgenommen wurde',
        why: 'Zusammen mit anderen Fotos zeigt es, wann du wo bist.',
      },
      device: { label: 'Gerät', why: 'Es verrät, welche Kamera oder welches Handy du benutzt.' },
      serial: {
        label: 'Seriennummer',
        why: 'Sie verbindet alle Fotos dieser Kamera, auch die unter einem anderen Namen.',
      },
      owner: {
        label: 'Wem die Kamera gehört',
        why: 'Oft ein voller Name, einmal eingetragen und vergessen.',
      },
      author: { label: 'Wer es gemacht hat', why: 'Oft ein voller Name.' },
      software: {
        label: 'Software',
        why: 'Sie verrät, welche Programme du benutzt, und dass ein Bild bearbeitet wurde.',
      },
      thumbnail: {
        label: 'Kleines Bild darin',
        why: 'Es weicht vom Bild ab: Vielleicht zeigt es noch, was abgeschnitten wurde.',
      },
      people: {
        label: 'Namen von Leuten',
        why: 'Sie nennen, wer auf dem Bild ist; vielleicht wollen die das nicht.',
      },
      keywords: {
        label: 'Stichwörter',
        why: 'Sie sagen, worum es auf dem Bild geht, oft in privaten Worten.',
      },
      comment: { label: 'Beschreibung', why: 'Vielleicht war sie nur für dich selbst geschrieben.' },
    },
  },
};
