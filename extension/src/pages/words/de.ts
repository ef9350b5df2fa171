import { translation } from './translation.ts';

export const german = translation({
  'extension.description':
    'Zeichnet mit Ihrer Einwilligung auf, wie Sie freigegebene Web-Apps benutzen: Schritte in Worten, versiegelt auf Ihrem Computer.',
  'languages.label': 'Sprache',

  'recording.recording.title': 'Aufzeichnung läuft',
  'recording.recording.reason':
    'Was Sie in den freigegebenen Apps tun, wird aufgezeichnet, wie Sie es erlaubt haben, und auf diesem Computer versiegelt.',
  'recording.paused.title': 'Pause',
  'recording.paused.reason': 'Bis zum Ende der Pause wird nichts aufgezeichnet.',
  'recording.stopped.title': 'Angehalten',
  'recording.stopped.reason':
    'Ihre Organisation hat alle Aufzeichnungen angehalten, auf jedem Computer. Sie müssen nichts tun.',
  'recording.no_consent.title': 'Keine Aufzeichnung',
  'recording.no_consent.reason': 'Sie haben nichts erlaubt, also wird nichts aufgezeichnet.',
  'recording.no_policy.title': 'Keine Aufzeichnung',
  'recording.no_policy.reason':
    'Ihre Organisation hat noch keine App freigegeben: Auf diesem Computer gibt es keine Richtlinie.',
  'recording.policy_rejected.title': 'Keine Aufzeichnung',
  'recording.policy_rejected.reason':
    'Der Richtlinie auf diesem Computer ist nicht zu trauen, oder sie ist nicht lesbar. Fragen Sie, wer fairtrace installiert hat.',
  'recording.store_unavailable.title': 'Keine Aufzeichnung',
  'recording.store_unavailable.reason':
    'Der Ort, an dem die Aufzeichnungen liegen, ist nicht beschreibbar. Bis dahin wird nichts aufgezeichnet.',
  'recording.keys_unavailable.title': 'Keine Aufzeichnung',
  'recording.keys_unavailable.reason':
    'Die Schlüssel, mit denen die Aufzeichnungen versiegelt werden, fehlen. Ohne sie wird nichts aufgezeichnet.',
  'recording.no_host.title': 'Keine Aufzeichnung',
  'recording.no_host.reason':
    'Das Programm fairtrace auf diesem Computer antwortet nicht. Vielleicht ist es nicht installiert.',

  'category.clicks.title': 'Klicks',
  'category.clicks.captured':
    'Welche Schaltfläche, welchen Link oder Menüeintrag Sie anklicken, welches Formular Sie absenden, was Sie scrollen und was Sie wohin ziehen; nie, welchen Weg der Zeiger nimmt.',
  'category.selections.title': 'Auswahl',
  'category.selections.captured':
    'Welche Möglichkeit Sie wählen und welches Kästchen Sie ankreuzen; nicht, was Sie nicht wählen.',
  'category.navigation.title': 'Seiten',
  'category.navigation.captured':
    'Zu welcher Seite der App Sie gehen, wie und in welchem Tab, und welche Art von Datei Sie herunterladen; keine Dateinamen, Suchwörter oder anderen Werte in einer Adresse.',
  'category.text.title': 'Textfelder',
  'category.text.captured':
    'Dass Sie ein Feld ausgefüllt haben; Namen, Zahlen und andere persönliche Wörter sind unkenntlich. Auch, welche Art von Datei Sie hochladen. Nie Passwörter, Kartennummern, einzelne Tasten oder Dateinamen.',
  'category.shortcuts.title': 'Tastenkürzel',
  'category.shortcuts.captured':
    'Tastenkürzel und Tasten wie Strg+S oder Eingabe; nie die Buchstaben, die Sie tippen.',
  'category.clipboard_links.title': 'Kopieren und Einfügen',
  'category.clipboard_links.captured':
    'Wo Sie etwas kopieren und wo Sie es einfügen, und dass es derselbe Text ist; nie, was darin steht.',
  'category.observation.title': 'Was sonst anklickbar war',
  'category.observation.captured':
    'Bei jedem Schritt die Namen der anderen Schaltflächen, Links und Felder der Seite, Personennamen darin unkenntlich; nicht der Text oder die Werte darin.',
  'category.pointer_path.title': 'Weg des Zeigers',
  'category.pointer_path.captured':
    'Über welche Elemente der Zeiger geht, nur für Ihre eigene Ansicht; nicht seine genaue Bewegung.',

  'error.host_missing':
    'Das Programm fairtrace auf diesem Computer antwortet nicht. Es wurde nichts geändert.',
  'error.consent_malformed':
    'Die Richtlinie hat sich geändert, während diese Seite offen war. Laden Sie die Seite neu und lesen Sie sie.',
  'error.store_not_writable':
    'Ihre Entscheidung konnte nicht gespeichert werden: Der Ort, an dem die Aufzeichnungen liegen, ist nicht beschreibbar.',
  'error.store_full':
    'Ihre Entscheidung konnte nicht gespeichert werden: Der Datenträger ist voll.',
  'error.store_busy': 'Der Speicher ist belegt. Versuchen Sie es gleich noch einmal.',
  'error.other': 'Das hat nicht geklappt ({code}). Es wurde nichts geändert.',

  'consent.page': 'fairtrace: Ihre Entscheidung',
  'consent.title': 'Was darf aufgezeichnet werden?',
  'consent.contact': '{name} bittet darum. Fragen: {contact}',
  'consent.notice':
    'fairtrace zeichnet auf, wie Sie die unten genannten Apps benutzen, damit Software die Arbeit lernen kann. Sie entscheiden, und zwar für jede Art von Daten einzeln. Die Aufzeichnungen liegen versiegelt auf diesem Computer. Sie können sie jederzeit ansehen, eine Pause machen oder Ihre Meinung ändern. Wenn Sie ablehnen, haben Sie davon keinen Nachteil.',
  'consent.purposes': 'Wozu es dient',
  'consent.recipients': 'Das sehen: {list}',
  'consent.apps': 'Nur in diesen Apps',
  'consent.categories': 'Was Sie erlauben',
  'consent.effects':
    'Zu einem Schritt gehört, was aus ihm folgt, etwa ein Dialog, der sich öffnet, oder eine Meldung der App; Namen, Zahlen und andere persönliche Wörter darin sind unkenntlich.',
  'consent.never': 'Wird nie benutzt, um Ihre Leistung zu beurteilen oder Ihnen zu schaden.',
  'consent.save': 'Auswahl speichern',
  'consent.refuse': 'Alles ablehnen',
  'consent.withdraw': 'Alles widerrufen',
  'consent.saving': 'Wird gespeichert…',
  'consent.saved': 'Gespeichert. Sie erlauben: {list}. Sie können das hier jederzeit ändern.',
  'consent.refused':
    'Gespeichert. Es wird nichts aufgezeichnet. Sie können das hier jederzeit ändern.',
  'consent.nothingChosen':
    'Es ist nichts eingeschaltet. Damit nichts aufgezeichnet wird, wählen Sie „{button}“.',
  'consent.present': 'Ihre jetzige Entscheidung: {list}.',
  'consent.presentRefused': 'Ihre jetzige Entscheidung: Es wird nichts aufgezeichnet.',
  'consent.changed':
    'Die Richtlinie hat sich geändert. Bitte lesen und entscheiden Sie noch einmal.',
  'consent.before': 'Was vorher aufgezeichnet wurde, liegt noch versiegelt auf diesem Computer.',
  'consent.eraseEverything': 'Alles löschen…',
  'consent.lookFirst': 'Vorher ansehen',

  'popup.pause': 'Pause machen',
  'popup.untilTomorrow': 'Bis morgen',
  'popup.untilResumed': 'Bis ich fortsetze',
  'popup.resume': 'Jetzt fortsetzen',
  'popup.taskLabel': 'Nennen Sie, was Sie jetzt tun wollen',
  'popup.taskExample': 'Zum Beispiel: Bestellung versenden',
  'popup.start': 'Beginnen',
  'popup.stop': 'Beenden',
  'popup.lastSteps': 'Letzte Schritte',
  'popup.noSteps': 'Noch ist nichts aufgezeichnet.',
  'popup.stepsUnavailable': 'Die letzten Schritte können jetzt nicht gezeigt werden.',
  'popup.eraseLast': 'Löschen: die letzten',
  'popup.task': 'Aufgabe: {title}',
  'popup.pausedUntil': 'Bis {time} wird nichts aufgezeichnet.',
  'popup.pausedUntilResumed': 'Es wird nichts aufgezeichnet, bis Sie fortsetzen.',
  'popup.titleMissing': 'Beschreiben Sie die Aufgabe mit ein paar Wörtern.',
  'popup.myData': 'Meine Daten',
  'popup.consent': 'Was aufgezeichnet werden darf',

  'problem.host_missing.title': 'Das Programm fairtrace antwortet nicht',
  'problem.host_missing.advice':
    'Es bewahrt Ihre Aufzeichnungen versiegelt auf diesem Computer auf, und nur es kann sie öffnen. Vielleicht wurde es entfernt oder startet gerade: Versuchen Sie es noch einmal, und fragen Sie dann, wer fairtrace installiert hat.',
  'problem.protocol_mismatch.title': 'Das Programm fairtrace auf diesem Computer ist zu alt',
  'problem.protocol_mismatch.advice':
    'Es kann Ihre Daten auf dieser Seite noch nicht zeigen. Sobald es aktualisiert ist, geht das; „fairtrace show“ geht schon jetzt.',
  'problem.keys_unavailable.title': 'Ihre Aufzeichnungen können nicht entsiegelt werden',
  'problem.keys_unavailable.advice':
    'Die Schlüssel sind nicht dort, wo sie sein sollten. Es wurde nichts geändert; fragen Sie, wer fairtrace installiert hat, bevor Sie etwas anderes tun.',
  'problem.keys_damaged.title': 'Ihre Aufzeichnungen können nicht entsiegelt werden',
  'problem.keys_damaged.advice':
    'Die Datei mit den Schlüsseln ist beschädigt. Es wurde nichts geändert; „fairtrace doctor“ sagt mehr.',
  'problem.store_busy.title': 'Ihre Aufzeichnungen sind in Gebrauch',
  'problem.store_busy.advice':
    'Ein anderes Programm schreibt gerade hinein. Versuchen Sie es gleich noch einmal.',
  'problem.store_damaged.title': 'Einige Ihrer Aufzeichnungen sind nicht lesbar',
  'problem.store_damaged.advice':
    'Sie sind nicht so, wie fairtrace sie schreibt. „fairtrace doctor“ sagt mehr.',
  'problem.other.title': 'Ihre Daten können jetzt nicht gezeigt werden',
  'problem.other.advice':
    'Es wurde nichts geändert. Versuchen Sie es noch einmal; „fairtrace doctor“ sagt mehr ({code}).',

  'count.tasks': { one: '{count} Aufgabe', other: '{count} Aufgaben' },
  'count.newestTasks': { one: 'Die neueste Aufgabe', other: 'Die neuesten {count} Aufgaben' },
  'count.steps': { one: '{count} Schritt', other: '{count} Schritte' },

  'myData.page': 'fairtrace: meine Daten',
  'myData.title': 'Meine Daten',
  'myData.about':
    'Alles, was fairtrace von Ihnen aufgezeichnet hat, so wie es versiegelt auf diesem Computer liegt. Diese Seite ist nur für Sie.',
  'myData.copy': 'Eine Kopie von allem',
  'myData.saveReadable': 'Kopie zum Lesen speichern',
  'myData.saveJson': 'Kopie als JSON speichern',
  'myData.opening': 'Ihre Aufzeichnungen werden geöffnet…',
  'myData.loading': 'Wird geöffnet…',
  'myData.retry': 'Noch einmal versuchen',
  'myData.empty': 'Nichts ist aufgezeichnet',
  'myData.tasks': 'Aufgaben',
  'myData.olderTasks': 'Ältere Aufgaben',
  'myData.noTitle': 'Ohne Titel',
  'myData.noSteps': 'Keine Schritte',
  'myData.isOpen': 'noch nicht beendet',
  'myData.missing': 'Nicht erfasst',
  'myData.losses': {
    one: 'Nicht erfasst: {count} Ereignis',
    other: 'Nicht erfasst: {count} Ereignisse',
  },
  'myData.loss': { one: '{count} Ereignis: {reason}', other: '{count} Ereignisse: {reason}' },
  'myData.never':
    'Grundsätzlich nie: einzelne Tasten, ihr zeitlicher Abstand, Positionen des Zeigers, Bilder des Bildschirms.',
  'myData.exported': 'So steht es in einem Export',
  'myData.exportedLabel': 'Schritt {index}, wie er in einem Export steht',
  'myData.exportedTooLarge':
    'Dieser Schritt ist zu groß, um hier gezeigt zu werden. „fairtrace export“ schreibt ihn in eine Datei.',
  'myData.copyTitle': 'Meine Daten in fairtrace, {day}',
  'myData.collecting': 'Alles wird gesammelt…',
  'myData.saved':
    'Gespeichert: {steps}, {tasks}. Die Datei ist nicht versiegelt: Bewahren Sie sie so auf, dass nur Sie sie lesen können.',

  'mask.why': 'Was unkenntlich gemacht wurde und warum',
  'mask.whyLeftOut': 'Warum etwas weggelassen wurde',
  'mask.values': {
    one: '{count} Wert unkenntlich: {types}',
    other: '{count} Werte unkenntlich: {types}',
  },
  'mask.reason': '{masked} {place}: {rule}',
  'mask.masked': '{placeholders} statt des Wertes',
  'mask.maskedAndMore': '{placeholders} und weitere statt der Werte',
  'mask.withoutNumber': '{count} × {placeholder} statt des Wertes',
  'mask.parts': { one: '{count} Teil unkenntlich', other: '{count} Teile unkenntlich' },
  'mask.leftOut': { one: '{count} Text weggelassen', other: '{count} Texte weggelassen' },
  'mask.identifier': 'es hat die Form dessen, was so heißt: {rule}',

  'erase.more': 'Mehr auf einmal löschen',
  'erase.button': 'Löschen…',
  'erase.stepButton': 'Schritt {index} löschen…',
  'erase.taskButton': 'Diese Aufgabe löschen…',
  'erase.everythingButton': 'Alles löschen…',
  'erase.minutesLabel': 'Was ich zuletzt getan habe:',
  'erase.categoryLabel': 'Alles von der Art',
  'erase.appLabel': 'Alles, getan in',
  'erase.everythingLabel': 'Alles, was aufgezeichnet ist',
  'erase.step': '„{sentence}“ löschen?',
  'erase.task': 'Die Aufgabe „{title}“ löschen?',
  'erase.minutes': 'Die letzten {time} löschen?',
  'erase.category': 'Alle Schritte der Art „{title}“ löschen?',
  'erase.app': 'Alles löschen, was Sie in „{name}“ getan haben?',
  'erase.everything': 'Alles löschen, was aufgezeichnet ist?',
  'erase.counting': 'Die betroffenen Schritte werden gezählt…',
  'erase.uncounted': 'Wie viele Schritte es sind, lässt sich jetzt nicht zählen.',
  'erase.noStep': 'Es gibt keinen Schritt, der zu löschen wäre.',
  'erase.goes': {
    one: '{count} Schritt wird gelöscht.',
    other: '{count} Schritte werden gelöscht.',
  },
  'erase.partsGo': 'Andere Schritte verlieren, was sie davon haben, und bleiben.',
  'erase.final':
    'Das ist endgültig: Die Schlüssel dazu werden zerstört, und niemand kann es zurückholen. Was hier gelöscht wird, war nie woanders, außer Sie haben eine Kopie gespeichert oder exportiert.',
  'erase.keep': 'Behalten',
  'erase.forGood': 'Endgültig löschen',
  'erase.erasing': 'Wird gelöscht…',
  'erase.nothing': 'Davon ist nichts aufgezeichnet, also wurde nichts gelöscht.',
  'erase.erased': 'Endgültig gelöscht: {steps}.',
  'erase.erasedWithTasks': 'Endgültig gelöscht: {steps}, {tasks}.',
  'erase.changed': {
    one: '{count} Schritt hat einen Teil verloren und ist geblieben.',
    other: '{count} Schritte haben einen Teil verloren und sind geblieben.',
  },
  'erase.filesLater':
    'Ein anderes Programm liest die Dateien: Die Schlüssel sind zerstört, und die Dateien werden bereinigt, wenn fairtrace wieder startet.',
  'erase.failed':
    'Das Löschen ist fehlgeschlagen. {problem}. Laden Sie diese Seite neu, um zu sehen, was noch da ist.',
});
