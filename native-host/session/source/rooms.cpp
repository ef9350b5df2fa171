#include <fairtrace/session.hpp>

namespace fairtrace {

namespace {

Result<Policy> read_policy(Home const& home)
{
    auto const text = read_policy_file(home);
    return text ? parse_policy(*text) : Result<Policy> { text.error() };
}

Result<void> open_store(Home const& home, Rooms& rooms)
{
    if (rooms.store)
        return {};
    auto keys = KeyRing::open(home.keys);
    if (!keys)
        return keys.error();
    rooms.keys.emplace(std::move(*keys));
    auto store = Store::open(home.data, *rooms.keys, OpenMode::ReadWrite);
    if (!store)
        return store.error();
    rooms.store = std::move(*store);
    return {};
}

// Each refers to the one before.
void put_policy(Rooms& rooms, Policy policy)
{
    rooms.pipeline.reset();
    rooms.notice.reset();
    rooms.policy = std::move(policy);
    rooms.notice.emplace(*rooms.policy);
}

void remove_policy(Rooms& rooms)
{
    rooms.pipeline.reset();
    rooms.notice.reset();
    rooms.policy.reset();
}

Result<void> furnish(Rooms& rooms, Home const& home, Result<Policy> policy)
{
    if (!policy) {
        remove_policy(rooms);
        // What was recorded stays the participant's, whatever became of the policy. Where it cannot
        // be opened, the policy is still what is to be mended first.
        if (Store::exists(home.data))
            static_cast<void>(open_store(home, rooms));
        return policy.error();
    }
    put_policy(rooms, std::move(*policy));
    if (auto const opened = open_store(home, rooms); !opened)
        return opened;
    rooms.pipeline = std::make_unique<Pipeline>(*rooms.policy, *rooms.notice, *rooms.store);
    return {};
}

// What the extension can know of the policy, so that nothing is said when nothing changed.
bool is_as_it_was(Rooms const& rooms, Result<Policy> const& policy)
{
    if (!policy)
        return rooms.problem == policy.error();
    return !rooms.problem && rooms.policy->digest == policy->digest;
}

}

std::unique_ptr<Rooms> Rooms::open(Home const& home)
{
    auto rooms = std::make_unique<Rooms>();
    if (auto const furnished = furnish(*rooms, home, read_policy(home)); !furnished)
        rooms->problem = furnished.error();
    return rooms;
}

bool Rooms::renew(Home const& home)
{
    auto read = read_policy(home);
    if (is_as_it_was(*this, read))
        return false;
    auto const furnished = furnish(*this, home, std::move(read));
    problem = furnished ? std::optional<Error> {} : furnished.error();
    return true;
}

}
