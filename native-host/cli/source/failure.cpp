#include "failure.hpp"

namespace fairtrace {

namespace {

constexpr int failed_check = 1;
constexpr int wrong_usage = 2;
constexpr int refused = 3;
constexpr int damaged_data = 4;

}

// NOLINTNEXTLINE(readability-function-size): a table; as a switch the compiler finds what lacks.
int exit_code_of(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::UnknownFormat:
    case ErrorCode::UnknownTask:
    case ErrorCode::OutputExists:
        return wrong_usage;
    case ErrorCode::ConsentRequired:
    case ErrorCode::PurposeNotDeclared:
    case ErrorCode::PurposeNotConsented:
        return refused;
    case ErrorCode::StoreDamaged:
    case ErrorCode::KeysDamaged:
    case ErrorCode::InputMalformed:
        return damaged_data;
    case ErrorCode::FrameTooLong:
    case ErrorCode::FrameEmpty:
    case ErrorCode::FrameCutOff:
    case ErrorCode::NotUtf8:
    case ErrorCode::NotJson:
    case ErrorCode::NestedTooDeep:
    case ErrorCode::UnknownMessage:
    case ErrorCode::MalformedMessage:
    case ErrorCode::BeforeHello:
    case ErrorCode::ProtocolMismatch:
    case ErrorCode::PolicyMissing:
    case ErrorCode::PolicyUnreadable:
    case ErrorCode::PolicyMalformed:
    case ErrorCode::PolicyWritableByOthers:
    case ErrorCode::StoreNotWritable:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreNewer:
    case ErrorCode::KeysUnavailable:
    case ErrorCode::ConsentMalformed:
    case ErrorCode::OutputNotWritable:
    case ErrorCode::HostMissing:
    case ErrorCode::TooManyOrigins:
    case ErrorCode::SigningKeyUnusable:
    case ErrorCode::ToolMissing:
    case ErrorCode::ToolFailed:
    case ErrorCode::Internal:
        return failed_check;
    }
    return failed_check;
}

std::string describe(Error const& error, Home const& home)
{
    std::string text;
    if (error.code == ErrorCode::PolicyMalformed || error.code == ErrorCode::PolicyMissing
        || error.code == ErrorCode::PolicyUnreadable
        || error.code == ErrorCode::PolicyWritableByOthers) {
        text = home.policy.string();
        text += error.line > 0 ? ":" + std::to_string(error.line) + ": " : ": ";
    } else if (error.line > 0) {
        text = "line " + std::to_string(error.line) + ": ";
    }
    auto const message = error.message.view();
    auto const advice = message.find("; ");
    text += message.substr(0, advice);
    if (advice != message.npos)
        text += " (" + std::string { message.substr(advice + 2) } + ")";
    return text;
}

}
