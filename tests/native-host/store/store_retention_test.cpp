#include "erasure_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("retention counts days of 86,400 seconds for each category")
{
    StoreFolder const folder;
    OpenStore open { folder };
    store_task(*open.store, { step_at(noon, key(1)), step_at(noon + 1, key(2)) });
    auto const due = [&](std::int64_t now, Category category) {
        return erase(*open.store, EraseDue { { { category, 30 } }, Seconds { now } }).steps;
    };
    CHECK(due(noon + 30 * day, Category::Clicks) == 0);
    CHECK(due(noon + 31 * day, Category::Text) == 0);
    CHECK(due(noon + 30 * day + 1, Category::Clicks) == 1);
    CHECK(due(noon + 30 * day + 2, Category::Clicks) == 1);
}

TEST_CASE("retention takes evidence and observation away when their own days are over")
{
    StoreFolder const folder;
    OpenStore open { folder };
    store_task(*open.store, { check_with_evidence(key(1)) });
    auto const erased = erase(*open.store,
        EraseDue { { { Category::Observation, 7 }, { Category::Selections, 90 } },
            Seconds { noon + 8 * day } });
    CHECK(erased.steps == 0);
    CHECK(erased.changed == 1);
}

TEST_CASE(
    "a clock that went back erases nothing, and a step from the future goes with those after it")
{
    StoreFolder const folder;
    OpenStore open { folder };
    store_task(*open.store,
        { step_at(noon, key(1)), step_at(noon + 400 * day, key(2)), step_at(noon + 5, key(3)) });
    auto const due = [&](std::int64_t now) {
        erase(*open.store, EraseDue { { { Category::Clicks, 30 } }, Seconds { now } });
        return sequences(*open.store);
    };
    CHECK(due(noon - 365 * day) == Sequences { 1, 2, 3 });
    CHECK(due(noon + 30 * day + 1) == Sequences { 2, 3 });
    CHECK(due(noon + 30 * day + 6) == Sequences {});
}

TEST_CASE("retention that is looked after every hour erases each step in its hour")
{
    StoreFolder const folder;
    OpenStore open { folder };
    std::map<Category, int> const days { { Category::Clicks, 30 }, { Category::Selections, 60 } };
    auto task = new_task();
    task.started = task.last_active = Seconds { noon };
    auto transaction = OpenStore::value_of(open.store->begin());
    auto const number = OpenStore::value_of(transaction->create_task(task));
    REQUIRE(transaction->append(step_at(noon, key(1)), number));
    auto check = check_with_evidence(key(2));
    check.event.time = Seconds { noon };
    REQUIRE(transaction->append(check, number));
    REQUIRE(transaction->commit());
    transaction.reset();
    for (std::int64_t hour = 0; hour < 24 * 62; ++hour) {
        auto const now = noon + hour * 3600;
        auto const erased = OpenStore::value_of(open.store->keep_retention(days, Seconds { now }));
        CAPTURE(hour);
        CHECK(erased.steps == (hour == 24 * 30 + 1 || hour == 24 * 60 + 1 ? 1 : 0));
        CHECK(erased.changed == (hour == 24 * 30 + 1 ? 1 : 0));
    }
}

TEST_CASE("days that became fewer hold at once, also for what was looked after by more")
{
    StoreFolder const folder;
    OpenStore open { folder };
    store_task(*open.store, { step_at(noon, key(1)) });
    auto const erased = [&](int days) {
        Seconds const now { noon + 40 * day };
        return OpenStore::value_of(open.store->keep_retention({ { Category::Clicks, days } }, now))
            .steps;
    };
    CHECK(erased(90) == 0);
    CHECK(erased(90) == 0);
    CHECK(erased(30) == 1);
}

TEST_CASE("what comes late, with a time of long ago, is due at the next look")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto const erased = [&](std::int64_t now) {
        return OpenStore::value_of(
            open.store->keep_retention({ { Category::Clicks, 30 } }, Seconds { now }))
            .steps;
    };
    CHECK(erased(noon + 100 * day) == 0);
    store_task(*open.store, { step_at(noon, key(1)) });
    CHECK(erased(noon + 100 * day + 1) == 1);
}
