// The words of masked values as rows: one for each task and transaction that brought new ones,
// sealed. In RAM they are one memory for the session: the words of tasks that were open when the
// store was first asked, and of every task from then on, in whichever process.
#pragma once

#include "database.hpp"
#include "sealed_json.hpp"

#include <fairtrace/masked_words.hpp>

namespace fairtrace {

class MaskedWordRows {
public:
    // Both outlive it.
    MaskedWordRows(Database& database, KeyRing& keys)
        : m_database(database)
        , m_keys(keys)
    {
    }

    MaskedWords& words() { return m_words; }

    // In a transaction, before words() is used in it: takes what other processes have added.
    Result<void> refresh();
    // What was remembered since the last call, as words of this task.
    Result<void> write_news(TaskNumber task);
    // After a rollback: what is in RAM may not be what is stored.
    void forget();

private:
    Result<void> load_key();
    Result<WordKey> make_key();
    Result<void> load(Statement& statement);

    Database& m_database;
    KeyRing& m_keys;
    MaskedWords m_words;
    std::int64_t m_last_row = 0;
    bool m_is_loaded = false;
};

}
