// What the tests of the store share: a folder that goes away, steps to store, processes to kill.
#pragma once

#include <fairtrace/store.hpp>

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace fairtrace {

// Takes the place of the room "redact", which this test does not link: makes redacted text of words
// of the test.
class Redactor {
public:
    static RedactedText text(std::string words) { return { Badge<Redactor> {}, std::move(words) }; }
};

}

namespace fairtrace::test {

namespace fs = std::filesystem;

class StoreFolder {
public:
    StoreFolder()
    {
        auto name = (fs::temp_directory_path() / "fairtrace-store-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }

    ~StoreFolder() { fs::remove_all(m_path); }

    StoreFolder(StoreFolder const&) = delete;
    StoreFolder& operator=(StoreFolder const&) = delete;

    fs::path keys() const { return m_path / "keys"; }

    fs::path data() const { return m_path / "data"; }

    fs::path database() const { return data() / "fairtrace.db"; }

private:
    fs::path m_path;
};

// A key ring and a store that uses it. REQUIREs that both open.
struct OpenStore {
    explicit OpenStore(StoreFolder const& folder, OpenMode mode = OpenMode::ReadWrite)
        : keys(value_of(KeyRing::open(folder.keys())))
        , store(value_of(Store::open(folder.data(), keys, mode)))
    {
    }

    template<class Value>
    static Value value_of(Result<Value> result)
    {
        if (!result)
            FAIL(std::string { result.error().message.view() });
        return std::move(result).value();
    }

    KeyRing keys;
    std::unique_ptr<Store> store;
};

inline Error error_of_opening(StoreFolder const& folder)
{
    auto keys = KeyRing::open(folder.keys());
    REQUIRE(keys);
    auto const store = Store::open(folder.data(), *keys, OpenMode::ReadWrite);
    REQUIRE(!store);
    return store.error();
}

inline DocumentId document(std::uint8_t number)
{
    DocumentId::Bytes bytes {};
    bytes.fill(number);
    return DocumentId { bytes };
}

inline EventKey key(std::uint32_t sequence, std::uint8_t document_number = 1)
{
    return { document(document_number), Sequence { sequence }, GrantNumber { 3 } };
}

inline LabelledEvent step(EventKey const& key, std::string const& words = "Save the order")
{
    Click<RedactedText> click;
    click.target.tag = Tag::Button;
    click.target.role = Role::Button;
    click.target.name = Redactor::text(words);
    click.target.context = { { ContextKind::Heading, Redactor::text("Heading of " + words) } };
    click.target.locators = { { LocatorKind::TestId, Redactor::text("test-id-of-" + words),
        MatchCount::One, std::nullopt } };
    click.target.size = { 120, 36 };
    LabelledEvent labelled;
    labelled.event.key = key;
    labelled.event.time = Seconds { 1790000000 };
    labelled.event.page = { AppId { "orders-app" }, Redactor::text("https://orders.example.org"),
        Redactor::text("Title of " + words) };
    labelled.event.route = Redactor::text("/orders/:id");
    labelled.event.action = click;
    labelled.event.masks.add(MaskType::Email, 2);
    labelled.sentence = Redactor::text("Click “" + words + "”");
    return labelled;
}

// What came of step 1 of the document.
inline RedactedEffect effect(EventKey const& key, std::string const& words = "Saved")
{
    RedactedEffect effect;
    effect.key = key;
    effect.action = Sequence { 1 };
    effect.route = Redactor::text("/orders/:id/" + words);
    effect.title = Redactor::text("Title of " + words);
    effect.changes.appeared = { { Role::Dialog, Redactor::text(words) } };
    effect.changes.messages = { Redactor::text("Message of " + words) };
    effect.changes.states_gained = { ElementState::Expanded };
    effect.masks.add(MaskType::Phone, 3);
    return effect;
}

inline StoredTask new_task(std::string title = "A task")
{
    return { {}, TaskBoundary::Inferred, AppId { "orders-app" }, Redactor::text(std::move(title)),
        Seconds { 10 }, Seconds { 20 }, true };
}

// Appends steps `first` to `last` of one document in a task of their own and commits; gives the
// error, if any.
inline std::optional<Error> write_steps(
    Store& store, std::uint32_t first, std::uint32_t last, std::uint8_t document_number = 1)
{
    auto transaction = store.begin();
    if (!transaction)
        return transaction.error();
    auto const task = (*transaction)->create_task(new_task());
    if (!task)
        return task.error();
    for (auto sequence = first; sequence <= last; ++sequence) {
        if (auto const appended
            = (*transaction)->append(step(key(sequence, document_number)), *task);
            !appended)
            return appended.error();
    }
    auto const committed = (*transaction)->commit();
    return committed ? std::nullopt : std::optional { committed.error() };
}

inline std::uint64_t count_of(Store& store)
{
    auto const count = store.event_count();
    REQUIRE(count);
    return *count;
}

inline std::vector<StoredEvent> all_steps(Store& store)
{
    return OpenStore::value_of(store.latest_steps(1000000));
}

// Runs SQL behind the store's back.
inline void tamper(StoreFolder const& folder, char const* sql)
{
    ::sqlite3* handle = nullptr;
    REQUIRE(::sqlite3_open(folder.database().c_str(), &handle) == SQLITE_OK);
    auto const code = ::sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    ::sqlite3_close(handle);
    REQUIRE(code == SQLITE_OK);
}

inline std::string bytes_of(fs::path const& file)
{
    std::ifstream in { file, std::ios::binary };
    return { std::istreambuf_iterator<char> { in }, {} };
}

// All bytes of the store's and the keys' files.
inline std::string every_byte(StoreFolder const& folder)
{
    std::string bytes;
    for (auto const& place : { folder.data(), folder.keys() }) {
        for (auto const& entry : fs::directory_iterator { place })
            bytes += bytes_of(entry.path());
    }
    return bytes;
}

// Starts a process that ends with the code of `work`. Do not use Catch in it.
inline ::pid_t start_process(std::function<int()> const& work)
{
    auto const process = ::fork();
    if (process == 0)
        ::_exit(work());
    return process;
}

inline int status_of(::pid_t process)
{
    int status = -1;
    REQUIRE(::waitpid(process, &status, 0) == process);
    return status;
}

}
