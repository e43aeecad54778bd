import type { LetterWords } from './define';

export const letters: LetterWords = {
  subject: {
    access: 'Antrag auf Auskunft über meine personenbezogenen Daten, {network} (Art. 15 DSGVO)',
    erasure: 'Antrag auf Löschung meiner personenbezogenen Daten, {network} (Art. 17 DSGVO)',
    objection: 'Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten, {network} (Art. 21 DSGVO)',
    portability: 'Antrag auf Herausgabe meiner personenbezogenen Daten, {network} (Art. 20 DSGVO)',
  },
  greeting: 'Sehr geehrte Damen und Herren,',
  about: 'ich habe oder hatte ein Konto bei {network}.',
  aboutFound: 'ich habe ein Konto bei {network}. Meine Daten finden Sie über:',
  handle: 'Kontoname: {handle}',
  profile: 'Profil: {url}',
  site: 'Ihrer Website',
  body: {
    access: [
      'Bitte bestätigen Sie mir, ob Sie personenbezogene Daten über mich verarbeiten. Wenn ja, senden Sie mir bitte eine Kopie aller dieser Daten (Art. 15 Abs. 3): nicht nur dessen, was ich eingegeben oder veröffentlicht habe, sondern auch dessen, was Sie während meiner Nutzung aufgezeichnet, von anderen erhalten oder über mich abgeleitet haben, etwa Interessen, Werbegruppen und Bewertungen.',
      'Bitte teilen Sie mir außerdem mit (Art. 15 Abs. 1 und 2):',
      [
        'zu welchen Zwecken Sie die Daten verarbeiten;',
        'um welche Kategorien personenbezogener Daten es geht;',
        'gegenüber welchen Empfängern Sie die Daten offengelegt haben oder noch offenlegen werden, mit Namen, vor allem Empfänger außerhalb der EU;',
        'wie lange Sie die Daten speichern oder nach welchen Kriterien sich das richtet;',
        'wie ich Daten berichtigen, löschen oder einschränken lassen, ihrer Verwendung widersprechen und mich bei einer Aufsichtsbehörde beschweren kann;',
        'woher die Daten stammen, soweit sie nicht von mir stammen;',
        'ob Sie automatisierte Entscheidungen über mich treffen, einschließlich Profiling (Art. 22 Abs. 1 und 4), und wenn ja, nach welcher Logik, mit welcher Tragweite und mit welchen Auswirkungen für mich;',
        'falls die Daten in Länder außerhalb der EU gelangen, welche Garantien dafür bestehen (Art. 46).',
      ],
      'Bitte antworten Sie in einem gängigen elektronischen Format. Die erste Kopie ist unentgeltlich.',
    ],
    erasure: [
      'Bitte löschen Sie mein Konto und unverzüglich alle personenbezogenen Daten, die Sie über mich haben (Art. 17 Abs. 1). Meine Gründe:',
      [
        'Ich nutze den Dienst nicht mehr, die Daten sind also für den Zweck ihrer Erhebung nicht mehr notwendig (Buchstabe a).',
        'Ich widerrufe jede Einwilligung, die ich Ihnen gegeben habe (Buchstabe b).',
        'Soweit Sie sich auf berechtigte Interessen stützen, widerspreche ich der Verarbeitung, ebenso jeder Verwendung für Direktwerbung (Buchstabe c mit Art. 21 Abs. 1 und 2): Da ich das Konto schließe, soll daraus nichts mehr über mich abgeleitet werden.',
        'Soweit Daten unrechtmäßig verarbeitet wurden, sind sie in jedem Fall zu löschen (Buchstabe d).',
      ],
      'Haben Sie Daten über mich öffentlich gemacht, so treffen Sie bitte angemessene Maßnahmen, um andere, die sie verarbeiten, über mein Löschverlangen zu informieren (Art. 17 Abs. 2). Bitte teilen Sie die Löschung auch allen mit, denen Sie die Daten offengelegt haben, und nennen Sie mir diese Empfänger (Art. 19).',
      'Bitte bestätigen Sie mir die Löschung schriftlich. Müssen Sie einen Teil der Daten behalten, so teilen Sie mir mit, welchen, aus welchem Grund des Art. 17 Abs. 3 und wie lange, und verwenden Sie ihn für nichts anderes.',
    ],
    objection: [
      'Ich widerspreche der Verwendung meiner personenbezogenen Daten für Direktwerbung, einschließlich des Profilings dafür (Art. 21 Abs. 2). Ab jetzt dürfen Sie die Daten für diese Zwecke nicht mehr verarbeiten (Art. 21 Abs. 3). Bitte löschen Sie auch, was Sie nur dafür gespeichert hatten (Art. 17 Abs. 1 Buchst. c).',
      'Außerdem widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, jeder Verarbeitung meiner personenbezogenen Daten, die Sie auf berechtigte Interessen oder auf eine Aufgabe im öffentlichen Interesse stützen (Art. 6 Abs. 1 Buchst. e oder f), einschließlich darauf gestützten Profilings (Art. 21 Abs. 1). Meine Gründe: {reasons}',
      'Bitte beenden Sie diese Verarbeitung, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die meine Interessen, Rechte und Freiheiten überwiegen, oder Sie benötigen die Daten für Rechtsansprüche. Solange Sie das prüfen, schränken Sie die Verarbeitung bitte ein (Art. 18 Abs. 1 Buchst. d).',
      'Bitte teilen Sie mir mit, welche Verarbeitung Sie beendet haben. Wollen Sie einen Teil fortsetzen, so teilen Sie mir mit, welchen und aus welchen Gründen.',
    ],
    portability: [
      'Bitte senden Sie mir die personenbezogenen Daten über mich, die ich Ihnen bereitgestellt habe, in einem strukturierten, gängigen und maschinenlesbaren Format wie JSON oder CSV (Art. 20 Abs. 1). Das betrifft alle Daten, die Sie aufgrund meiner Einwilligung oder unseres Vertrags automatisiert verarbeiten.',
      'Gemeint ist, was ich eingegeben und veröffentlicht habe, mit Datum und Einstellungen, und auch, was durch meine Nutzung des Dienstes entstanden ist, etwa Nachrichten, Kontakte, Suchanfragen und Aktivitäten.',
      'Bitte fügen Sie bei, was man braucht, um die Dateien zu verstehen. Teilen Sie mir bitte auch mit, ob Sie die Daten direkt an einen anderen Anbieter übermitteln können, wenn ich einen nenne (Art. 20 Abs. 2).',
      'Dies ist kein Antrag, mein Konto zu schließen oder etwas zu löschen.',
    ],
  },
  reasons:
    'Ich nutze das Konto als Privatperson. Was aus meinem Verhalten abgeleitet wird, verrät mehr über mich, als ich mitteilen wollte, und ich möchte nicht, dass es bestimmt, was mir gezeigt wird oder wie ich beurteilt werde.',
  shared: [
    'Bitte kommen Sie dem unverzüglich nach, spätestens innerhalb eines Monats nach Eingang dieses Schreibens (Art. 12 Abs. 3). Brauchen Sie länger, weil es komplex ist, so teilen Sie mir das innerhalb dieses Monats mit, und weshalb. Werden Sie nicht tätig, so nennen Sie mir ebenfalls innerhalb dieses Monats die Gründe (Art. 12 Abs. 4). Was ich verlange, ist unentgeltlich (Art. 12 Abs. 5).',
    'Dass das Konto meines ist, können Sie über das Konto selbst prüfen, etwa mit einer Nachricht dorthin. Haben Sie dann noch begründete Zweifel an meiner Identität, so verlangen Sie bitte nicht mehr, als nötig ist, um sie auszuräumen (Art. 12 Abs. 6); eine Ausweiskopie lege ich deshalb nicht bei. Verwenden Sie die Angaben in diesem Schreiben bitte nur, um es zu bearbeiten.',
    'Bitte leiten Sie dieses Schreiben an Ihre Datenschutzbeauftragte oder Ihren Datenschutzbeauftragten weiter, sofern vorhanden. Ich habe das Recht auf Beschwerde bei einer Aufsichtsbehörde (Art. 77).',
    'Alle Artikel sind solche der Datenschutz-Grundverordnung, Verordnung (EU) 2016/679. Wo die britische UK GDPR gilt, berufe ich mich auf deren gleiche Artikel.',
  ],
  closing: 'Mit freundlichen Grüßen',
  nameless: '[dein Name]',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  date: (day, month, year) => `${day}. ${month} ${year}`,
};
