// That the real program is confined, as the kernel says it.
#include "host_process.hpp"

#include <sstream>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::string proc(HostProcess const& host, char const* file)
{
    return content_of("/proc/" + std::to_string(host.process()) + "/" + file);
}

std::string status_of(HostProcess const& host, std::string const& field)
{
    std::istringstream lines { proc(host, "status") };
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(field + ":\t"))
            return line.substr(field.size() + 2);
    return "missing";
}

bool has_limit(std::string const& limits, std::string const& name, std::string const& amount)
{
    std::istringstream lines { limits };
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(name))
            continue;
        std::istringstream values { line.substr(name.size()) };
        std::string soft;
        std::string hard;
        values >> soft >> hard;
        return soft == amount && hard == amount;
    }
    return false;
}

}

TEST_CASE("a host that answers has given up privileges and system calls")
{
    MadeUpHome const home;
    HostProcess host { home };
    host.begin_recording();
    CHECK(status_of(host, "NoNewPrivs") == "1");
    CHECK(status_of(host, "Seccomp") == "2"); // A filter.
    CHECK(status_of(host, "Threads") == "1");
}

TEST_CASE("a host that answers has few files, writes no core, and cannot raise that")
{
    MadeUpHome const home;
    HostProcess host { home };
    host.begin_recording();
    auto const limits = proc(host, "limits");
    CHECK(has_limit(limits, "Max open files", "64"));
    CHECK(has_limit(limits, "Max core file size", "0"));
    // A build with sanitizers reserves terabytes.
    CHECK((has_limit(limits, "Max data size", std::to_string(512 * 1024 * 1024))
        || has_limit(limits, "Max data size", "unlimited")));
}

TEST_CASE("a host has open what it needs and nothing that the browser left open")
{
    MadeUpHome const home;
    HostProcess host { home, [] { ::dup2(::open("/etc/passwd", O_RDONLY), 50); } };
    host.begin_recording();
    auto const folder = "/proc/" + std::to_string(host.process()) + "/fd";
    std::vector<std::string> open;
    for (auto const& entry : fs::directory_iterator { folder })
        open.push_back(fs::read_symlink(entry).string());
    CHECK(std::count(open.begin(), open.end(), "/etc/passwd") == 0);
    CHECK(open.size() < 20);
    for (auto const& path : open)
        CHECK((!path.starts_with('/') || path.starts_with(home.path().string())));
}
