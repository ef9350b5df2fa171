#include <fairtrace/label.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

StoredTask task(
    std::int64_t number, TaskBoundary boundary, std::string app, std::int64_t last_active)
{
    return { TaskNumber { number }, boundary, AppId { std::move(app) }, {}, Seconds { 0 },
        Seconds { last_active }, true };
}

std::optional<TaskNumber> choose(std::vector<StoredTask> const& open, std::int64_t when)
{
    return choose_task(open, AppId { "orders" }, Seconds { when }).existing;
}

}

TEST_CASE("a task that the participant started takes every step")
{
    CHECK(choose({ task(1, TaskBoundary::Inferred, "orders", 1000),
                     task(2, TaskBoundary::Explicit, "", 10) },
              1001)
        == TaskNumber { 2 });
}

TEST_CASE("an inferred task goes on for five minutes in its own app")
{
    CHECK(choose({ task(1, TaskBoundary::Inferred, "orders", 1000) }, 1300) == TaskNumber { 1 });
    CHECK(choose({ task(1, TaskBoundary::Inferred, "orders", 1000) }, 1301) == std::nullopt);
    CHECK(choose({ task(1, TaskBoundary::Inferred, "stock", 1000) }, 1001) == std::nullopt);
    CHECK(choose({}, 1) == std::nullopt);
}

TEST_CASE("of two inferred tasks the one that was active last goes on")
{
    CHECK(choose({ task(1, TaskBoundary::Inferred, "orders", 1000),
                     task(2, TaskBoundary::Inferred, "orders", 1100) },
              1200)
        == TaskNumber { 2 });
}

TEST_CASE("a closed task takes nothing")
{
    auto closed = task(1, TaskBoundary::Explicit, "", 1000);
    closed.is_open = false;
    CHECK(choose({ closed }, 1001) == std::nullopt);
}
