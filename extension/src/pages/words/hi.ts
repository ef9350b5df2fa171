import { translation } from './translation.ts';

export const hindi = translation({
  'extension.description':
    'आपकी सहमति से रिकॉर्ड करता है कि आप स्वीकृत वेब ऐप कैसे इस्तेमाल करते हैं: शब्दों में चरण, आपके कंप्यूटर पर सीलबंद।',
  'languages.label': 'भाषा',

  'recording.recording.title': 'रिकॉर्डिंग जारी है',
  'recording.recording.reason':
    'स्वीकृत ऐप में आप जो करते हैं, वह आपकी सहमति के अनुसार रिकॉर्ड होता है और इसी कंप्यूटर पर सीलबंद रहता है।',
  'recording.paused.title': 'रुका हुआ',
  'recording.paused.reason': 'विराम ख़त्म होने तक कुछ भी रिकॉर्ड नहीं होता।',
  'recording.stopped.title': 'बंद',
  'recording.stopped.reason':
    'आपके संगठन ने हर कंप्यूटर पर सारी रिकॉर्डिंग बंद कर दी है। आपको कुछ नहीं करना है।',
  'recording.no_consent.title': 'रिकॉर्डिंग नहीं हो रही',
  'recording.no_consent.reason': 'आपने किसी बात की सहमति नहीं दी है, इसलिए कुछ भी रिकॉर्ड नहीं होता।',
  'recording.no_policy.title': 'रिकॉर्डिंग नहीं हो रही',
  'recording.no_policy.reason':
    'आपके संगठन ने अभी कोई ऐप स्वीकृत नहीं किया है: इस कंप्यूटर पर कोई नीति नहीं है।',
  'recording.policy_rejected.title': 'रिकॉर्डिंग नहीं हो रही',
  'recording.policy_rejected.reason':
    'इस कंप्यूटर की नीति पर भरोसा नहीं किया जा सकता या उसे पढ़ा नहीं जा सकता। जिसने fairtrace इंस्टॉल किया है, उससे पूछें।',
  'recording.store_unavailable.title': 'रिकॉर्डिंग नहीं हो रही',
  'recording.store_unavailable.reason':
    'जहाँ रिकॉर्डिंग रखी जाती हैं, वहाँ लिखा नहीं जा सकता। तब तक कुछ भी रिकॉर्ड नहीं होता।',
  'recording.keys_unavailable.title': 'रिकॉर्डिंग नहीं हो रही',
  'recording.keys_unavailable.reason':
    'रिकॉर्डिंग सीलबंद करने वाली कुंजियाँ उपलब्ध नहीं हैं। उनके बिना कुछ भी रिकॉर्ड नहीं होता।',
  'recording.no_host.title': 'रिकॉर्डिंग नहीं हो रही',
  'recording.no_host.reason': 'इस कंप्यूटर का fairtrace प्रोग्राम जवाब नहीं दे रहा। शायद वह इंस्टॉल नहीं है।',

  'category.clicks.title': 'क्लिक',
  'category.clicks.captured':
    'आप किस बटन, लिंक या मेन्यू पर क्लिक करते हैं, कौन-सा फ़ॉर्म भेजते हैं, क्या स्क्रॉल करते हैं और क्या खींचकर कहाँ ले जाते हैं; यह कभी नहीं कि पॉइंटर कहाँ घूमता है।',
  'category.selections.title': 'चुनाव',
  'category.selections.captured':
    'आप कौन-सा विकल्प चुनते हैं और किस खाने पर निशान लगाते हैं; छोड़े गए विकल्प नहीं।',
  'category.navigation.title': 'पेज',
  'category.navigation.captured':
    'आप ऐप के किस पेज पर, कैसे और किस टैब में जाते हैं, और किस तरह की फ़ाइल डाउनलोड करते हैं; फ़ाइल का नाम और पते में लिखे खोज के शब्द या दूसरे मान नहीं।',
  'category.text.title': 'टेक्स्ट के खाने',
  'category.text.captured':
    'यह कि आपने कोई खाना भरा; नाम, संख्याएँ और दूसरे निजी शब्द छिपा दिए जाते हैं। यह भी कि आप किस तरह की फ़ाइल अपलोड करते हैं। पासवर्ड, कार्ड नंबर, एक-एक कुंजी या फ़ाइल का नाम कभी नहीं।',
  'category.shortcuts.title': 'कीबोर्ड शॉर्टकट',
  'category.shortcuts.captured':
    'Control+S या Enter जैसे शॉर्टकट और कुंजियाँ; आपके टाइप किए अक्षर कभी नहीं।',
  'category.clipboard_links.title': 'कॉपी और पेस्ट',
  'category.clipboard_links.captured':
    'आप कहाँ कॉपी और कहाँ पेस्ट करते हैं, और यह कि टेक्स्ट वही है; यह कभी नहीं कि उसमें क्या है।',
  'category.observation.title': 'और क्या क्लिक हो सकता था',
  'category.observation.captured':
    'हर चरण के साथ पेज के बाक़ी बटनों, लिंक और खानों के नाम, जिनमें लोगों के नाम छिपे होते हैं; उनका टेक्स्ट या मान नहीं।',
  'category.pointer_path.title': 'पॉइंटर का रास्ता',
  'category.pointer_path.captured':
    'पॉइंटर किन हिस्सों के ऊपर से गुज़रता है, सिर्फ़ आपके देखने के लिए; उसकी सटीक चाल नहीं।',

  'error.host_missing': 'इस कंप्यूटर का fairtrace प्रोग्राम जवाब नहीं दे रहा। कुछ भी नहीं बदला गया।',
  'error.consent_malformed': 'इस पेज के खुले रहते नीति बदल गई है। पेज फिर से लोड करके उसे पढ़ें।',
  'error.store_not_writable':
    'आपका फ़ैसला सहेजा नहीं जा सका: जहाँ रिकॉर्डिंग रखी जाती हैं, वहाँ लिखा नहीं जा सकता।',
  'error.store_full': 'आपका फ़ैसला सहेजा नहीं जा सका: डिस्क भरी हुई है।',
  'error.store_busy': 'भंडार व्यस्त है। थोड़ी देर में फिर कोशिश करें।',
  'error.other': 'यह नहीं हो सका ({code})। कुछ भी नहीं बदला गया।',

  'consent.page': 'fairtrace: आपका फ़ैसला',
  'consent.title': 'क्या रिकॉर्ड किया जा सकता है?',
  'consent.contact': '{name} यह अनुमति माँगता है। सवाल: {contact}',
  'consent.notice':
    'fairtrace रिकॉर्ड करता है कि आप नीचे दिए ऐप कैसे इस्तेमाल करते हैं, ताकि सॉफ़्टवेयर वह काम सीख सके। हर तरह की चीज़ के लिए फ़ैसला आपका है। रिकॉर्डिंग इसी कंप्यूटर पर सीलबंद रहती हैं। आप उन्हें कभी भी देख सकते हैं, विराम ले सकते हैं या अपना मन बदल सकते हैं। मना करने से आपको कोई नुक़सान नहीं होगा।',
  'consent.purposes': 'यह किसलिए है',
  'consent.recipients': 'इसे देखेंगे: {list}',
  'consent.apps': 'सिर्फ़ इन ऐप में',
  'consent.categories': 'आप क्या अनुमति देते हैं',
  'consent.effects':
    'हर चरण के साथ उसका नतीजा भी आता है, जैसे खुला हुआ डायलॉग या ऐप का दिखाया संदेश; उसमें नाम, संख्याएँ और दूसरे निजी शब्द छिपे होते हैं।',
  'consent.never': 'इसका इस्तेमाल आपके काम को आँकने या आपके ख़िलाफ़ कभी नहीं होता।',
  'consent.save': 'मेरा फ़ैसला सहेजें',
  'consent.refuse': 'सब मना करें',
  'consent.withdraw': 'सारी सहमति वापस लें',
  'consent.saving': 'सहेजा जा रहा है…',
  'consent.saved': 'सहेजा गया। आपने इनकी सहमति दी: {list}। आप इसे यहाँ कभी भी बदल सकते हैं।',
  'consent.refused': 'सहेजा गया। कुछ भी रिकॉर्ड नहीं होता। आप इसे यहाँ कभी भी बदल सकते हैं।',
  'consent.nothingChosen': 'कुछ भी चालू नहीं है। कुछ भी रिकॉर्ड न हो, इसके लिए “{button}” चुनें।',
  'consent.present': 'आपका मौजूदा फ़ैसला: {list}।',
  'consent.presentRefused': 'आपका मौजूदा फ़ैसला: कुछ भी रिकॉर्ड नहीं होता।',
  'consent.changed': 'नीति बदल गई है। कृपया उसे पढ़कर फिर से फ़ैसला करें।',
  'consent.before': 'पहले जो रिकॉर्ड हुआ था, वह अब भी इस कंप्यूटर पर सीलबंद है।',
  'consent.eraseEverything': 'सब कुछ मिटाएँ…',
  'consent.lookFirst': 'पहले देखें',

  'popup.pause': 'विराम लें',
  'popup.untilTomorrow': 'कल तक',
  'popup.untilResumed': 'जब तक मैं जारी न करूँ',
  'popup.resume': 'अभी जारी करें',
  'popup.taskLabel': 'आप जो करने वाले हैं, उसे नाम दें',
  'popup.taskExample': 'जैसे: ऑर्डर भेजना',
  'popup.start': 'शुरू करें',
  'popup.stop': 'ख़त्म करें',
  'popup.lastSteps': 'पिछले चरण',
  'popup.noSteps': 'अभी तक कुछ भी रिकॉर्ड नहीं हुआ है।',
  'popup.stepsUnavailable': 'पिछले चरण अभी दिखाए नहीं जा सकते।',
  'popup.eraseLast': 'इतना पिछला मिटाएँ',
  'popup.task': 'काम: {title}',
  'popup.pausedUntil': '{time} तक कुछ भी रिकॉर्ड नहीं होता।',
  'popup.pausedUntilResumed': 'जब तक आप जारी न करें, कुछ भी रिकॉर्ड नहीं होता।',
  'popup.titleMissing': 'काम को कुछ शब्दों में बताएँ।',
  'popup.myData': 'मेरा डेटा',
  'popup.consent': 'क्या रिकॉर्ड किया जा सकता है',

  'problem.host_missing.title': 'fairtrace प्रोग्राम जवाब नहीं दे रहा',
  'problem.host_missing.advice':
    'वह आपकी रिकॉर्डिंग इसी कंप्यूटर पर सीलबंद रखता है, और सिर्फ़ वही उन्हें खोल सकता है। शायद उसे हटा दिया गया है या वह शुरू हो रहा है: फिर कोशिश करें, उसके बाद जिसने fairtrace इंस्टॉल किया है उससे पूछें।',
  'problem.protocol_mismatch.title': 'इस कंप्यूटर का fairtrace प्रोग्राम बहुत पुराना है',
  'problem.protocol_mismatch.advice':
    'वह अभी इस पेज पर आपका डेटा नहीं दिखा सकता। अपडेट होने पर यह पेज काम करेगा; “fairtrace show” अभी भी काम करता है।',
  'problem.keys_unavailable.title': 'आपकी रिकॉर्डिंग की सील नहीं खुल सकती',
  'problem.keys_unavailable.advice':
    'कुंजियाँ अपनी जगह पर नहीं हैं। कुछ भी नहीं बदला गया; कुछ और करने से पहले जिसने fairtrace इंस्टॉल किया है उससे पूछें।',
  'problem.keys_damaged.title': 'आपकी रिकॉर्डिंग की सील नहीं खुल सकती',
  'problem.keys_damaged.advice':
    'कुंजियों की फ़ाइल ख़राब है। कुछ भी नहीं बदला गया; “fairtrace doctor” और बताता है।',
  'problem.store_busy.title': 'आपकी रिकॉर्डिंग इस्तेमाल में हैं',
  'problem.store_busy.advice': 'कोई दूसरा प्रोग्राम उनमें लिख रहा है। थोड़ी देर में फिर कोशिश करें।',
  'problem.store_damaged.title': 'आपकी कुछ रिकॉर्डिंग पढ़ी नहीं जा सकतीं',
  'problem.store_damaged.advice':
    'वे वैसी नहीं हैं जैसी fairtrace लिखता है। “fairtrace doctor” और बताता है।',
  'problem.other.title': 'आपका डेटा अभी दिखाया नहीं जा सकता',
  'problem.other.advice':
    'कुछ भी नहीं बदला गया। फिर कोशिश करें; “fairtrace doctor” और बताता है ({code})।',

  'count.tasks': { one: '{count} काम', other: '{count} काम' },
  'count.newestTasks': { one: 'सबसे नया {count} काम', other: 'सबसे नए {count} काम' },
  'count.steps': { one: '{count} चरण', other: '{count} चरण' },

  'myData.page': 'fairtrace: मेरा डेटा',
  'myData.title': 'मेरा डेटा',
  'myData.about':
    'fairtrace ने आपका जो कुछ रिकॉर्ड किया है, वह सब, जैसा इस कंप्यूटर पर सीलबंद है। यह पेज सिर्फ़ आपके लिए है।',
  'myData.copy': 'सब कुछ की एक कॉपी',
  'myData.saveReadable': 'पढ़ने के लिए कॉपी सहेजें',
  'myData.saveJson': 'JSON में कॉपी सहेजें',
  'myData.opening': 'आपकी रिकॉर्डिंग खोली जा रही हैं…',
  'myData.loading': 'खुल रहा है…',
  'myData.retry': 'फिर कोशिश करें',
  'myData.empty': 'कुछ भी रिकॉर्ड नहीं है',
  'myData.tasks': 'काम',
  'myData.olderTasks': 'पुराने काम',
  'myData.noTitle': 'बिना शीर्षक',
  'myData.noSteps': 'कोई चरण नहीं',
  'myData.isOpen': 'अभी जारी',
  'myData.missing': 'जो दर्ज नहीं हुआ',
  'myData.losses': {
    one: 'दर्ज नहीं हुआ: {count} घटना',
    other: 'दर्ज नहीं हुआ: {count} घटनाएँ',
  },
  'myData.loss': { one: '{count} घटना: {reason}', other: '{count} घटनाएँ: {reason}' },
  'myData.never': 'सिद्धांततः कभी नहीं: एक-एक कुंजी, उनका समय, पॉइंटर की जगहें, स्क्रीन की तस्वीरें।',
  'myData.exported': 'निर्यात में जैसा होता है',
  'myData.exportedLabel': 'चरण {index}, निर्यात में जैसा होता है',
  'myData.exportedTooLarge':
    'यह चरण यहाँ दिखाने के लिए बहुत बड़ा है। “fairtrace export” इसे फ़ाइल में लिखता है।',
  'myData.copyTitle': 'fairtrace में मेरा डेटा, {day}',
  'myData.collecting': 'सब कुछ इकट्ठा किया जा रहा है…',
  'myData.saved': 'सहेजा गया: {steps}, {tasks}। फ़ाइल सीलबंद नहीं है: उसे वहाँ रखें जहाँ सिर्फ़ आप उसे पढ़ सकें।',

  'mask.why': 'क्या छिपाया गया और क्यों',
  'mask.whyLeftOut': 'कुछ क्यों छोड़ा गया',
  'mask.values': {
    one: '{count} मान छिपाया गया: {types}',
    other: '{count} मान छिपाए गए: {types}',
  },
  'mask.reason': '{place} {masked}: {rule}',
  'mask.masked': '{placeholders} से छिपाया गया',
  'mask.maskedAndMore': '{placeholders} और दूसरों से छिपाया गया',
  'mask.withoutNumber': '{count} × {placeholder} से छिपाया गया',
  'mask.parts': { one: '{count} हिस्सा छिपाया गया', other: '{count} हिस्से छिपाए गए' },
  'mask.leftOut': { one: '{count} टेक्स्ट छोड़ा गया', other: '{count} टेक्स्ट छोड़े गए' },
  'mask.identifier': 'इसका रूप वह है जिसे कहते हैं: {rule}',

  'erase.more': 'एक साथ ज़्यादा मिटाएँ',
  'erase.button': 'मिटाएँ…',
  'erase.stepButton': 'चरण {index} मिटाएँ…',
  'erase.taskButton': 'यह काम मिटाएँ…',
  'erase.everythingButton': 'सब कुछ मिटाएँ…',
  'erase.minutesLabel': 'मैंने इतने समय में जो किया:',
  'erase.categoryLabel': 'इस तरह का सब कुछ:',
  'erase.appLabel': 'इसमें किया सब कुछ:',
  'erase.everythingLabel': 'जो कुछ रिकॉर्ड है, सब',
  'erase.step': '“{sentence}” मिटाएँ?',
  'erase.task': 'काम “{title}” मिटाएँ?',
  'erase.minutes': 'पिछले {time} में आपने जो किया, उसे मिटाएँ?',
  'erase.category': '“{title}” की तरह के सारे चरण मिटाएँ?',
  'erase.app': '“{name}” में किया सब कुछ मिटाएँ?',
  'erase.everything': 'जो कुछ रिकॉर्ड है, सब मिटाएँ?',
  'erase.counting': 'मिटने वाले चरण गिने जा रहे हैं…',
  'erase.uncounted': 'कितने चरण मिटेंगे, यह अभी गिना नहीं जा सकता।',
  'erase.noStep': 'मिटाने के लिए कोई चरण नहीं है।',
  'erase.goes': { one: '{count} चरण मिटाया जाएगा।', other: '{count} चरण मिटाए जाएँगे।' },
  'erase.partsGo': 'दूसरे चरणों से इसका हिस्सा हट जाएगा, और वे बने रहेंगे।',
  'erase.final':
    'यह अंतिम है: सील की कुंजियाँ नष्ट कर दी जाती हैं, और कोई इसे वापस नहीं ला सकता। यहाँ जो मिटता है वह कहीं और कभी नहीं था, जब तक आपने कोई कॉपी सहेजी या निर्यात न की हो।',
  'erase.keep': 'रहने दें',
  'erase.forGood': 'हमेशा के लिए मिटाएँ',
  'erase.erasing': 'मिटाया जा रहा है…',
  'erase.nothing': 'इसमें से कुछ भी रिकॉर्ड नहीं है, इसलिए कुछ नहीं मिटाया गया।',
  'erase.erased': 'हमेशा के लिए मिटाया गया: {steps}।',
  'erase.erasedWithTasks': 'हमेशा के लिए मिटाया गया: {steps}, {tasks}।',
  'erase.changed': {
    one: '{count} चरण से रिकॉर्ड का एक हिस्सा हटा, और वह बना रहा।',
    other: '{count} चरणों से रिकॉर्ड का एक हिस्सा हटा, और वे बने रहे।',
  },
  'erase.filesLater':
    'कोई दूसरा प्रोग्राम फ़ाइलें पढ़ रहा है: कुंजियाँ नष्ट हो चुकी हैं, और fairtrace के फिर शुरू होने पर फ़ाइलें साफ़ होंगी।',
  'erase.failed': 'मिटाना विफल रहा। {problem}। क्या बचा है, यह देखने के लिए पेज फिर से लोड करें।',
});
