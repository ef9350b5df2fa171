#include "host_process.hpp"

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// Batches of 50 until one is refused: which one it was, and what was said.
std::pair<std::uint32_t, Json> record_until_refused(HostProcess& host)
{
    for (std::uint32_t number = 1;; ++number) {
        auto answer = host.ask(batch(number, events(number * 50 - 49, number * 50)));
        if (answer["type"] != "ack")
            return { number, std::move(answer) };
        REQUIRE(answer == acknowledged(number, 50));
        REQUIRE(number < 1000);
    }
}

// The refused batch and the next are taken now; none of all those is missing.
void check_that_it_goes_on(HostProcess& host, std::uint32_t refused)
{
    for (auto number = refused; number <= refused + 1; ++number)
        CHECK(host.ask(batch(number, events(number * 50 - 49, number * 50)))
            == acknowledged(number, 50));
    auto list = request("list_steps");
    list["limit"] = 50;
    CHECK(host.ask(list)["steps"].size() == 50);
    CHECK(host.ask(batch(refused + 2, events(1, 50))) == acknowledged(refused + 2, 0, 50));
}

bool can_mount()
{
    auto const process = ::fork();
    if (process == 0)
        ::_exit(::unshare(CLONE_NEWNS) == 0
                    && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                    && ::mount("none", "/mnt", "tmpfs", 0, "size=64k") == 0
                ? 0
                : 1);
    int status = -1;
    REQUIRE(::waitpid(process, &status, 0) == process);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// The home on a small disk of the host's own, which a ballast of 2 MiB fills up further.
void mount_small_disk(MadeUpHome const& home)
{
    ::unshare(CLONE_NEWNS);
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    ::mount("none", home.path().c_str(), "tmpfs", 0, "size=3m,mode=0700");
    home.write_policy(made_up_policy);
    std::ofstream { home.path() / "ballast" } << std::string(std::size_t { 2 } << 20, 'x');
}

}

TEST_CASE("when the disk is full a batch is refused as such, and when there is space it is taken")
{
    if (!can_mount()) {
        WARN("a small disk cannot be mounted here; not tested");
        return;
    }
    MadeUpHome const home;
    HostProcess host { home, [&] { mount_small_disk(home); } };
    host.begin_recording();
    auto const [refused, error] = record_until_refused(host);
    CHECK(error["code"] == "store_full");
    CHECK(error["batch"] == refused);
    CHECK(refused > 1);
    auto const inside = fs::path { "/proc" } / std::to_string(host.process()) / "root";
    REQUIRE(fs::remove(inside / home.path().relative_path() / "ballast"));
    check_that_it_goes_on(host, refused);
}

TEST_CASE("when the store may not grow a batch is refused, and when it may again it is taken")
{
    MadeUpHome const home;
    HostProcess host { home, [] {
                          ::signal(SIGXFSZ, SIG_IGN);
                          ::rlimit const small { 400'000, RLIM_INFINITY };
                          ::setrlimit(RLIMIT_FSIZE, &small);
                      } };
    host.begin_recording();
    auto const [refused, error] = record_until_refused(host);
    auto const code = error["code"].get<std::string>();
    CHECK((code == "store_full" || code == "store_not_writable"));
    CHECK(error["batch"] == refused);
    ::rlimit const large { RLIM_INFINITY, RLIM_INFINITY };
    REQUIRE(::prlimit(host.process(), RLIMIT_FSIZE, &large, nullptr) == 0);
    check_that_it_goes_on(host, refused);
}
