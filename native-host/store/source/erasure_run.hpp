// One erasure, in two halves. The first is one transaction: afterwards nothing reads what goes, and
// nothing that stays needs the keys that sealed it. The second destroys these keys, then removes
// the rows and cleans the files; it is begun anew when the store is opened, for as long as it has
// not come to its end.
#pragma once

#include "database.hpp"
#include "erasure_choice.hpp"
#include "event_codec.hpp"

#include <filesystem>

namespace fairtrace {

class ErasureRun {
public:
    // All outlive it.
    ErasureRun(Database& database, KeyRing& keys, EventCodec& codec)
        : m_database(database)
        , m_keys(keys)
        , m_codec(codec)
    {
    }

    Result<Erased> doom(ErasureScope const& scope);

    // Gives whether the files are clean; `folder` is the store's.
    Result<bool> finish(std::filesystem::path const& folder);

private:
    Result<Erased> doom_chosen(ErasureScope const& scope);
    Result<Erased> doom_all();
    Result<void> choose_steps(ErasureScope const& scope);
    Result<void> choose_among(ErasureChoice& choice, Statement& steps);
    Result<std::vector<TaskNumber>> tasks_with_due(EraseDue const& due);
    Result<void> choose_tasks(ErasureScope const& scope);
    Result<void> change_steps();
    Result<void> rename_tasks();
    Result<void> rename_task(TaskNumber number);
    Result<std::uint64_t> count(char const* sql);
    Result<bool> clean_files(std::filesystem::path const& folder, std::vector<KeyId> const& ids);

    Database& m_database;
    KeyRing& m_keys;
    EventCodec& m_codec;
    std::vector<StoredEvent> m_changed; // Steps that lose a part, without it.
};

}
