#include "made_up_machine.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("uninstalling twice is as uninstalling once")
{
    MadeUpMachine const machine;
    auto const before = tree_of(machine.path());
    REQUIRE(machine.type_for_folder("install").code == 0);
    check_output("uninstall.txt", machine.type_for_folder("uninstall"));
    CHECK(tree_of(machine.path()) == before);
    check_output("uninstall_nothing.txt", machine.type_for_folder("uninstall"));
    check_output("uninstall.json", machine.type_for_folder("uninstall", { "--json" }));
}

TEST_CASE("uninstalling leaves what was recorded and what others put beside it")
{
    MadeUpMachine const machine;
    REQUIRE(machine.type_for_folder("install").code == 0);
    write(machine.folder() / "org.other.host.json", "theirs");
    REQUIRE(machine.type_for_folder("uninstall").code == 0);
    CHECK(content_of(machine.folder() / "org.other.host.json") == "theirs");
    CHECK(fs::exists(machine.policy()));
}

TEST_CASE("a manifest of another program is said to be left, and left")
{
    MadeUpMachine const machine;
    write(machine.manifest(), "theirs");
    auto const ran = machine.type_for_folder("uninstall");
    CHECK(ran.code == 0);
    CHECK(ran.output
        == "There was nothing of ours to remove.\n"
           "note: left HOME/hosts/org.fairtrace.host.json: it is another program's.\n");
    CHECK(content_of(machine.manifest()) == "theirs");
}

TEST_CASE("a rehearsal of a removal says what would be removed and removes nothing")
{
    MadeUpMachine const machine;
    REQUIRE(machine.type_for_folder("install").code == 0);
    auto const before = tree_of(machine.path());
    check_output("uninstall_rehearsal.txt", machine.type_for_folder("uninstall", { "--dry-run" }));
    CHECK(tree_of(machine.path()) == before);
}

TEST_CASE("a folder that was there before stays, and one that was made goes")
{
    MadeUpMachine const machine;
    auto const there = machine.at("/etc/opt/chrome/native-messaging-hosts");
    fs::create_directories(there);
    auto const before = tree_of(machine.root());
    REQUIRE(machine.type("install", { "--system" }).code == 0);
    REQUIRE(machine.type("uninstall", { "--system" }).code == 0);
    CHECK(tree_of(machine.root()) == before);
}

TEST_CASE("a place that two browsers share stays while one of them is left")
{
    MadeUpMachine const machine;
    REQUIRE(machine.type("install", { "--system" }).code == 0);
    auto const shared
        = machine.at("/etc/opt/chrome/native-messaging-hosts/org.fairtrace.host.json");
    auto const one = machine.type("uninstall", { "--system", "--browser", "brave" });
    CHECK(one.output
        == "There was nothing of ours to remove.\n"
           "note: left HOME/root/etc/opt/chrome/native-messaging-hosts/org.fairtrace.host.json: it "
           "serves chrome, brave; name them all to remove it.\n");
    CHECK(fs::exists(shared));
    auto const both
        = machine.type("uninstall", { "--system", "--browser", "brave", "--browser", "chrome" });
    CHECK(both.code == 0);
    CHECK(!fs::exists(shared));
}
