#include "support.h"

#include "hub/store/copy.h"
#include "hub/store/migrations.h"
#include "hub/store/session_pool.h"

#include <gtest/gtest.h>

#include <fstream>
#include <thread>

namespace lintel::hub {
namespace {

using store::Database;
using store::Migration;
using test::FakeClock;
using test::TempDir;

std::unique_ptr<Database> open_ok(const TempDir &dir, const Clock &clock)
{
    auto opened = Database::open(dir.path(), clock);
    EXPECT_TRUE(opened.has_value()) << (opened ? "" : opened.error().detail);
    return opened ? *std::move(opened) : nullptr;
}

TEST(Store, MigrationsAreNumberedWithoutGaps)
{
    int expected = 1;
    for (const Migration &step : store::migrations())
        EXPECT_EQ(step.number, expected++);
    EXPECT_GT(expected, 1);
}

TEST(Store, KeepsItsGenerationThroughRestarts)
{
    TempDir dir;
    FakeClock clock;
    const std::string first = open_ok(dir, clock)->generation();
    EXPECT_EQ(first.size(), 32U);
    EXPECT_EQ(open_ok(dir, clock)->generation(), first);
}

TEST(Store, AnOlderCopyPutBackHasANewGeneration)
{
    TempDir dir;
    FakeClock clock;
    const std::string first = open_ok(dir, clock)->generation();
    std::filesystem::copy_file(dir.path() / "hub.db", dir.path() / "copy.db");
    EXPECT_EQ(open_ok(dir, clock)->generation(), first);
    std::filesystem::rename(dir.path() / "copy.db", dir.path() / "hub.db");
    const std::string restored = open_ok(dir, clock)->generation();
    EXPECT_NE(restored, first);
    EXPECT_EQ(open_ok(dir, clock)->generation(), restored);
}

TEST(Store, ACopyMadeWhileItWasOpenHasANewGenerationWhenItIsPutBack)
{
    TempDir dir;
    FakeClock clock;
    auto db = open_ok(dir, clock);
    const std::string first = db->generation();
    ASSERT_TRUE(store::copy_store(dir.path(), dir.path() / "copy.db").has_value());
    db.reset();
    std::filesystem::rename(dir.path() / "copy.db", dir.path() / "hub.db");
    EXPECT_NE(open_ok(dir, clock)->generation(), first);
}

TEST(Store, ACopyPutInItsPlaceWhileItIsOpenHasANewGeneration)
{
    TempDir dir;
    FakeClock clock;
    auto db = open_ok(dir, clock);
    const std::string first = db->generation();
    ASSERT_TRUE(store::copy_store(dir.path(), dir.path() / "copy.db").has_value());
    std::filesystem::rename(dir.path() / "copy.db", dir.path() / "hub.db");
    db.reset();
    // What the journal of the former file holds is not for this one.
    std::filesystem::remove(dir.path() / "hub.db-wal");
    std::filesystem::remove(dir.path() / "hub.db-shm");
    EXPECT_NE(open_ok(dir, clock)->generation(), first);
}

TEST(Store, AnErrorRollsBackAndAValueCommits)
{
    TempDir dir;
    FakeClock clock;
    auto db = open_ok(dir, clock);
    const auto insert = [&](const std::string &id, bool ok) {
        return db->write([&](soci::session &sql) -> Result<void> {
            sql << "INSERT INTO organisations (id, name) VALUES (:id, 'x')", soci::use(id);
            if (!ok)
                return fail(Errc::Conflict, "no");
            return {};
        });
    };
    EXPECT_FALSE(insert("a", false).has_value());
    EXPECT_TRUE(insert("b", true).has_value());
    const auto again = insert("b", true);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, Errc::Conflict);
    auto ids = db->read([](soci::session &sql) -> Result<std::string> {
        std::string all;
        sql << "SELECT GROUP_CONCAT(id) FROM organisations", soci::into(all);
        return all;
    });
    EXPECT_EQ(ids.value(), "b");
}

TEST(Store, BytesWithZerosComeBackWhole)
{
    TempDir dir;
    FakeClock clock;
    auto db = open_ok(dir, clock);
    const std::string bytes("a\0b\xff", 4);
    auto back = db->write([&](soci::session &sql) -> Result<std::string> {
        sql << "INSERT INTO assets (sha256, media_type, body, created_at) VALUES ('x', 'y', :b, 0)", soci::use(bytes);
        std::string out;
        sql << "SELECT body FROM assets", soci::into(out);
        return out;
    });
    EXPECT_EQ(back.value(), bytes);
}

TEST(Store, ManyWritersLoseNothing)
{
    TempDir dir;
    FakeClock clock;
    auto db = open_ok(dir, clock);
    std::vector<std::thread> threads;
    threads.reserve(8);
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 10; ++i) {
                const std::string id = std::to_string(t) + "-" + std::to_string(i);
                auto ok = db->write([&](soci::session &sql) -> Result<void> {
                    sql << "INSERT INTO organisations (id, name) VALUES (:id, 'x')", soci::use(id);
                    return {};
                });
                EXPECT_TRUE(ok.has_value());
                (void)db->read([](soci::session &sql) -> Result<int> {
                    int n = 0;
                    sql << "SELECT COUNT(*) FROM organisations", soci::into(n);
                    return n;
                });
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    auto count = db->read([](soci::session &sql) -> Result<int> {
        int n = 0;
        sql << "SELECT COUNT(*) FROM organisations", soci::into(n);
        return n;
    });
    EXPECT_EQ(count.value(), 80);
}

class Migrating : public ::testing::Test
{
protected:
    TempDir dir;
    std::unique_ptr<soci::session> sql = store::detail::open_session(dir.path() / "m.db");
    Result<void> run(std::initializer_list<Migration> steps)
    {
        return store::migrate(*sql, std::span(steps.begin(), steps.size()), dir.path() / "backups", from_ms(++m_time));
    }
    std::int64_t m_time = 0;
    std::size_t backups() const
    {
        if (!std::filesystem::exists(dir.path() / "backups"))
            return 0;
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(dir.path() / "backups"), {}));
    }
    int count(const std::string &table)
    {
        int n = 0;
        *sql << "SELECT COUNT(*) FROM " + table, soci::into(n);
        return n;
    }
};

constexpr Migration kOne{1, "0001_one", "CREATE TABLE one (x INTEGER); INSERT INTO one VALUES (7); -- a; comment\n"};
constexpr Migration kTwo{2, "0002_two", "CREATE TABLE two (x INTEGER); INSERT INTO two SELECT x FROM one;"};
constexpr Migration kBroken{2, "0002_broken", "CREATE TABLE two (x INTEGER); INSERT INTO nowhere VALUES (1);"};

TEST_F(Migrating, CopiesWhatIsThereBeforeChangingIt)
{
    ASSERT_TRUE(run({kOne}).has_value());
    EXPECT_EQ(backups(), 0U);
    ASSERT_TRUE(run({kOne, kTwo}).has_value());
    EXPECT_EQ(count("two"), 1);
    ASSERT_EQ(backups(), 1U);
    const auto copy = std::filesystem::directory_iterator(dir.path() / "backups")->path();
    auto old = store::detail::open_session(copy);
    int version = 0;
    *old << "PRAGMA user_version", soci::into(version);
    EXPECT_EQ(version, 1);
    old.reset();
    ASSERT_TRUE(run({kOne, kTwo}).has_value());
    EXPECT_EQ(backups(), 1U) << "nothing to do, nothing to copy";
}

TEST_F(Migrating, ABrokenStepLeavesEverythingAsItWas)
{
    ASSERT_TRUE(run({kOne}).has_value());
    const auto broken = run({kOne, kBroken});
    ASSERT_FALSE(broken.has_value());
    EXPECT_NE(broken.error().detail.find("0002_broken"), std::string::npos);
    EXPECT_EQ(count("one"), 1);
    EXPECT_TRUE(run({kOne, kTwo}).has_value());
}

TEST_F(Migrating, ANewerStoreIsRefusedInWords)
{
    ASSERT_TRUE(run({kOne, kTwo}).has_value());
    const auto refused = run({kOne});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, Errc::Conflict);
    EXPECT_NE(refused.error().detail.find("newer program"), std::string::npos);
}

TEST(Store, WhatIsNoDatabaseIsRefused)
{
    TempDir dir;
    FakeClock clock;
    std::ofstream(dir.path() / "hub.db") << std::string(5000, 'x');
    const auto opened = Database::open(dir.path(), clock);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, Errc::Unavailable);
}

} // namespace
} // namespace lintel::hub
