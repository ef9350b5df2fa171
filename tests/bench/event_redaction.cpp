// What normalizing and redacting one event takes, every text of it, with the memory of placeholders
// and of masked words that grows as in a session. Reads events, JSON, a line each; prints one line
// of JSON, in milliseconds of processor time. usage: bench_event_redaction POLICY.json < EVENTS

#include "processor_time.hpp"

#include <fairtrace/gate.hpp>
#include <fairtrace/messages.hpp>
#include <fairtrace/normalize.hpp>
#include <fairtrace/passing_memory.hpp>
#include <fairtrace/policy.hpp>
#include <fairtrace/redact.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

namespace fairtrace {

// Takes the place of the room "consent", which would need a store.
class ConsentLedger {
public:
    static ConsentGrant grant(std::vector<Category> categories)
    {
        return { Badge<ConsentLedger> {}, GrantNumber { 1 }, std::move(categories) };
    }
};

}

namespace {

using namespace fairtrace;

Policy read_policy(char const* path)
{
    std::ifstream file { path };
    std::string const text { std::istreambuf_iterator<char> { file }, {} };
    auto policy = parse_policy(text);
    if (!policy || policy->apps.empty())
        throw std::runtime_error { "the policy cannot be used" };
    return std::move(*policy);
}

// Stops where the gate does not let an event through: then nothing would be measured.
AdmittedEvent admitted(Gate const& gate, std::string const& line)
{
    auto captured = decode_event(line);
    if (!captured)
        throw std::runtime_error { "a line is no event" };
    auto outcome = gate.admit(std::move(*captured));
    if (auto* const event = std::get_if<AdmittedEvent>(&outcome))
        return std::move(*event);
    throw std::runtime_error { "the gate does not admit an event" };
}

double at(std::vector<double> const& sorted, double share)
{
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

void run(char const* policy_path)
{
    auto const policy = read_policy(policy_path);
    auto const& app = policy.apps.front();
    Gate const gate { { policy, ConsentLedger::grant(app.categories), false } };
    Normalizer const normalizer { app.routes };
    Redactor const redactor;
    PassingMemory memory;
    memory.words().start({ 1, 2, 3 });
    std::vector<double> times;
    for (std::string line; std::getline(std::cin, line);) {
        auto event = admitted(gate, line);
        auto const begin = bench::processor_seconds();
        auto const redacted = redactor.redact(normalizer.normalize(std::move(event)), memory);
        times.push_back((bench::processor_seconds() - begin) * 1e3);
        if (!redacted)
            throw std::runtime_error { "an event is not redacted" };
    }
    if (times.empty())
        throw std::runtime_error { "there are no events" };
    std::sort(times.begin(), times.end());
    std::printf("{\"events\": %zu, \"p50\": %.4f, \"p99\": %.4f, \"most\": %.4f}\n", times.size(),
        at(times, 0.5), at(times, 0.99), times.back());
}

}

int main(int count, char** arguments)
{
    try {
        if (count != 2)
            throw std::runtime_error { "usage: bench_event_redaction POLICY.json < EVENTS" };
        run(arguments[1]);
        return 0;
    } catch (std::exception const& failure) {
        std::fprintf(stderr, "bench_event_redaction: %s\n", failure.what());
        return 1;
    }
}
