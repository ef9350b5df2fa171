// What is kept on the participant's machine, sealed. SQLite in WAL mode with synchronous=FULL: what
// commit() reported as done survives a killed process and a power cut. Several processes may use
// one store; one thread each. In the clear are only: row numbers, document ids (random), sequences,
// grant numbers, which step has an effect, task numbers and whether a task is open, key ids, keyed
// hashes of masked values with their type and number and of tokens of copied texts with theirs, how
// many rows of their words a task has, reasons of losses with counts, the end of a pause, ids of
// keys that are being destroyed, the time of the last retention with its newest task and the digest
// of its days, which numbers of a document are erased, and sizes in steps of 64 bytes. Errors:
// store_not_writable, store_full, store_busy, store_damaged, store_newer.
#pragma once

#include <fairtrace/erasure.hpp>
#include <fairtrace/keys.hpp>
#include <fairtrace/own_data.hpp>
#include <fairtrace/ports.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace fairtrace {

enum class OpenMode {
    ReadWrite, // Makes the store where there is none.
    ReadOnly, // Makes an empty store where there is none; nothing can be written through it.
};

// What an effect must know of the step that it belongs to.
struct StoredAction {
    EventNumber number;
    TaskNumber task;
    GrantNumber grant;
};

class Database;
class EventCodec;
class MaskedWordRows;
class PlaceholderRows;

// One group of batches: all of it or nothing. Rolls back when it goes without commit(). Never
// outlives its store.
class Transaction {
public:
    enum class Append {
        Stored,
        Duplicate,
    };

    Transaction(Database& database, KeyRing& keys, EventCodec& codec, MaskedWordRows& words);
    ~Transaction();
    Transaction(Transaction const&) = delete;
    Transaction& operator=(Transaction const&) = delete;

    Result<void> begin(); // Called by Store::begin().
    // Valid until the next task is created or updated.
    Result<std::span<StoredTask const>> open_tasks();
    Result<TaskNumber> create_task(StoredTask const& task);
    Result<void> update_task(StoredTask const& task);
    // Whether an event or effect with this document and sequence was stored, or recorded as
    // dropped.
    Result<bool> is_known(EventKey const& key);
    // Of an open task or a closed one. Valid until the next call or the end of the transaction.
    Result<PlaceholderMemory*> placeholders(TaskNumber task);
    Result<Append> append(LabelledEvent const& event, TaskNumber task);
    // Where an action was stored, or why it is not there: the reason for which it was dropped, or
    // effect_without_action if it never came.
    using FoundAction = std::variant<StoredAction, DropReason>;
    Result<FoundAction> find_action(DocumentId const& document, Sequence sequence);
    // Duplicate if the action has an effect already.
    Result<Append> append(RedactedEffect const& effect, StoredAction const& action);
    Result<void> record_drop(EventKey const& key, DropReason reason);
    // The count is of all losses of this reason in this document so far; a smaller one changes
    // nothing.
    Result<void> record_loss(DocumentId const& document, DropReason reason, std::uint32_t count);
    Result<void> commit();

private:
    Database& m_database;
    KeyRing& m_keys;
    EventCodec& m_codec;
    MaskedWordRows& m_words;
    Result<void> leave_doomed_keys();
    Result<void> load_tasks();
    Result<DigestKey> digest_key_of(TaskNumber task);
    std::optional<std::size_t> place_of(TaskNumber task) const;
    void forget(std::size_t place);
    Result<void> write_task(std::size_t place);
    Result<void> write_changed_tasks();
    Result<void> write_words();

    // Side by side, so that the tasks can be handed out as they lie.
    struct OpenTasks {
        std::vector<StoredTask> tasks;
        std::vector<DigestKey> digest_keys;
        std::vector<bool>
            is_changed; // Sealing a task costs as much as sealing a step: once a commit.
    };

    std::unique_ptr<PlaceholderRows> m_placeholders;
    std::optional<OpenTasks> m_open; // Read once a transaction.
    bool m_is_open = false;
};

class Store final : public ConsentRecords {
public:
    // `keys` outlives the store. The folder is made, mode 0700.
    static Result<std::unique_ptr<Store>> open(
        std::filesystem::path const& folder, KeyRing& keys, OpenMode mode);
    // Whether something was ever kept there. Makes nothing.
    static bool exists(std::filesystem::path const& folder);
    ~Store() override;
    Store(Store const&) = delete;
    Store& operator=(Store const&) = delete;

    Result<std::optional<ConsentDecision>> latest() override;
    Result<ConsentDecision> append(ConsentDecision decision) override;

    Result<std::unique_ptr<Transaction>> begin();

    Result<std::vector<StoredTask>> tasks();
    Result<std::vector<StoredEvent>> steps(TaskNumber task);
    // Newest first; absent: from the newest on.
    Result<Portion<TaskOverview>> newest_tasks(std::optional<TaskNumber> before, std::size_t limit);
    // Nothing where there is no such task, or no such place in it.
    Result<Portion<StoredEvent>> steps(TaskNumber task, StepRange range);
    Result<std::vector<StoredEvent>> latest_steps(std::size_t limit); // Newest last.
    Result<std::uint64_t> event_count();
    // Drops, reported losses, and gaps in the numbering of documents, summed by reason.
    Result<std::vector<LossCount>> losses();

    // Erases for good; see erasure.hpp. On an error either nothing is erased, or what goes is
    // hidden already and goes when the store is opened next.
    Result<Erased> erase(ErasureScope const& scope);

    // Erases what is due by these days for each category; quick where it was done lately.
    Result<Erased> keep_retention(std::map<Category, int> const& days, Seconds now);

    // Absent: not paused; zero: until resumed.
    Result<std::optional<Milliseconds>> paused_until();
    Result<void> set_paused_until(std::optional<Milliseconds> until);

private:
    Store(std::unique_ptr<Database> database, KeyRing& keys, std::filesystem::path folder);
    // What an earlier process has begun to erase.
    void finish_erasure();

    std::filesystem::path m_folder;
    std::unique_ptr<Database> m_database;
    KeyRing& m_keys;
    std::unique_ptr<EventCodec> m_codec;
    std::unique_ptr<MaskedWordRows> m_words;
};

}
