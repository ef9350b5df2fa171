import { translation } from './translation.ts';

export const spanish = translation({
  'extension.description':
    'Graba, con su permiso, cómo usa usted las aplicaciones web aprobadas: pasos con palabras, sellados en su ordenador.',
  'languages.label': 'Idioma',

  'recording.recording.title': 'Grabando',
  'recording.recording.reason':
    'Lo que hace en las aplicaciones aprobadas se graba, como usted aceptó, y se sella en este ordenador.',
  'recording.paused.title': 'En pausa',
  'recording.paused.reason': 'No se graba nada hasta que termine la pausa.',
  'recording.stopped.title': 'Detenido',
  'recording.stopped.reason':
    'Su organización ha detenido todas las grabaciones, en todos los ordenadores. No tiene que hacer nada.',
  'recording.no_consent.title': 'No se graba',
  'recording.no_consent.reason': 'Usted no ha aceptado nada, así que no se graba nada.',
  'recording.no_policy.title': 'No se graba',
  'recording.no_policy.reason':
    'Su organización todavía no ha aprobado ninguna aplicación: no hay directiva en este ordenador.',
  'recording.policy_rejected.title': 'No se graba',
  'recording.policy_rejected.reason':
    'La directiva de este ordenador no es de confianza o no se puede leer. Pregunte a quien instaló fairtrace.',
  'recording.store_unavailable.title': 'No se graba',
  'recording.store_unavailable.reason':
    'No se puede escribir en el lugar donde se guardan las grabaciones. Hasta entonces no se graba nada.',
  'recording.keys_unavailable.title': 'No se graba',
  'recording.keys_unavailable.reason':
    'Las claves que sellan las grabaciones no están disponibles. Sin ellas no se graba nada.',
  'recording.no_host.title': 'No se graba',
  'recording.no_host.reason':
    'El programa fairtrace de este ordenador no responde. Quizá no esté instalado.',

  'category.clicks.title': 'Clics',
  'category.clicks.captured':
    'En qué botón, enlace o entrada de menú hace clic, qué formulario envía, qué desplaza y qué arrastra adónde; nunca por dónde se mueve el puntero.',
  'category.selections.title': 'Elecciones',
  'category.selections.captured':
    'Qué opción elige y qué casilla marca; no las opciones que deja sin elegir.',
  'category.navigation.title': 'Páginas',
  'category.navigation.captured':
    'A qué página de la aplicación va, cómo y en qué pestaña, y qué tipo de archivo descarga; no los nombres de archivos, las palabras de búsqueda ni otros valores de una dirección.',
  'category.text.title': 'Campos de texto',
  'category.text.captured':
    'Que rellenó un campo, con los nombres, números y otras palabras personales ocultos, y qué tipo de archivo sube; nunca contraseñas, números de tarjeta, teclas sueltas ni nombres de archivos.',
  'category.shortcuts.title': 'Atajos de teclado',
  'category.shortcuts.captured':
    'Atajos y teclas como Ctrl+S o Intro; nunca las letras que escribe.',
  'category.clipboard_links.title': 'Copiar y pegar',
  'category.clipboard_links.captured':
    'Dónde copia y dónde pega, y que es el mismo texto; nunca qué dice.',
  'category.observation.title': 'Qué más se podía pulsar',
  'category.observation.captured':
    'Con cada paso, los nombres de los demás botones, enlaces y campos de la página, con los de personas ocultos; no el texto ni los valores que contienen.',
  'category.pointer_path.title': 'Recorrido del puntero',
  'category.pointer_path.captured':
    'Por qué elementos pasa el puntero, solo para que lo vea usted; no su movimiento exacto.',

  'error.host_missing': 'El programa fairtrace de este ordenador no responde. No se cambió nada.',
  'error.consent_malformed':
    'La directiva cambió mientras esta página estaba abierta. Cargue la página de nuevo y léala.',
  'error.store_not_writable':
    'No se pudo guardar su decisión: no se puede escribir en el lugar donde se guardan las grabaciones.',
  'error.store_full': 'No se pudo guardar su decisión: el disco está lleno.',
  'error.store_busy': 'El almacén está ocupado. Inténtelo de nuevo en un momento.',
  'error.other': 'No funcionó ({code}). No se cambió nada.',

  'consent.page': 'fairtrace: su decisión',
  'consent.title': '¿Qué se puede grabar?',
  'consent.contact': '{name} se lo pide. Preguntas: {contact}',
  'consent.notice':
    'fairtrace graba cómo usa usted las aplicaciones de abajo, para que el software pueda aprender el trabajo. Usted decide, para cada tipo de datos. Las grabaciones están selladas en este ordenador. Puede verlas, hacer una pausa o cambiar de opinión en cualquier momento, y decir que no no le trae ninguna desventaja.',
  'consent.purposes': 'Para qué sirve',
  'consent.recipients': 'Lo ven: {list}',
  'consent.apps': 'Solo en estas aplicaciones',
  'consent.categories': 'Qué permite usted',
  'consent.effects':
    'Con un paso va lo que resultó de él, como un diálogo que se abrió o un mensaje de la aplicación; los nombres, números y otras palabras personales van ocultos.',
  'consent.never': 'Nunca se usa para juzgar su rendimiento ni en su contra.',
  'consent.save': 'Guardar mi decisión',
  'consent.refuse': 'Rechazar todo',
  'consent.withdraw': 'Retirar todo',
  'consent.saving': 'Guardando…',
  'consent.saved': 'Guardado. Usted aceptó: {list}. Puede cambiarlo aquí en cualquier momento.',
  'consent.refused': 'Guardado. No se graba nada. Puede cambiarlo aquí en cualquier momento.',
  'consent.nothingChosen': 'No hay nada activado. Para no grabar nada, elija «{button}».',
  'consent.present': 'Su decisión actual: {list}.',
  'consent.presentRefused': 'Su decisión actual: no se graba nada.',
  'consent.changed': 'La directiva ha cambiado. Léala y decida de nuevo.',
  'consent.before': 'Lo que se grabó antes sigue en este ordenador, sellado.',
  'consent.eraseEverything': 'Borrar todo…',
  'consent.lookFirst': 'Verlo antes',

  'popup.pause': 'Hacer una pausa',
  'popup.untilTomorrow': 'Hasta mañana',
  'popup.untilResumed': 'Hasta que reanude',
  'popup.resume': 'Reanudar ahora',
  'popup.taskLabel': 'Diga qué va a hacer',
  'popup.taskExample': 'Por ejemplo: enviar un pedido',
  'popup.start': 'Empezar',
  'popup.stop': 'Terminar',
  'popup.lastSteps': 'Últimos pasos',
  'popup.noSteps': 'Todavía no se ha grabado nada.',
  'popup.stepsUnavailable': 'Ahora no se pueden mostrar los últimos pasos.',
  'popup.eraseLast': 'Borrar lo último',
  'popup.task': 'Tarea: {title}',
  'popup.pausedUntil': 'No se graba nada hasta: {time}.',
  'popup.pausedUntilResumed': 'No se graba nada hasta que usted reanude.',
  'popup.titleMissing': 'Describa la tarea con unas palabras.',
  'popup.myData': 'Mis datos',
  'popup.consent': 'Qué se puede grabar',

  'problem.host_missing.title': 'El programa fairtrace no responde',
  'problem.host_missing.advice':
    'Guarda sus grabaciones selladas en este ordenador, y solo él puede abrirlas. Quizá se haya quitado o esté arrancando: inténtelo de nuevo y después pregunte a quien instaló fairtrace.',
  'problem.protocol_mismatch.title': 'El programa fairtrace de este ordenador es demasiado antiguo',
  'problem.protocol_mismatch.advice':
    'Todavía no puede mostrar sus datos en esta página. Funcionará cuando se actualice; «fairtrace show» ya funciona.',
  'problem.keys_unavailable.title': 'No se puede quitar el sello de sus grabaciones',
  'problem.keys_unavailable.advice':
    'Las claves no están donde deberían. No se cambió nada; pregunte a quien instaló fairtrace antes de hacer otra cosa.',
  'problem.keys_damaged.title': 'No se puede quitar el sello de sus grabaciones',
  'problem.keys_damaged.advice':
    'El archivo con las claves está dañado. No se cambió nada; «fairtrace doctor» dice más.',
  'problem.store_busy.title': 'Sus grabaciones están en uso',
  'problem.store_busy.advice':
    'Otro programa está escribiendo en ellas. Inténtelo de nuevo en un momento.',
  'problem.store_damaged.title': 'Algunas de sus grabaciones no se pueden leer',
  'problem.store_damaged.advice':
    'No están como las escribe fairtrace. «fairtrace doctor» dice más.',
  'problem.other.title': 'Ahora no se pueden mostrar sus datos',
  'problem.other.advice':
    'No se cambió nada. Inténtelo de nuevo; «fairtrace doctor» dice más ({code}).',

  'count.tasks': { one: '{count} tarea', other: '{count} tareas' },
  'count.newestTasks': { one: 'La tarea más reciente', other: 'Las {count} tareas más recientes' },
  'count.steps': { one: '{count} paso', other: '{count} pasos' },

  'myData.page': 'fairtrace: mis datos',
  'myData.title': 'Mis datos',
  'myData.about':
    'Todo lo que fairtrace ha grabado de usted, tal como está sellado en este ordenador. Esta página es solo para usted.',
  'myData.copy': 'Una copia de todo',
  'myData.saveReadable': 'Guardar una copia para leer',
  'myData.saveJson': 'Guardar una copia en JSON',
  'myData.opening': 'Abriendo sus grabaciones…',
  'myData.loading': 'Abriendo…',
  'myData.retry': 'Intentar de nuevo',
  'myData.empty': 'No hay nada grabado',
  'myData.tasks': 'Tareas',
  'myData.olderTasks': 'Tareas anteriores',
  'myData.noTitle': 'Sin título',
  'myData.noSteps': 'Ningún paso',
  'myData.isOpen': 'aún en curso',
  'myData.missing': 'No capturado',
  'myData.losses': {
    one: 'No capturado: {count} evento',
    other: 'No capturado: {count} eventos',
  },
  'myData.loss': { one: '{count} evento: {reason}', other: '{count} eventos: {reason}' },
  'myData.never':
    'Por diseño, nunca: teclas sueltas, su ritmo, posiciones del puntero, imágenes de la pantalla.',
  'myData.exported': 'Tal como va en una exportación',
  'myData.exportedLabel': 'El paso {index} tal como va en una exportación',
  'myData.exportedTooLarge':
    'Este paso es demasiado grande para mostrarlo aquí. «fairtrace export» lo escribe en un archivo.',
  'myData.copyTitle': 'Mis datos en fairtrace, {day}',
  'myData.collecting': 'Reuniéndolo todo…',
  'myData.saved':
    'Guardado: {steps}, {tasks}. El archivo no está sellado: guárdelo donde solo usted pueda leerlo.',

  'mask.why': 'Qué se ocultó y por qué',
  'mask.whyLeftOut': 'Por qué se omitió algo',
  'mask.values': {
    one: '{count} valor oculto: {types}',
    other: '{count} valores ocultos: {types}',
  },
  'mask.reason': '{masked} {place}: {rule}',
  'mask.masked': 'oculto como {placeholders}',
  'mask.maskedAndMore': 'oculto como {placeholders} y más',
  'mask.withoutNumber': 'oculto {count} × como {placeholder}',
  'mask.parts': { one: '{count} parte oculta', other: '{count} partes ocultas' },
  'mask.leftOut': { one: '{count} texto omitido', other: '{count} textos omitidos' },
  'mask.identifier': 'tiene la forma de lo que se llama: {rule}',

  'erase.more': 'Borrar más cosas a la vez',
  'erase.button': 'Borrar…',
  'erase.stepButton': 'Borrar el paso {index}…',
  'erase.taskButton': 'Borrar esta tarea…',
  'erase.everythingButton': 'Borrar todo…',
  'erase.minutesLabel': 'Lo que hice hace menos de',
  'erase.categoryLabel': 'Todo lo del tipo',
  'erase.appLabel': 'Todo lo hecho en',
  'erase.everythingLabel': 'Todo lo que está grabado',
  'erase.step': '¿Borrar «{sentence}»?',
  'erase.task': '¿Borrar la tarea «{title}»?',
  'erase.minutes': '¿Borrar lo que hizo hace menos de {time}?',
  'erase.category': '¿Borrar todos los pasos del tipo «{title}»?',
  'erase.app': '¿Borrar todo lo hecho en «{name}»?',
  'erase.everything': '¿Borrar todo lo que está grabado?',
  'erase.counting': 'Contando los pasos afectados…',
  'erase.uncounted': 'Ahora no se puede contar cuántos pasos son.',
  'erase.noStep': 'No hay ningún paso que borrar.',
  'erase.goes': { one: 'Se borrará {count} paso.', other: 'Se borrarán {count} pasos.' },
  'erase.partsGo': 'Otros pasos pierden lo que tienen de ello, y se quedan.',
  'erase.final':
    'Es definitivo: las claves que lo sellan se destruyen y nadie puede recuperarlo. Lo que se borra aquí nunca estuvo en otro sitio, salvo que usted haya guardado o exportado una copia.',
  'erase.keep': 'Conservar',
  'erase.forGood': 'Borrar para siempre',
  'erase.erasing': 'Borrando…',
  'erase.nothing': 'No hay nada de eso grabado, así que no se borró nada.',
  'erase.erased': 'Borrado para siempre: {steps}.',
  'erase.erasedWithTasks': 'Borrado para siempre: {steps}, {tasks}.',
  'erase.changed': {
    one: '{count} paso perdió una parte de lo grabado y se quedó.',
    other: '{count} pasos perdieron una parte de lo grabado y se quedaron.',
  },
  'erase.filesLater':
    'Otro programa lee los archivos: las claves están destruidas, y los archivos se limpiarán cuando fairtrace vuelva a arrancar.',
  'erase.failed': 'No se pudo borrar. {problem}. Cargue esta página de nuevo para ver qué queda.',
});
