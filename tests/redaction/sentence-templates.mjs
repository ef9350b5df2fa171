// Running text as people write it into notes and messages, by language. {name}, {email}, {phone},
// {city} and {street} are replaced; every other word is harmless and should stay.

export const sentenceTemplates = {
  en: [
    'Please send the signed contract to {name} before the end of the week.',
    'I talked to {name} yesterday and she agreed to the new price.',
    'The delivery goes to {street} in {city}, the driver calls {phone} first.',
    'If the invoice is wrong, write to {email} and ask for a correction.',
    'We still wait for an answer about the broken printer on the second floor.',
  ],
  de: [
    'Bitte schicken Sie den unterschriebenen Vertrag bis Ende der Woche an {name}.',
    'Ich habe gestern mit {name} gesprochen und der neue Preis ist in Ordnung.',
    'Die Lieferung geht in die {street} nach {city}, der Fahrer ruft vorher {phone} an.',
    'Wenn die Rechnung falsch ist, schreiben Sie an {email} und bitten um eine Korrektur.',
    'Wir warten noch auf eine Antwort wegen des defekten Druckers im zweiten Stock.',
  ],
  fr: [
    'Merci d’envoyer le contrat signé à {name} avant la fin de la semaine.',
    'J’ai parlé hier avec {name} et le nouveau prix est accepté.',
    'La livraison part au {street} à {city}, le chauffeur appelle le {phone} avant.',
    'Si la facture est fausse, écrivez à {email} et demandez une correction.',
    'Nous attendons encore une réponse pour l’imprimante en panne au deuxième étage.',
  ],
  es: [
    'Por favor envíe el contrato firmado a {name} antes del fin de semana.',
    'Ayer hablé con {name} y el nuevo precio está aceptado.',
    'La entrega va a {street} en {city}, el conductor llama antes al {phone}.',
    'Si la factura está mal, escriba a {email} y pida una corrección.',
    'Todavía esperamos una respuesta sobre la impresora rota del segundo piso.',
  ],
  pt: [
    'Por favor envie o contrato assinado para {name} antes do fim da semana.',
    'Ontem falei com {name} e o novo preço foi aceite.',
    'A entrega vai para {street} em {city}, o motorista liga antes para {phone}.',
    'Se a fatura estiver errada, escreva para {email} e peça uma correção.',
    'Ainda esperamos uma resposta sobre a impressora avariada no segundo andar.',
  ],
  it: [
    'Per favore invii il contratto firmato a {name} entro la fine della settimana.',
    'Ieri ho parlato con {name} e il nuovo prezzo va bene.',
    'La consegna va in {street} a {city}, il corriere chiama prima il {phone}.',
    'Se la fattura è sbagliata, scriva a {email} e chieda una correzione.',
    'Aspettiamo ancora una risposta per la stampante rotta al secondo piano.',
  ],
  nl: [
    'Stuur het getekende contract voor het einde van de week naar {name}.',
    'Ik heb gisteren met {name} gesproken en de nieuwe prijs is goed.',
    'De levering gaat naar {street} in {city}, de chauffeur belt eerst {phone}.',
    'Als de factuur niet klopt, schrijf dan naar {email} en vraag om een correctie.',
    'We wachten nog op een antwoord over de kapotte printer op de tweede verdieping.',
  ],
  pl: [
    'Proszę wysłać podpisaną umowę do {name} przed końcem tygodnia.',
    'Wczoraj rozmawiałem z {name} i nowa cena jest w porządku.',
    'Jeśli faktura jest błędna, proszę napisać na {email} i poprosić o korektę.',
    'Nadal czekamy na odpowiedź w sprawie zepsutej drukarki na drugim piętrze.',
  ],
  cs: [
    'Pošlete prosím podepsanou smlouvu na jméno {name} do konce týdne.',
    'Včera jsem mluvil s {name} a nová cena je v pořádku.',
    'Pokud je faktura špatně, napište na {email} a požádejte o opravu.',
    'Stále čekáme na odpověď ohledně rozbité tiskárny ve druhém patře.',
  ],
  sk: [
    'Pošlite prosím podpísanú zmluvu na meno {name} do konca týždňa.',
    'Ak je faktúra nesprávna, napíšte na {email} a požiadajte o opravu.',
    'Stále čakáme na odpoveď ohľadom pokazenej tlačiarne na druhom poschodí.',
  ],
  sv: [
    'Skicka det undertecknade avtalet till {name} före veckans slut.',
    'Jag pratade med {name} i går och det nya priset är bra.',
    'Om fakturan är fel, skriv till {email} och be om en rättelse.',
    'Vi väntar fortfarande på svar om den trasiga skrivaren på andra våningen.',
  ],
  da: [
    'Send venligst den underskrevne kontrakt til {name} inden ugens udgang.',
    'Jeg talte med {name} i går, og den nye pris er i orden.',
    'Hvis fakturaen er forkert, så skriv til {email} og bed om en rettelse.',
    'Vi venter stadig på svar om den ødelagte printer på anden sal.',
  ],
  nb: [
    'Send den signerte kontrakten til {name} før slutten av uken.',
    'Jeg snakket med {name} i går, og den nye prisen er grei.',
    'Hvis fakturaen er feil, skriv til {email} og be om en rettelse.',
    'Vi venter fortsatt på svar om den ødelagte skriveren i andre etasje.',
  ],
  fi: [
    'Lähetä allekirjoitettu sopimus henkilölle {name} ennen viikon loppua.',
    'Jos lasku on väärin, kirjoita osoitteeseen {email} ja pyydä korjausta.',
    'Odotamme vielä vastausta toisen kerroksen rikkinäisestä tulostimesta.',
  ],
  hu: [
    'Kérjük, küldje el az aláírt szerződést {name} részére a hét végéig.',
    'Ha a számla hibás, írjon a következő címre: {email}, és kérjen javítást.',
    'Még mindig várunk a válaszra a második emeleti elromlott nyomtató ügyében.',
  ],
  ro: [
    'Vă rugăm să trimiteți contractul semnat către {name} până la sfârșitul săptămânii.',
    'Dacă factura este greșită, scrieți la {email} și cereți o corectură.',
    'Încă așteptăm un răspuns despre imprimanta stricată de la etajul doi.',
  ],
  hr: [
    'Molimo pošaljite potpisani ugovor na ime {name} do kraja tjedna.',
    'Ako je račun pogrešan, pišite na {email} i zatražite ispravak.',
    'Još čekamo odgovor u vezi s pokvarenim pisačem na drugom katu.',
  ],
  tr: [
    'Lütfen imzalı sözleşmeyi hafta sonundan önce {name} adlı kişiye gönderin.',
    'Fatura yanlışsa {email} adresine yazın ve düzeltme isteyin.',
    'İkinci kattaki bozuk yazıcı hakkında hâlâ bir yanıt bekliyoruz.',
  ],
  ru: [
    'Пожалуйста, отправьте подписанный договор на имя {name} до конца недели.',
    'Если счёт неверный, напишите на {email} и попросите исправить его.',
    'Мы всё ещё ждём ответа о сломанном принтере на втором этаже.',
  ],
  uk: [
    'Будь ласка, надішліть підписаний договір на ім’я {name} до кінця тижня.',
    'Якщо рахунок неправильний, напишіть на {email} і попросіть виправити його.',
    'Ми все ще чекаємо на відповідь щодо зламаного принтера на другому поверсі.',
  ],
  el: [
    'Παρακαλώ στείλτε το υπογεγραμμένο συμβόλαιο προς {name} πριν το τέλος της εβδομάδας.',
    'Αν το τιμολόγιο είναι λάθος, γράψτε στο {email} και ζητήστε διόρθωση.',
    'Περιμένουμε ακόμη απάντηση για τον χαλασμένο εκτυπωτή στον δεύτερο όροφο.',
  ],
  he: [
    'אנא שלחו את החוזה החתום אל {name} לפני סוף השבוע.',
    'אם החשבונית שגויה, כתבו אל {email} ובקשו תיקון.',
  ],
  ar: [
    'يرجى إرسال العقد الموقع إلى {name} قبل نهاية الأسبوع.',
    'إذا كانت الفاتورة خاطئة فاكتب إلى {email} واطلب تصحيحها.',
  ],
  hi: [
    'कृपया हस्ताक्षरित अनुबंध सप्ताह के अंत से पहले {name} को भेजें।',
    'यदि चालान गलत है तो {email} पर लिखें और सुधार के लिए कहें।',
  ],
  ja: [
    '署名済みの契約書を今週中に {name} に送ってください。',
    '請求書が間違っている場合は {email} に連絡して修正を依頼してください。',
  ],
  zh: [
    '请在本周末之前把签好的合同发给 {name}，谢谢。',
    '如果发票有错误，请写信到 {email} 并要求更正。',
  ],
  ko: [
    '서명한 계약서를 이번 주 안에 {name} 님에게 보내 주세요.',
    '청구서가 잘못되었으면 {email} 주소로 수정을 요청해 주세요.',
  ],
  vi: [
    'Vui lòng gửi hợp đồng đã ký cho {name} trước cuối tuần.',
    'Nếu hóa đơn sai, hãy viết thư đến {email} và yêu cầu sửa lại.',
  ],
  id: [
    'Mohon kirim kontrak yang sudah ditandatangani kepada {name} sebelum akhir pekan.',
    'Jika faktur salah, tulis ke {email} dan minta perbaikan.',
  ],
  th: ['กรุณาส่งสัญญาที่ลงนามแล้วให้ {name} ก่อนสิ้นสัปดาห์', 'หากใบแจ้งหนี้ผิด โปรดเขียนถึง {email} เพื่อขอแก้ไข'],
};

/** Templates for a locale of faker; those of English where its language has none. */
export function templatesOf(locale) {
  const language = locale.split('_')[0];
  const own = sentenceTemplates[language];
  return own ? { language, templates: own } : { language: 'en', templates: sentenceTemplates.en };
}
