import { translation } from './translation.ts';

export const french = translation({
  'extension.description':
    'Enregistre, avec votre accord, comment vous utilisez les applis web approuvées : des étapes scellées sur votre ordinateur.',
  'languages.label': 'Langue',

  'recording.recording.title': 'Enregistrement en cours',
  'recording.recording.reason':
    'Ce que vous faites dans les applications approuvées est enregistré, comme vous l’avez accepté, et scellé sur cet ordinateur.',
  'recording.paused.title': 'En pause',
  'recording.paused.reason': 'Rien n’est enregistré jusqu’à la fin de la pause.',
  'recording.stopped.title': 'Arrêté',
  'recording.stopped.reason':
    'Votre organisation a arrêté tous les enregistrements, sur tous les ordinateurs. Vous n’avez rien à faire.',
  'recording.no_consent.title': 'Pas d’enregistrement',
  'recording.no_consent.reason': 'Vous n’avez rien accepté, donc rien n’est enregistré.',
  'recording.no_policy.title': 'Pas d’enregistrement',
  'recording.no_policy.reason':
    'Votre organisation n’a encore approuvé aucune application : il n’y a pas de règlement sur cet ordinateur.',
  'recording.policy_rejected.title': 'Pas d’enregistrement',
  'recording.policy_rejected.reason':
    'Le règlement sur cet ordinateur n’est pas fiable ou pas lisible. Demandez à la personne qui a installé fairtrace.',
  'recording.store_unavailable.title': 'Pas d’enregistrement',
  'recording.store_unavailable.reason':
    'Il est impossible d’écrire à l’endroit où sont gardés les enregistrements. Rien n’est enregistré d’ici là.',
  'recording.keys_unavailable.title': 'Pas d’enregistrement',
  'recording.keys_unavailable.reason':
    'Les clés qui scellent les enregistrements ne sont pas disponibles. Rien n’est enregistré sans elles.',
  'recording.no_host.title': 'Pas d’enregistrement',
  'recording.no_host.reason':
    'Le programme fairtrace de cet ordinateur ne répond pas. Il n’est peut-être pas installé.',

  'category.clicks.title': 'Clics',
  'category.clicks.captured':
    'Le bouton, le lien ou l’entrée de menu sur lequel vous cliquez, le formulaire que vous envoyez, ce que vous faites défiler et ce que vous faites glisser, et vers où ; jamais le trajet du pointeur.',
  'category.selections.title': 'Choix',
  'category.selections.captured':
    'L’option que vous choisissez et la case que vous cochez ; pas les options que vous laissez.',
  'category.navigation.title': 'Pages visitées',
  'category.navigation.captured':
    'La page de l’application où vous allez, comment, et dans quel onglet, et le type de fichier que vous téléchargez ; pas les noms de fichiers, les mots recherchés ni les autres valeurs d’une adresse.',
  'category.text.title': 'Champs de texte',
  'category.text.captured':
    'Le fait que vous avez rempli un champ, les noms, nombres et autres mots personnels étant masqués, et le type de fichier que vous envoyez ; jamais les mots de passe, les numéros de carte, les touches une à une ni les noms de fichiers.',
  'category.shortcuts.title': 'Raccourcis clavier',
  'category.shortcuts.captured':
    'Les raccourcis et les touches comme Ctrl+S ou Entrée ; jamais les lettres que vous tapez.',
  'category.clipboard_links.title': 'Copier et coller',
  'category.clipboard_links.captured':
    'L’endroit où vous copiez et celui où vous collez, et le fait que c’est le même texte ; jamais ce qu’il dit.',
  'category.observation.title': 'Ce qui pouvait aussi être cliqué',
  'category.observation.captured':
    'À chaque étape, les noms des autres boutons, liens et champs de la page, ceux des personnes étant masqués ; pas le texte ni les valeurs qui s’y trouvent.',
  'category.pointer_path.title': 'Trajet du pointeur',
  'category.pointer_path.captured':
    'Les éléments sur lesquels passe le pointeur, pour vous seulement ; pas son mouvement exact.',

  'error.host_missing':
    'Le programme fairtrace de cet ordinateur ne répond pas. Rien n’a été modifié.',
  'error.consent_malformed':
    'Le règlement a changé pendant que cette page était ouverte. Rechargez la page et lisez-la.',
  'error.store_not_writable':
    'Votre choix n’a pas pu être enregistré : il est impossible d’écrire à l’endroit où sont gardés les enregistrements.',
  'error.store_full': 'Votre choix n’a pas pu être enregistré : le disque est plein.',
  'error.store_busy': 'Le stockage est occupé. Réessayez dans un instant.',
  'error.other': 'Cela n’a pas fonctionné ({code}). Rien n’a été modifié.',

  'consent.page': 'fairtrace : votre choix',
  'consent.title': 'Que peut-on enregistrer ?',
  'consent.contact': '{name} vous le demande. Questions : {contact}',
  'consent.notice':
    'fairtrace enregistre la façon dont vous utilisez les applications ci-dessous, pour que des logiciels puissent apprendre ce travail. Vous décidez, pour chaque sorte de données. Les enregistrements sont scellés sur cet ordinateur. Vous pouvez à tout moment les regarder, faire une pause ou changer d’avis, et refuser n’a aucune conséquence pour vous.',
  'consent.purposes': 'À quoi cela sert',
  'consent.recipients': 'Vu par : {list}',
  'consent.apps': 'Dans ces applications seulement',
  'consent.categories': 'Ce que vous autorisez',
  'consent.effects':
    'Avec une étape vient ce qu’elle a produit, comme une fenêtre qui s’est ouverte ou un message de l’application ; les noms, nombres et autres mots personnels y sont masqués.',
  'consent.never': 'Jamais utilisé pour juger votre travail ni contre vous.',
  'consent.save': 'Enregistrer mon choix',
  'consent.refuse': 'Tout refuser',
  'consent.withdraw': 'Tout retirer',
  'consent.saving': 'Enregistrement du choix…',
  'consent.saved':
    'C’est noté. Vous avez accepté : {list}. Vous pouvez changer cela ici à tout moment.',
  'consent.refused':
    'C’est noté. Rien n’est enregistré. Vous pouvez changer cela ici à tout moment.',
  'consent.nothingChosen': 'Rien n’est activé. Pour ne rien enregistrer, choisissez « {button} ».',
  'consent.present': 'Votre choix actuel : {list}.',
  'consent.presentRefused': 'Votre choix actuel : rien n’est enregistré.',
  'consent.changed': 'Le règlement a changé. Veuillez le lire et choisir à nouveau.',
  'consent.before':
    'Ce qui a été enregistré auparavant se trouve encore, scellé, sur cet ordinateur.',
  'consent.eraseEverything': 'Tout effacer…',
  'consent.lookFirst': 'Regarder d’abord',

  'popup.pause': 'Faire une pause',
  'popup.untilTomorrow': 'Jusqu’à demain',
  'popup.untilResumed': 'Jusqu’à ma reprise',
  'popup.resume': 'Reprendre',
  'popup.taskLabel': 'Nommez ce que vous allez faire',
  'popup.taskExample': 'Ex. : expédier une commande',
  'popup.start': 'Commencer',
  'popup.stop': 'Terminer',
  'popup.lastSteps': 'Dernières étapes',
  'popup.noSteps': 'Rien n’a encore été enregistré.',
  'popup.stepsUnavailable': 'Les dernières étapes ne peuvent pas être affichées maintenant.',
  'popup.eraseLast': 'Effacer les dernières',
  'popup.task': 'Tâche : {title}',
  'popup.pausedUntil': 'Rien n’est enregistré jusqu’à {time}.',
  'popup.pausedUntilResumed': 'Rien n’est enregistré jusqu’à ce que vous repreniez.',
  'popup.titleMissing': 'Décrivez la tâche en quelques mots.',
  'popup.myData': 'Mes données',
  'popup.consent': 'Ce qui peut être enregistré',

  'problem.host_missing.title': 'Le programme fairtrace ne répond pas',
  'problem.host_missing.advice':
    'Il garde vos enregistrements scellés sur cet ordinateur, et lui seul peut les ouvrir. Il a peut-être été supprimé, ou il démarre : réessayez, puis demandez à la personne qui a installé fairtrace.',
  'problem.protocol_mismatch.title': 'Le programme fairtrace de cet ordinateur est trop ancien',
  'problem.protocol_mismatch.advice':
    'Il ne peut pas encore montrer vos données sur cette page. Elle fonctionnera après sa mise à jour ; « fairtrace show » fonctionne déjà.',
  'problem.keys_unavailable.title': 'Vos enregistrements ne peuvent pas être descellés',
  'problem.keys_unavailable.advice':
    'Les clés ne sont pas là où elles devraient être. Rien n’a été modifié ; demandez à la personne qui a installé fairtrace avant de faire autre chose.',
  'problem.keys_damaged.title': 'Vos enregistrements ne peuvent pas être descellés',
  'problem.keys_damaged.advice':
    'Le fichier des clés est endommagé. Rien n’a été modifié ; « fairtrace doctor » en dit plus.',
  'problem.store_busy.title': 'Vos enregistrements sont en cours d’utilisation',
  'problem.store_busy.advice': 'Un autre programme y écrit. Réessayez dans un instant.',
  'problem.store_damaged.title': 'Certains de vos enregistrements ne peuvent pas être lus',
  'problem.store_damaged.advice':
    'Ils ne sont pas tels que fairtrace les écrit. « fairtrace doctor » en dit plus.',
  'problem.other.title': 'Vos données ne peuvent pas être affichées maintenant',
  'problem.other.advice':
    'Rien n’a été modifié. Réessayez ; « fairtrace doctor » en dit plus ({code}).',

  'count.tasks': { one: '{count} tâche', other: '{count} tâches' },
  'count.newestTasks': { one: 'La tâche la plus récente', other: 'Les {count} tâches récentes' },
  'count.steps': { one: '{count} étape', other: '{count} étapes' },

  'myData.page': 'fairtrace : mes données',
  'myData.title': 'Mes données',
  'myData.about':
    'Tout ce que fairtrace a enregistré de vous, tel qu’il se trouve scellé sur cet ordinateur. Cette page est pour vous seulement.',
  'myData.copy': 'Une copie de tout',
  'myData.saveReadable': 'Enregistrer une copie à lire',
  'myData.saveJson': 'Enregistrer une copie JSON',
  'myData.opening': 'Ouverture de vos enregistrements…',
  'myData.loading': 'Ouverture…',
  'myData.retry': 'Réessayer',
  'myData.empty': 'Rien n’est enregistré',
  'myData.tasks': 'Tâches',
  'myData.olderTasks': 'Tâches plus anciennes',
  'myData.noTitle': 'Sans titre',
  'myData.noSteps': 'Aucune étape',
  'myData.isOpen': 'encore en cours',
  'myData.missing': 'Non capturé',
  'myData.losses': {
    one: 'Non capturé : {count} événement',
    other: 'Non capturé : {count} événements',
  },
  'myData.loss': { one: '{count} événement : {reason}', other: '{count} événements : {reason}' },
  'myData.never':
    'Par principe jamais : les touches une à une, leur rythme, les positions du pointeur, les images de l’écran.',
  'myData.exported': 'Tel que dans un export',
  'myData.exportedLabel': 'L’étape {index} telle que dans un export',
  'myData.exportedTooLarge':
    'Cette étape est trop grande pour être affichée ici. « fairtrace export » l’écrit dans un fichier.',
  'myData.copyTitle': 'Mes données dans fairtrace, {day}',
  'myData.collecting': 'Tout est rassemblé…',
  'myData.saved':
    'Copie enregistrée : {steps}, {tasks}. Le fichier n’est pas scellé : gardez-le là où vous seul pouvez le lire.',

  'mask.why': 'Ce qui a été masqué, et pourquoi',
  'mask.whyLeftOut': 'Pourquoi quelque chose a été omis',
  'mask.values': {
    one: '{count} valeur masquée : {types}',
    other: '{count} valeurs masquées : {types}',
  },
  'mask.reason': '{masked} {place} : {rule}',
  'mask.masked': 'masqué par {placeholders}',
  'mask.maskedAndMore': 'masqué par {placeholders} et d’autres',
  'mask.withoutNumber': 'masqué {count} × par {placeholder}',
  'mask.parts': { one: '{count} partie masquée', other: '{count} parties masquées' },
  'mask.leftOut': { one: '{count} texte omis', other: '{count} textes omis' },
  'mask.identifier': 'cela a la forme de ce qu’on appelle : {rule}',

  'erase.more': 'Effacer davantage à la fois',
  'erase.button': 'Effacer…',
  'erase.stepButton': 'Effacer l’étape {index}…',
  'erase.taskButton': 'Effacer cette tâche…',
  'erase.everythingButton': 'Tout effacer…',
  'erase.minutesLabel': 'Ce que j’ai fait depuis',
  'erase.categoryLabel': 'Tout ce qui est de la sorte',
  'erase.appLabel': 'Tout ce qui a été fait dans',
  'erase.everythingLabel': 'Tout ce qui est enregistré',
  'erase.step': 'Effacer « {sentence} » ?',
  'erase.task': 'Effacer la tâche « {title} » ?',
  'erase.minutes': 'Effacer ce que vous avez fait au cours des {time} qui précèdent ?',
  'erase.category': 'Effacer toutes les étapes de la sorte « {title} » ?',
  'erase.app': 'Effacer tout ce qui a été fait dans « {name} » ?',
  'erase.everything': 'Effacer tout ce qui est enregistré ?',
  'erase.counting': 'Décompte des étapes concernées…',
  'erase.uncounted': 'Le nombre d’étapes concernées ne peut pas être compté maintenant.',
  'erase.noStep': 'Il n’y a aucune étape à effacer.',
  'erase.goes': { one: '{count} étape sera effacée.', other: '{count} étapes seront effacées.' },
  'erase.partsGo': 'D’autres étapes perdent ce qu’elles en ont, et restent.',
  'erase.final':
    'C’est définitif : les clés qui le scellent sont détruites, et personne ne peut le récupérer. Ce qui est effacé ici n’a jamais été ailleurs, sauf si vous en avez enregistré ou exporté une copie.',
  'erase.keep': 'Garder',
  'erase.forGood': 'Effacer définitivement',
  'erase.erasing': 'Effacement…',
  'erase.nothing': 'Rien de cela n’est enregistré, donc rien n’a été effacé.',
  'erase.erased': 'Effacé définitivement : {steps}.',
  'erase.erasedWithTasks': 'Effacé définitivement : {steps}, {tasks}.',
  'erase.changed': {
    one: '{count} étape a perdu une partie de ce qui était enregistré, et reste.',
    other: '{count} étapes ont perdu une partie de ce qui était enregistré, et restent.',
  },
  'erase.filesLater':
    'Un autre programme lit les fichiers : les clés sont détruites, et les fichiers seront nettoyés au prochain démarrage de fairtrace.',
  'erase.failed': 'L’effacement a échoué. {problem}. Rechargez cette page pour voir ce qui reste.',
});
