#include "own_store.hpp"

#include <fairtrace/consent.hpp>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr char const* file_name = "fairtrace.db";

}

Result<OwnStore> OwnStore::open(Home const& home, OpenMode mode)
{
    OwnStore own;
    std::error_code error;
    auto const status = fs::status(home.data / file_name, error);
    if (status.type() == fs::file_type::not_found)
        return own;
    auto keys = KeyRing::open(home.keys);
    if (!keys)
        return keys.error();
    own.m_keys = std::make_unique<KeyRing>(std::move(*keys));
    auto store = Store::open(home.data, *own.m_keys, mode);
    if (!store)
        return store.error();
    own.m_store = std::move(*store);
    return own;
}

Result<std::vector<StoredTask>> OwnStore::tasks()
{
    return m_store ? m_store->tasks() : std::vector<StoredTask> {};
}

Result<std::vector<StoredEvent>> OwnStore::steps(TaskNumber task)
{
    return m_store ? m_store->steps(task) : std::vector<StoredEvent> {};
}

Result<std::vector<LossCount>> OwnStore::losses()
{
    return m_store ? m_store->losses() : std::vector<LossCount> {};
}

Result<Erased> OwnStore::erase(ErasureScope const& scope)
{
    return m_store ? m_store->erase(scope) : Erased {};
}

Result<std::uint64_t> OwnStore::event_count()
{
    return m_store ? m_store->event_count() : Result<std::uint64_t> { 0 };
}

Result<ConsentState> OwnStore::consent(Notice const* notice)
{
    if (m_store && notice)
        return ConsentLedger { *m_store, *notice }.state();
    auto const decision = latest_decision();
    return decision ? Result { ConsentLedger::decided(*decision) } : decision.error();
}

Result<std::optional<ConsentDecision>> OwnStore::latest_decision()
{
    return m_store ? m_store->latest() : std::optional<ConsentDecision> {};
}

Result<std::optional<Milliseconds>> OwnStore::paused_until()
{
    return m_store ? m_store->paused_until() : std::optional<Milliseconds> {};
}

std::uint64_t store_size(Home const& home)
{
    std::uint64_t bytes = 0;
    for (auto const* const suffix : { "", "-wal", "-shm" }) {
        std::error_code error;
        auto const size = fs::file_size(home.data / (std::string { file_name } + suffix), error);
        bytes += error ? 0 : size;
    }
    return bytes;
}

}
