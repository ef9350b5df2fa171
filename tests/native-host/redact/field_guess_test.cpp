#include <fairtrace/redact.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

FieldGuess guess(FieldDescription const& field)
{
    static Redactor const redactor;
    return redactor.guess(field);
}

std::string by_name(std::string name) { return guess({ "text", "", std::move(name), "" }).type; }

std::string by_label(std::string label) { return guess({ "text", "", "", std::move(label) }).type; }

}

TEST_CASE("the autofill name of the standard decides, whatever else a field says")
{
    auto const field = guess({ "text", "section-a shipping family-name", "comment", "Comment" });
    CHECK(field.type == "family-name");
    CHECK(field.confidence == 1);
    CHECK(field.mask == MaskType::Person);
    CHECK(guess({ "text", "off", "comment", "" }).type == "text");
    CHECK(guess({ "text", "username webauthn", "", "" }).type == "username");
    CHECK(guess({ "text", "cc-exp-month", "", "" }).is_sensitive);
}

TEST_CASE("names of fields are read in every way of writing words together")
{
    for (auto const* name : { "firstName", "first_name", "first-name", "FirstName", "FIRST_NAME",
             "user[first_name]", "billing.firstName", "firstname2" })
        CHECK(by_name(name) == "given-name");
    CHECK(by_name("customerEmail") == "email");
    CHECK(by_name("addr_line2") == "street-address");
    CHECK(by_name("dob") == "bday");
    CHECK(by_name("orderQty") == "transaction-amount");
}

TEST_CASE("a field that says too little is one of what its group holds")
{
    auto const in_group = [](std::string label, std::string group) {
        return guess({ "text", "", "", std::move(label), "", std::move(group) });
    };
    CHECK(in_group("Number", "Bank account").type == "bank-account");
    CHECK(in_group("Number", "Bank account").is_sensitive);
    CHECK(in_group("", "Geburtsdatum").type == "bday");
    CHECK(in_group("", "Date of birth").rule.view() == "field_group");
    CHECK(in_group("", "Date of birth").confidence >= FieldGuess::threshold);
}

TEST_CASE("a group decides nothing of a field that says what it holds, and makes none harmless")
{
    CHECK(guess({ "text", "", "", "E-mail", "", "Date of birth" }).type == "email");
    CHECK(guess({ "textarea", "", "notes", "Notes", "", "Shipping address" }).type == "text");
    CHECK(guess({ "text", "", "", "", "", "Comments" }).confidence < FieldGuess::threshold);
}

TEST_CASE("labels are read in many languages")
{
    CHECK(by_label("Geburtsdatum") == "bday");
    CHECK(by_label("Ihre E-Mail-Adresse") == "email");
    CHECK(by_label("Straße und Hausnummer") == "street-address");
    CHECK(by_label("Privatadresse") == "street-address");
    CHECK(by_label("Numéro de téléphone") == "tel");
    CHECK(by_label("Prénom") == "given-name");
    CHECK(by_label("Objet du courriel") == "title");
    CHECK(by_label("Apellidos") == "family-name");
    CHECK(by_label("Código postal") == "postal-code");
    CHECK(by_label("Endereço") == "street-address");
    CHECK(by_label("Città di residenza") == "address-level2");
    CHECK(by_label("Gebruikersnaam") == "username");
    CHECK(by_label("Imię i nazwisko") == "name");
    CHECK(by_label("郵便番号") == "postal-code");
    CHECK(by_label("メールアドレス（確認用）") == "email");
    CHECK(by_label("您的手机号码") == "tel");
    CHECK(by_label("जन्म तिथि") == "bday");
    CHECK(by_label("رقم الهاتف") == "tel");
    CHECK(by_label("Дата рождения") == "bday");
    CHECK(by_label("휴대폰 번호") == "tel");
}

TEST_CASE("the noun decides, not the word beside it")
{
    CHECK(by_label("Customer e-mail") == "email");
    CHECK(by_label("E-mail subject") == "title");
    CHECK(by_label("Reason for address change") == "text");
    CHECK(by_label("Product name") == "title");
    CHECK(by_label("Company name") == "organization");
    CHECK(by_label("Name") == "name");
    CHECK(by_label("Order number") == "reference");
    CHECK(by_label("Number of guests") == "transaction-amount");
}

TEST_CASE("secret kinds are sensitive in every language")
{
    for (auto const* label : { "Password", "Passwort bestätigen", "Mot de passe", "Contraseña",
             "Senha", "Wachtwoord", "Hasło", "パスワード", "密码", "पासवर्ड", "كلمة المرور",
             "Verification code", "Code de vérification", "验证码", "رمز التحقق", "CVV",
             "Kartennummer", "Numéro de carte", "カード番号", "Name on card", "IBAN", "Kontonummer",
             "Social security number", "Codice fiscale", "身份证号码", "आधार संख्या", "رقم الهوية",
             "API key", "Passport no.", "PIN", "DNI", "TIN" }) {
        INFO(label);
        CHECK(by_label(label) != "");
        CHECK(guess({ "text", "", "", label }).is_sensitive);
        CHECK(guess({ "text", "", "notes", label }).is_sensitive);
    }
}

TEST_CASE("short words of one language do not make fields of another sensitive")
{
    for (auto const* label : { "Geben Sie ein Datum ein", "Liczba dni", "Nie kontaktować",
             "Spare rib weight", "Color: tan", "Parola chiave da cercare" }) {
        INFO(label);
        CHECK_FALSE(guess({ "text", "", "", label }).is_sensitive);
    }
}

TEST_CASE("a value is harmless only if nothing says that it is not")
{
    CHECK(guess({ "text", "", "comment", "Your full name" }).type == "name");
    CHECK(guess({ "number", "", "", "Mobile" }).type == "tel");
    CHECK(guess({ "tel", "", "", "Quantity" }).type == "transaction-amount");
}

TEST_CASE("the end of a path names the field, and what stands before makes it secret only")
{
    CHECK(by_name("order.creditCard.billingAddress.city") == "address-level2");
    CHECK(by_name("payment[creditCard][country]") == "country-name");
    CHECK(by_name("page$card$expMonth") == "cc-exp");
    CHECK(by_name("card[number]") == "cc-number");
    CHECK(by_name("recovery.secretQuestion.answer") == "secret");
    CHECK(by_name("customer.contact[0].txtMI") == "additional-name");
    CHECK(by_name("/shop/customer/FormHandler.zip") == "postal-code");
    CHECK(by_name("{form.cid}") == "cc-csc");
}

TEST_CASE("a program's word for the kind of a control tells nothing of what it holds")
{
    CHECK(by_name("ddlState") == "address-level1");
    CHECK(by_name("txtCrdNbr") == "cc-number");
    CHECK(by_name("cboYear") == "bday");
    CHECK(by_name("txt") == "");
}

TEST_CASE("a long label asks at its start, and hides no secret behind a harmless word")
{
    CHECK(by_label("Phone number: we call only if something is wrong with your credit card order")
        == "tel");
    CHECK(
        by_label("Details that we need from you now: the security code of your card") == "cc-csc");
}

TEST_CASE("the label is believed more than the name if both say something personal")
{
    CHECK(guess({ "text", "", "address3", "Company" }).type == "organization");
    CHECK(guess({ "text", "", "loginName", "E-mail" }).type == "email");
    CHECK(guess({ "text", "", "surname", "Name" }).type == "family-name");
    CHECK(guess({ "text", "", "comment", "CVV" }).type == "cc-csc");
}

TEST_CASE("parts of a date tell nothing harmless")
{
    for (auto const* label : { "Month", "Year", "Jour", "Mes", "年", "月", "Год" }) {
        INFO(label);
        CHECK(guess({ "text", "", "", label }).mask == MaskType::Date);
    }
    CHECK(by_label("Fiscal year") == "date");
    for (auto const* label : { "Expiration date", "Expiry date", "Data di scadenza", "有効期限",
             "Срок действия", "MM / YY" }) {
        INFO(label);
        CHECK(guess({ "text", "", "", label }).is_sensitive);
    }
    CHECK_FALSE(guess({ "text", "", "", "Expiry date of the offer" }).is_sensitive);
    CHECK_FALSE(guess({ "text", "", "due", "", "DD/MM/YYYY" }).is_sensitive);
}

TEST_CASE("what may be a secret is not harmless, however little tells it")
{
    auto const field = guess({ "text", "", "", "Date", "MM / YY" });
    CHECK(field.confidence < FieldGuess::threshold);
    CHECK(field.is_sensitive);
    CHECK(guess({ "text", "", "", "First name", "MM / YY" }).type == "given-name");
}

TEST_CASE("a bare question or answer may be a secret one")
{
    for (auto const* label : { "Question", "Your answer", "Antwort", "Réponse" }) {
        INFO(label);
        CHECK(guess({ "text", "", "", label }).confidence < FieldGuess::threshold);
    }
    CHECK(guess({ "textarea", "", "", "Answer" }).type == "text");
}

TEST_CASE("sources that agree are believed more than one alone")
{
    auto const one = guess({ "text", "", "email", "" }).confidence;
    auto const two = guess({ "text", "", "email", "E-mail" }).confidence;
    CHECK(one > FieldGuess::threshold);
    CHECK(two > one);
    CHECK(guess({ "text", "", "", "", "you@example.org or phone number" }).type == "tel");
}

TEST_CASE("a field that says nothing is below the threshold, and its value masked as a whole")
{
    Redactor const redactor;
    for (auto const& field : { FieldDescription { "text", "", "", "" },
             FieldDescription { "text", "", "field_17", "Zyxtra" } }) {
        CHECK(redactor.guess(field).confidence < FieldGuess::threshold);
        auto const spans = redactor.spans("save the order", field);
        REQUIRE(spans.size() == 1);
        CHECK(spans[0].end == 14);
        CHECK(spans[0].rule.view() == "field_unknown");
    }
    CHECK(redactor.spans("save the order", FieldDescription { "textarea", "", "", "" }).empty());
}

TEST_CASE("where a field says nothing, a value that is one thing tells its type itself")
{
    Redactor const redactor;
    FieldDescription const field { "text", "", "", "Zyxtra" };
    auto const spans = redactor.spans("jane@example.org", field);
    REQUIRE(spans.size() == 1);
    CHECK(spans[0].type == MaskType::Email);
    CHECK(redactor.spans("jane@example.org, please", field)[0].type == MaskType::Text);
}

TEST_CASE("long and hostile names of fields are read in bounded time")
{
    std::string hostile;
    for (int index = 0; index < 100'000; ++index)
        hostile += "a1 \xF0\x9F";
    CHECK(by_label(hostile).empty());
    CHECK(by_label("Email " + hostile) == "email");
}
