#include <fairtrace/session.hpp>

namespace fairtrace {

namespace {

Result<void> open_rooms(Home const& home, Rooms& rooms)
{
    auto const text = read_policy_file(home);
    if (!text)
        return text.error();
    auto policy = parse_policy(*text);
    if (!policy)
        return policy.error();
    rooms.policy = std::move(*policy);
    auto keys = KeyRing::open(home.keys);
    if (!keys)
        return keys.error();
    rooms.keys.emplace(std::move(*keys));
    auto store = Store::open(home.data, *rooms.keys, OpenMode::ReadWrite);
    if (!store)
        return store.error();
    rooms.store = std::move(*store);
    rooms.pipeline = std::make_unique<Pipeline>(*rooms.policy, *rooms.store);
    return {};
}

}

std::unique_ptr<Rooms> Rooms::open(Home const& home)
{
    auto rooms = std::make_unique<Rooms>();
    if (auto const opened = open_rooms(home, *rooms); !opened)
        rooms->problem = opened.error();
    return rooms;
}

}
