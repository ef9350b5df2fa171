#include "made_up_home.hpp"

#include <fairtrace/signing_key.hpp>

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

void check_unusable(fs::path const& file)
{
    auto const key = SigningKey::read(file);
    REQUIRE(!key);
    CHECK(key.error().code == ErrorCode::SigningKeyUnusable);
}

}

TEST_CASE("a key that was written gives the same id and the same signature when it is read")
{
    MadeUpHome const home;
    auto const file = home.path() / "new/folder/key.pem";
    auto const made = SigningKey::create();
    REQUIRE(made);
    REQUIRE(made->write(file));
    auto const read = SigningKey::read(file);
    REQUIRE(read);
    CHECK(read->extension_id() == made->extension_id());
    CHECK(*read->sign("bytes") == *made->sign("bytes"));
    CHECK(*read->sign("bytes") != *made->sign("other bytes"));
    CHECK((fs::status(file).permissions() & fs::perms::all)
        == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("an id is 32 letters from a to p, another one for each key")
{
    auto const one = SigningKey::create()->extension_id();
    CHECK(one.size() == 32);
    CHECK(one.find_first_not_of("abcdefghijklmnop") == one.npos);
    CHECK(one != SigningKey::create()->extension_id());
}

TEST_CASE("a key that others can read is refused")
{
    MadeUpHome const home;
    auto const file = home.path() / "key.pem";
    REQUIRE(SigningKey::create()->write(file));
    auto const mode = GENERATE(0640U, 0604U, 0620U);
    ::chmod(file.c_str(), mode);
    check_unusable(file);
}

TEST_CASE("what is no private RSA key of 2048 bits without a passphrase is refused")
{
    MadeUpHome const home;
    auto const file = home.path() / "key.pem";
    check_unusable(file); // Not there.
    check_unusable(home.path()); // A folder.
    auto const* const command = GENERATE("echo nonsense >", "openssl genrsa 1024 >",
        "openssl ecparam -name prime256v1 -genkey -noout >",
        "openssl genrsa -aes128 -passout pass:secret 2048 >",
        "openssl genrsa 2048 2>/dev/null | openssl rsa -pubout >");
    auto const line = std::string { "umask 077; (" } + command + " '" + file.string()
        + "') 2>/dev/null </dev/null";
    REQUIRE(std::system(line.c_str()) == 0);
    check_unusable(file);
}
