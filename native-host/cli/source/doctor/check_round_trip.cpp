// The host is started and greeted as a browser does it, with an empty home of its own: the answer
// shows that it starts, confines itself, speaks the protocol and is of this version, and nothing of
// the participant's is opened.
#include "checks.hpp"

#include <fairtrace/conversation.hpp>
#include <fairtrace/framing.hpp>
#include <fairtrace/protocol_version.hpp>
#include <fairtrace/staged_file.hpp>
#include <fairtrace/temporary_folder.hpp>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds limit { 5'000 };

std::optional<Json> first_message(std::string_view output)
{
    FrameReader reader;
    reader.append(output);
    auto const frame = reader.next();
    if (!frame || !*frame)
        return std::nullopt;
    return Json::parse(**frame, nullptr, false);
}

ProgramCall greeting(Examination const& examination, fs::path const& home)
{
    auto const ids = ids_of(examination.installed());
    Json const hello { { "type", "hello" }, { "protocol", static_cast<int>(newest_protocol) },
        { "extension", FAIRTRACE_VERSION }, { "browser", "chromium" } };
    ProgramCall call { examination.host(), { "chrome-extension://" + ids.chromium + "/" },
        { { "FAIRTRACE_HOME", home.string() } }, make_frame(hello.dump()), limit };
    // The host refuses root, since a browser must not run as root; being asked whether it starts
    // does no harm.
    if (is_root())
        call.environment.emplace_back("FAIRTRACE_ALLOW_ROOT", "1");
    return call;
}

// Of the whole answer only what names the program is read.
std::string version_in(Json const& answer)
{
    auto const is_welcome = answer.is_object() && answer.value("type", "") == "welcome"
        && answer.contains("host") && answer["host"].is_string();
    return is_welcome ? answer["host"].get<std::string>() : std::string {};
}

void judge(Finding& finding, Result<ProgramAnswer> const& answer)
{
    constexpr auto reinstall = "install both programs from one package";
    if (!answer) {
        finding.found = "the host cannot be started";
        finding.mend = reinstall;
        return;
    }
    auto const took = std::to_string(answer->time.count()) + " ms";
    auto const message = first_message(answer->output);
    auto const version = message ? version_in(*message) : std::string {};
    if (version == FAIRTRACE_VERSION) {
        finding.status = FindingStatus::Ok;
        finding.found = "hello and welcome in " + took + ", version " + version;
    } else if (version.empty()) {
        finding.found = "the host did not answer a greeting (waited " + took + ")";
        finding.mend = "fairtrace-host --confinement, typed in a terminal, may say why; else "
            + std::string { reinstall };
    } else {
        finding.found
            = "the host is version " + version + ", this program version " FAIRTRACE_VERSION;
        finding.mend = reinstall;
    }
}

}

void check_round_trip(Examination const& examination, Findings& findings)
{
    Finding finding { "round_trip", "Round trip", FindingStatus::Problem, {} };
    auto const home = TemporaryFolder::create();
    std::error_code error;
    if (!home || !fs::is_regular_file(examination.host(), error)) {
        finding.status = FindingStatus::Skipped;
        finding.found = home ? "there is no host to greet" : home.error().message.view();
    } else {
        auto const answer = ask_program(greeting(examination, home->path()),
            [](std::string_view output) { return first_message(output).has_value(); });
        judge(finding, answer);
    }
    findings.push_back(std::move(finding));
}

}
