// The participant's store, opened to be read or to erase from. A home that has none yet has nothing
// recorded: neither store nor keys are made.
#pragma once

#include <fairtrace/export.hpp>
#include <fairtrace/platform.hpp>
#include <fairtrace/store.hpp>

#include <memory>

namespace fairtrace {

class OwnStore final : public TraceSource {
public:
    static Result<OwnStore> open(Home const& home, OpenMode mode = OpenMode::ReadOnly);

    Result<std::vector<StoredTask>> tasks() override;
    Result<std::vector<StoredEvent>> steps(TaskNumber task) override;
    Result<std::vector<LossCount>> losses() override;
    // Only of a store that is open for writing.
    Result<Erased> erase(ErasureScope const& scope);
    Result<std::uint64_t> event_count();
    // What was decided, judged by the present policy's notice; by itself where there is no policy.
    Result<ConsentState> consent(Notice const* notice);
    Result<std::optional<ConsentDecision>> latest_decision();
    Result<std::optional<Milliseconds>> paused_until();

private:
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<Store> m_store; // Null: nothing recorded yet.
};

// Bytes of all the store's files.
std::uint64_t store_size(Home const& home);

}
