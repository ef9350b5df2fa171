import { translation } from './translation.ts';

export const japanese = translation({
  'extension.description':
    '承認されたウェブアプリの使い方を、あなたの同意のもとで手順として記録し、このコンピューターに封印して保存します。',
  'languages.label': '言語',

  'recording.recording.title': '記録中',
  'recording.recording.reason':
    '承認されたアプリでの操作を、同意された範囲で記録し、このコンピューターに封印しています。',
  'recording.paused.title': '一時停止中',
  'recording.paused.reason': '一時停止が終わるまで、何も記録されません。',
  'recording.stopped.title': '停止',
  'recording.stopped.reason':
    'あなたの組織が、すべてのコンピューターで記録を停止しました。何もする必要はありません。',
  'recording.no_consent.title': '記録していません',
  'recording.no_consent.reason': '何にも同意されていないため、何も記録されません。',
  'recording.no_policy.title': '記録していません',
  'recording.no_policy.reason':
    'あなたの組織はまだアプリを承認していません。このコンピューターにはポリシーがありません。',
  'recording.policy_rejected.title': '記録していません',
  'recording.policy_rejected.reason':
    'このコンピューターのポリシーは信頼できないか、読み取れません。fairtrace をインストールした人に聞いてください。',
  'recording.store_unavailable.title': '記録していません',
  'recording.store_unavailable.reason':
    '記録の保存場所に書き込めません。書き込めるようになるまで、何も記録されません。',
  'recording.keys_unavailable.title': '記録していません',
  'recording.keys_unavailable.reason':
    '記録を封印する鍵が使えません。鍵がないあいだは、何も記録されません。',
  'recording.no_host.title': '記録していません',
  'recording.no_host.reason':
    'このコンピューターの fairtrace プログラムが応答しません。インストールされていない可能性があります。',

  'category.clicks.title': 'クリック',
  'category.clicks.captured':
    'どのボタン、リンク、メニュー項目をクリックしたか、どのフォームを送信したか、何をスクロールしたか、何をどこへドラッグしたか。ポインターの動きは決して記録しません。',
  'category.selections.title': '選択',
  'category.selections.captured':
    'どの選択肢を選び、どのチェックボックスに印を付けたか。選ばなかったものは記録しません。',
  'category.navigation.title': 'ページ',
  'category.navigation.captured':
    'アプリのどのページに、どのように、どのタブで移ったか、どの種類のファイルをダウンロードしたか。ファイル名や、アドレスの中の検索語などの値は記録しません。',
  'category.text.title': 'テキスト欄',
  'category.text.captured':
    '欄に入力したこと。名前、番号など個人に関する言葉は伏せられます。アップロードしたファイルの種類も記録します。パスワード、カード番号、一つ一つのキー、ファイル名は決して記録しません。',
  'category.shortcuts.title': 'キーボードショートカット',
  'category.shortcuts.captured':
    'Control+S や Enter などのショートカットとキー。入力した文字は決して記録しません。',
  'category.clipboard_links.title': 'コピーと貼り付け',
  'category.clipboard_links.captured':
    'どこでコピーし、どこに貼り付けたか、それが同じテキストであること。その内容は決して記録しません。',
  'category.observation.title': 'ほかにクリックできたもの',
  'category.observation.captured':
    '手順ごとに、ページのほかのボタン、リンク、欄の名前。人の名前は伏せられます。その中のテキストや値は記録しません。',
  'category.pointer_path.title': 'ポインターの経路',
  'category.pointer_path.captured':
    'ポインターがどの要素の上を通ったか。あなた自身が見るためだけのもので、正確な動きは記録しません。',

  'error.host_missing':
    'このコンピューターの fairtrace プログラムが応答しません。何も変更されていません。',
  'error.consent_malformed':
    'このページを開いているあいだにポリシーが変わりました。ページを再読み込みして、お読みください。',
  'error.store_not_writable': '選択を保存できませんでした。記録の保存場所に書き込めません。',
  'error.store_full': '選択を保存できませんでした。ディスクがいっぱいです。',
  'error.store_busy': '保存場所が使用中です。しばらくしてからもう一度お試しください。',
  'error.other': 'うまくいきませんでした（{code}）。何も変更されていません。',

  'consent.page': 'fairtrace：あなたの選択',
  'consent.title': '何を記録してよいですか？',
  'consent.contact': '{name} からのお願いです。お問い合わせ：{contact}',
  'consent.notice':
    'fairtrace は、ソフトウェアが仕事を学べるように、下のアプリの使い方を記録します。種類ごとに、あなたが決めます。記録はこのコンピューターに封印されます。いつでも記録を見ること、一時停止すること、考えを変えることができます。断っても、不利益はまったくありません。',
  'consent.purposes': '目的',
  'consent.recipients': '見る人：{list}',
  'consent.apps': '次のアプリだけで',
  'consent.categories': '許可するもの',
  'consent.effects':
    '手順には、開いたダイアログやアプリが表示したメッセージなど、その結果も含まれます。その中の名前、番号など個人に関する言葉は伏せられます。',
  'consent.never': 'あなたの評価のために、またはあなたに不利に使われることは決してありません。',
  'consent.save': '選択を保存',
  'consent.refuse': 'すべて断る',
  'consent.withdraw': '同意をすべて取り消す',
  'consent.saving': '保存しています…',
  'consent.saved': '保存しました。同意したもの：{list}。いつでもここで変更できます。',
  'consent.refused': '保存しました。何も記録されません。いつでもここで変更できます。',
  'consent.nothingChosen':
    '何もオンになっていません。何も記録しない場合は「{button}」を選んでください。',
  'consent.present': '現在の選択：{list}。',
  'consent.presentRefused': '現在の選択：何も記録されません。',
  'consent.changed': 'ポリシーが変わりました。お読みのうえ、もう一度選んでください。',
  'consent.before': 'これまでの記録は、封印されたままこのコンピューターに残っています。',
  'consent.eraseEverything': 'すべて消去…',
  'consent.lookFirst': '先に見る',

  'popup.pause': '一時停止する',
  'popup.untilTomorrow': '明日まで',
  'popup.untilResumed': '再開するまで',
  'popup.resume': '今すぐ再開',
  'popup.taskLabel': 'これからする作業に名前を付けてください',
  'popup.taskExample': '例：注文を発送する',
  'popup.start': '開始',
  'popup.stop': '終了',
  'popup.lastSteps': '最近の手順',
  'popup.noSteps': 'まだ何も記録されていません。',
  'popup.stepsUnavailable': '今は最近の手順を表示できません。',
  'popup.eraseLast': '直近を消去',
  'popup.task': '作業：{title}',
  'popup.pausedUntil': '{time}まで、何も記録されません。',
  'popup.pausedUntilResumed': '再開するまで、何も記録されません。',
  'popup.titleMissing': '作業を短い言葉で書いてください。',
  'popup.myData': '自分のデータ',
  'popup.consent': '記録してよいもの',

  'problem.host_missing.title': 'fairtrace プログラムが応答しません',
  'problem.host_missing.advice':
    'このプログラムは記録をこのコンピューターに封印して保管し、これだけが記録を開けます。削除されたか、起動中かもしれません。もう一度試し、それでもだめなら fairtrace をインストールした人に聞いてください。',
  'problem.protocol_mismatch.title': 'このコンピューターの fairtrace プログラムが古すぎます',
  'problem.protocol_mismatch.advice':
    'まだこのページにデータを表示できません。更新されれば表示できます。「fairtrace show」は今でも使えます。',
  'problem.keys_unavailable.title': '記録の封印を解けません',
  'problem.keys_unavailable.advice':
    '鍵があるべき場所にありません。何も変更されていません。ほかの操作をする前に、fairtrace をインストールした人に聞いてください。',
  'problem.keys_damaged.title': '記録の封印を解けません',
  'problem.keys_damaged.advice':
    '鍵のファイルが壊れています。何も変更されていません。詳しくは「fairtrace doctor」で分かります。',
  'problem.store_busy.title': '記録が使用中です',
  'problem.store_busy.advice':
    '別のプログラムが書き込んでいます。しばらくしてからもう一度お試しください。',
  'problem.store_damaged.title': '一部の記録を読み取れません',
  'problem.store_damaged.advice':
    'fairtrace が書いたとおりになっていません。詳しくは「fairtrace doctor」で分かります。',
  'problem.other.title': '今はデータを表示できません',
  'problem.other.advice':
    '何も変更されていません。もう一度お試しください。詳しくは「fairtrace doctor」で分かります（{code}）。',

  'count.tasks': { other: '{count} 件の作業' },
  'count.newestTasks': { other: '最新の {count} 件の作業' },
  'count.steps': { other: '{count} 個の手順' },

  'myData.page': 'fairtrace：自分のデータ',
  'myData.title': '自分のデータ',
  'myData.about':
    'fairtrace があなたについて記録し、このコンピューターに封印しているもののすべてです。このページはあなただけのものです。',
  'myData.copy': 'すべてのコピー',
  'myData.saveReadable': '読むためのコピーを保存',
  'myData.saveJson': 'JSON のコピーを保存',
  'myData.opening': '記録を開いています…',
  'myData.loading': '開いています…',
  'myData.retry': 'もう一度試す',
  'myData.empty': '何も記録されていません',
  'myData.tasks': '作業',
  'myData.olderTasks': 'もっと前の作業',
  'myData.noTitle': '名前なし',
  'myData.noSteps': '手順なし',
  'myData.isOpen': '続行中',
  'myData.missing': '取得されなかったもの',
  'myData.losses': { other: '取得されなかった出来事：{count} 件' },
  'myData.loss': { other: '{count} 件：{reason}' },
  'myData.never':
    '仕組みとして決して取得しないもの：一つ一つのキー、その間隔、ポインターの位置、画面の画像。',
  'myData.exported': '書き出したときの内容',
  'myData.exportedLabel': '手順 {index} を書き出したときの内容',
  'myData.exportedTooLarge':
    'この手順は大きすぎて、ここに表示できません。「fairtrace export」でファイルに書き出せます。',
  'myData.copyTitle': 'fairtrace の自分のデータ、{day}',
  'myData.collecting': 'すべてを集めています…',
  'myData.saved':
    '保存しました：{steps}、{tasks}。ファイルは封印されていません。あなただけが読める場所に置いてください。',

  'mask.why': '何がなぜ伏せられたか',
  'mask.whyLeftOut': 'なぜ省かれたか',
  'mask.values': { other: '{count} 個の値を伏せました：{types}' },
  'mask.reason': '{place}{masked}：{rule}',
  'mask.masked': '{placeholders} として伏せました',
  'mask.maskedAndMore': '{placeholders} などとして伏せました',
  'mask.withoutNumber': '{count} × {placeholder} として伏せました',
  'mask.parts': { other: '{count} か所を伏せました' },
  'mask.leftOut': { other: '{count} 個のテキストを省きました' },
  'mask.identifier': '次の名前のものの形をしています：{rule}',

  'erase.more': 'まとめて消去',
  'erase.button': '消去…',
  'erase.stepButton': '手順 {index} を消去…',
  'erase.taskButton': 'この作業を消去…',
  'erase.everythingButton': 'すべて消去…',
  'erase.minutesLabel': '直近にしたこと',
  'erase.categoryLabel': '次の種類のすべて',
  'erase.appLabel': '次のアプリでしたことすべて',
  'erase.everythingLabel': '記録されているものすべて',
  'erase.step': '「{sentence}」を消去しますか？',
  'erase.task': '作業「{title}」を消去しますか？',
  'erase.minutes': '直近 {time}にしたことを消去しますか？',
  'erase.category': '種類「{title}」の手順をすべて消去しますか？',
  'erase.app': '「{name}」でしたことをすべて消去しますか？',
  'erase.everything': '記録されているものをすべて消去しますか？',
  'erase.counting': '消去される手順を数えています…',
  'erase.uncounted': '消去される手順の数を、今は数えられません。',
  'erase.noStep': '消去する手順はありません。',
  'erase.goes': { other: '{count} 個の手順が消去されます。' },
  'erase.partsGo': 'ほかの手順は、それに関する部分を失いますが、残ります。',
  'erase.final':
    '元に戻せません。封印の鍵が破棄され、だれにも復元できません。コピーを保存または書き出していないかぎり、ここで消去されるものがほかの場所にあったことはありません。',
  'erase.keep': '残す',
  'erase.forGood': '完全に消去',
  'erase.erasing': '消去しています…',
  'erase.nothing': '該当する記録がないため、何も消去されませんでした。',
  'erase.erased': '完全に消去しました：{steps}。',
  'erase.erasedWithTasks': '完全に消去しました：{steps}、{tasks}。',
  'erase.changed': { other: '{count} 個の手順は記録の一部を失い、残りました。' },
  'erase.filesLater':
    '別のプログラムがファイルを読んでいます。鍵は破棄されました。ファイルは fairtrace が次に起動したときに片付けられます。',
  'erase.failed':
    '消去できませんでした。{problem}。何が残っているかを見るには、ページを再読み込みしてください。',
});
