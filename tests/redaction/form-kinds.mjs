// Forms as the web writes them: what a field is called by the program and by the page, in our own
// words, and what kind of value it holds. `form` is the kind of form, `kind` what must be known.

/** Fields with the same kind, from "name | label" lines; either may be empty. */
function fields(form, kind, lines, more = {}) {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .map(([name, label = '']) => ({ form, kind, name, label, ...more }));
}

const splitCard = [
  ...fields(
    'card in parts',
    'card',
    `
    txtCrdNbr | Number of your card
    pay.card[number] |
    cardNum1 | First four digits
    checkout$creditCard$expMonth | Month
    checkout$creditCard$expYear | Year
    card_exp_mm | Good thru
    ddlExpireMonth | Expires
    ablauf_jahr | Gültig bis Jahr
    | Mois d’expiration
    | Mes de caducidad
    | Mese di scadenza
    | Vervaljaar
    | 有効期限（月）
    | 有效期
    | MM / YY
    | Expiration date`,
  ),
  ...fields(
    'card in parts',
    'secret',
    `
    pay[cid] | Digits on the back
    txtSecCode | What is this?
    c-v-c | C V C
    kpn | Kartenprüfnummer
    | Cryptogramme visuel
    | Código de seguridad`,
  ),
  ...fields(
    'card in parts',
    'person',
    `
    ccFirstName | First name as it appears on the card
    | Nom du titulaire de la carte
    | Nombre del titular
    | カード名義人
    | Karteninhaber`,
  ),
];

const address = fields(
  'lines of an address',
  'address',
  `
  billing_addr1 | Address
  billing_addr2 | Apt, suite, floor
  shipTo[address][lineTwo] | Line 2
  order.deliveryAddress.street1 |
  BillingInfo$txtZip | ZIP
  BillingInfo$ddlState | State
  client.home.statesList |
  | Postleitzahl
  | Hausnummer
  | Complément d’adresse
  | Código postal
  | Poblacion
  | Numero civico
  | Huisnummer
  | Kod pocztowy
  | 番地・建物名
  | 郵遞區號
  | पिन कोड
  | العنوان
  | Почтовый индекс
  | Posta kodu
  | 우편 번호`,
);

const partsOfOne = [
  ...fields(
    'date of birth in parts',
    'date',
    `
    bday_d | Day
    bday_m | Month
    bday_y | Year
    ddlBirthMonth |
    person.birth[year] |
    profile.dobDay | TT
    | Geburtsjahr
    | Jour
    | Mois
    | Año
    | Anno
    | Rok
    | 月
    | 日
    | Год`,
  ),
  ...fields(
    'phone in parts',
    'phone',
    `
    dayPhone_part1 | Daytime phone
    dayPhone_part2 |
    homeArea | Area code
    homePrefix |
    tel_ext | Ext.
    contact.cell.dialCode | Country calling code
    | Vorwahl
    | Durchwahl
    | Indicatif
    | 市外局番 電話`,
  ),
];

const codes = fields(
  'code in boxes',
  'secret',
  `
  otp1 | Digit 1
  otp[2] | Digit 2 of 6
  code-3 | Verification code. Character 3
  twoFactor4 |
  mfaCode_5 |
  smsCode6 | 6 digit code
  | Code reçu par SMS, code de vérification
  | Bestätigungscode
  | Código de verificación
  | 認証コード
  | 驗證碼
  | Код подтверждения
  | 인증번호`,
);

const identities = fields(
  'national identity',
  'id',
  `
  txtSSN | Last four digits
  taxExemptNo | Tax exempt number
  | National insurance number
  | Steuer-ID
  | Personalausweisnummer
  | Numéro de sécurité sociale
  | DNI o NIE
  | CURP
  | CPF / CNPJ
  | Codice fiscale
  | Burgerservicenummer
  | Numer PESEL
  | マイナンバー
  | 身份证号
  | आधार संख्या
  | رقم الهوية
  | СНИЛС
  | TC Kimlik No
  | 주민등록번호
  | Rodné číslo
  | Personnummer
  | Henkilötunnus`,
);

const logins = [
  ...fields(
    'login',
    'secret',
    `
    frmLogin:pswd | Password
    pass[pass1] |
    | Kennwort
    | Mot de passe
    | Contraseña
    | Senha
    | Parola d’ordine
    | Wachtwoord
    | Hasło
    | パスワード
    | 密码
    | पासवर्ड
    | كلمة المرور
    | Пароль
    | Şifre
    | 비밀번호
    | Contrasenya
    | Salasana`,
  ),
  ...fields(
    'login',
    'id',
    `
    login_id | User ID
    | Benutzername
    | Nom d’utilisateur
    | Nombre de usuario
    | Nome de utilizador
    | Nome utente
    | Gebruikersnaam
    | Nazwa użytkownika
    | ユーザー名
    | 用户名
    | उपयोगकर्ता नाम
    | اسم المستخدم
    | Имя пользователя
    | Kullanıcı adı
    | 아이디`,
  ),
  ...fields(
    'login',
    'secret',
    `
    secQuestionAnswer1 | Your answer
    profile.secretQuestion$_answer | Answer
    recoveryAnswer |
    | Antwort auf die Sicherheitsfrage: Sicherheitsfrage
    | Pregunta de seguridad`,
  ),
];

const account = fields(
  'bank',
  'iban',
  `
  acctNbr | Account
  bank.clearing | Clearing number
  | IBAN
  | Bankleitzahl
  | Code guichet
  | Dígitos de control
  | Codice ABI
  | Numer rachunku
  | 口座番号`,
);

/** Fields of any app whose words may stay: what is masked of them whole is a loss. */
const harmless = fields(
  'work',
  'harmless',
  `
  order.creditCard.country | Country
  fiscalYear | Fiscal year
  offerExpiry | Expiry date of the offer
  startDate | Start date
  txtSearch | Search
  ddlCategory | Category
  orderQty | Quantity
  | Beschreibung
  | Titre
  | Prioridad
  | Categoria
  | Stückzahl
  | 件名
  | 数量
  | विवरण
  | ملاحظات
  | Комментарий`,
  { isHarmless: true },
);

export const formFields = [
  ...splitCard,
  ...address,
  ...partsOfOne,
  ...codes,
  ...identities,
  ...logins,
  ...account,
  ...harmless,
];
