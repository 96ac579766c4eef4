#include "support.h"

#include "hub/core/private_file.h"
#include "hub/devices/key_records.h"

#include <sys/stat.h>

namespace lintel::hub {
namespace {

namespace fs = std::filesystem;
using devices::KeyFiles;
using devices::Keyring;
using devices::Pin;

Pin pin_of(const v1::HubKeys &keys)
{
    return {keys.key(), keys.recovery_key()};
}

/// The hub's folder, through any number of starts.
class Folder
{
public:
    Folder() : m_database(std::move(*store::Database::open(m_folder.path(), clock))) {}

    [[nodiscard]] std::unique_ptr<Keyring> start()
    {
        auto ring = Keyring::open(m_folder.path(), *m_database, clock);
        EXPECT_TRUE(ring) << ring.error().detail;
        return ring ? std::move(*ring) : nullptr;
    }
    [[nodiscard]] fs::path file(const char *name) const { return m_folder.path() / name; }
    [[nodiscard]] std::string content(const char *name) const { return core::read_file(file(name)).value_or(""); }
    [[nodiscard]] std::string public_half(const char *name) const
    {
        return core::SigningKey::from_seed(content(name)).value().public_key();
    }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] KeyFiles files() const { return KeyFiles(m_folder.path()); }

    FakeClock clock;

private:
    TemporaryFolder m_folder;
    std::unique_ptr<store::Database> m_database;
};

TEST(Keyring, TheFirstStartDrawsBothKeysForItselfAlone)
{
    Folder hub;
    const auto ring = hub.start();
    const auto set = ring->now();
    EXPECT_EQ(set->keys.key(), hub.public_half("hub-key"));
    EXPECT_EQ(set->keys.recovery_key(), hub.public_half("recovery-key"));
    EXPECT_EQ(set->keys.chain_size(), 0);
    EXPECT_EQ(ring->advice(), "");
    for (const char *name : {"hub-key", "recovery-key"}) {
        struct stat info
        {};
        ASSERT_EQ(::stat(hub.file(name).c_str(), &info), 0);
        EXPECT_EQ(info.st_mode & 0777U, 0600U) << name;
    }
    EXPECT_EQ(hub.start()->now()->keys.SerializeAsString(), set->keys.SerializeAsString());
}

TEST(Keyring, TheRecoveryKeyIsKnownForGoodThoughItsPrivateHalfLeft)
{
    Folder hub;
    const std::string recovery = hub.start()->now()->keys.recovery_key();
    fs::remove(hub.file("recovery-key"));
    EXPECT_EQ(hub.start()->now()->keys.recovery_key(), recovery);
    EXPECT_FALSE(fs::exists(hub.file("recovery-key"))) << "another is not drawn";
}

TEST(Keyring, ARotationIsVouchedForByTheKeyBefore)
{
    Folder hub;
    const auto ring = hub.start();
    const v1::HubKeys before = ring->now()->keys;
    int heard = 0;
    ring->on_change([&](const devices::KeySetPtr &) { ++heard; });
    const auto after = ring->rotate();
    ASSERT_TRUE(after) << after.error().detail;
    EXPECT_NE(after->key(), before.key());
    EXPECT_EQ(after->recovery_key(), before.recovery_key());
    EXPECT_TRUE(devices::leads(pin_of(before), *after));
    EXPECT_EQ(after->key(), hub.public_half("hub-key"));
    EXPECT_EQ(ring->now()->keys.key(), after->key());
    EXPECT_EQ(heard, 1);
    ASSERT_TRUE(ring->rotate());
    EXPECT_TRUE(devices::leads(pin_of(before), ring->now()->keys));
    EXPECT_TRUE(devices::leads(pin_of(*after), ring->now()->keys));
    EXPECT_EQ(ring->advice(), "");
    EXPECT_EQ(hub.start()->now()->keys.SerializeAsString(), ring->now()->keys.SerializeAsString());
}

TEST(Keyring, NobodyElseCanLead)
{
    Folder hub;
    const auto ring = hub.start();
    const v1::HubKeys before = ring->now()->keys;
    v1::HubKeys after = ring->rotate().value();
    const auto thief = core::SigningKey::from_seed(std::string(32, 't'));
    EXPECT_FALSE(devices::leads({thief->public_key(), thief->public_key()}, after));
    v1::HubKeys changed = after;
    changed.mutable_chain(0)->set_at_ms(1);
    EXPECT_FALSE(devices::leads(pin_of(before), changed));
    changed = after;
    changed.mutable_chain(0)->set_recovery_key(thief->public_key());
    EXPECT_FALSE(devices::leads(pin_of(before), changed));
    changed.clear_chain();
    EXPECT_FALSE(devices::leads(pin_of(before), changed));
}

/// What a rotation does, step by step, up to a cut.
class CutRotation : public testing::TestWithParam<int>
{};

TEST_P(CutRotation, HealsAtTheNextStart)
{
    Folder hub;
    const v1::HubKeys before = hub.start()->now()->keys;
    const std::string seed(32, 'n');
    const std::string next = core::SigningKey::from_seed(seed)->public_key();
    const auto present = core::SigningKey::from_seed(hub.content("hub-key"));
    if (GetParam() >= 1) {
        ASSERT_TRUE(hub.files().write_next(seed));
    }
    if (GetParam() >= 2) {
        ASSERT_TRUE(hub.database().write([&](soci::session &sql) -> Result<void> {
            devices::insert_key(sql, devices::signed_record(*present, next, before.recovery_key(), hub.clock.now()));
            return {};
        }));
    }
    if (GetParam() >= 3) {
        ASSERT_TRUE(hub.files().take_next());
    }

    const auto ring = hub.start();
    const v1::HubKeys now = ring->now()->keys;
    EXPECT_EQ(now.key(), GetParam() >= 2 ? next : before.key());
    EXPECT_EQ(now.key(), hub.public_half("hub-key"));
    EXPECT_FALSE(fs::exists(hub.file("hub-key.next")));
    EXPECT_TRUE(devices::leads(pin_of(before), now));
    EXPECT_EQ(ring->advice(), "");
    ASSERT_TRUE(ring->rotate()) << "and the next one is whole";
    EXPECT_TRUE(devices::leads(pin_of(before), ring->now()->keys));
}
INSTANTIATE_TEST_SUITE_P(AfterStep, CutRotation, testing::Values(0, 1, 2, 3));

TEST(Keyring, AStoreThatFailsLeavesTheKeyInForce)
{
    Folder hub;
    const auto ring = hub.start();
    const v1::HubKeys before = ring->now()->keys;
    const auto rename_table = [&](const char *from, const char *to) {
        ASSERT_TRUE(hub.database().write([&](soci::session &sql) -> Result<void> {
            sql << std::string("ALTER TABLE ") + from + " RENAME TO " + to;
            return {};
        }));
    };
    rename_table("hub_keys", "gone");
    EXPECT_EQ(ring->rotate().error().code, Errc::Unavailable);
    EXPECT_EQ(ring->now()->keys.key(), before.key());
    rename_table("gone", "hub_keys");
    ASSERT_TRUE(ring->rotate());
    EXPECT_TRUE(devices::leads(pin_of(before), ring->now()->keys));
}

TEST(Keyring, AChangeThatWasStoredThoughTheAnswerWasLostIsTakenOver)
{
    Folder hub;
    const auto ring = hub.start();
    const v1::HubKeys before = ring->now()->keys;
    const std::string seed(32, 'n');
    const std::string next = core::SigningKey::from_seed(seed)->public_key();
    ASSERT_TRUE(hub.files().write_next(seed));
    ASSERT_TRUE(hub.database().write([&](soci::session &sql) -> Result<void> {
        devices::insert_key(sql, devices::signed_record(*ring->now()->key, next, before.recovery_key(), {}));
        return {};
    }));
    ASSERT_TRUE(ring->rotate());
    EXPECT_EQ(ring->now()->keys.chain_size(), 2);
    EXPECT_EQ(ring->now()->keys.chain(0).key(), next);
    EXPECT_TRUE(devices::leads(pin_of(before), ring->now()->keys));
    EXPECT_EQ(ring->now()->keys.key(), hub.public_half("hub-key"));
}

TEST(Keyring, ALostKeyIsToldAndRecovered)
{
    Folder hub;
    const v1::HubKeys before = hub.start()->now()->keys;
    const std::string recovery_seed = hub.content("recovery-key");
    fs::remove(hub.file("hub-key"));
    fs::remove(hub.file("recovery-key"));

    auto ring = hub.start();
    EXPECT_NE(ring->now()->keys.key(), before.key());
    EXPECT_EQ(ring->now()->keys.recovery_key(), before.recovery_key());
    EXPECT_NE(ring->advice().find("keys recover --recovery-key"), std::string::npos) << ring->advice();
    EXPECT_FALSE(devices::leads(pin_of(before), ring->now()->keys));
    ring = hub.start();
    EXPECT_NE(ring->advice(), "") << "until it is done";

    v1::KeysRecover request;
    request.set_recovery_seed(recovery_seed);
    const auto after = ring->recover(request);
    ASSERT_TRUE(after) << after.error().detail;
    EXPECT_TRUE(devices::leads(pin_of(before), *after));
    EXPECT_EQ(ring->advice(), "");
    EXPECT_EQ(hub.start()->advice(), "");
    ASSERT_TRUE(ring->rotate());
    EXPECT_TRUE(devices::leads(pin_of(before), ring->now()->keys));
}

TEST(Keyring, AnOlderKeyPutBackIsToldToo)
{
    Folder hub;
    const std::string first = hub.start()->now() ? hub.content("hub-key") : "";
    const v1::HubKeys second = hub.start()->rotate().value();
    ASSERT_TRUE(core::write_whole(hub.file("hub-key"), first));
    const auto ring = hub.start();
    EXPECT_NE(ring->advice(), "") << "displays followed to a key that is gone";
    v1::KeysRecover request;
    request.set_recovery_seed(hub.content("recovery-key"));
    ASSERT_TRUE(ring->recover(request));
    EXPECT_TRUE(devices::leads(pin_of(second), ring->now()->keys));
    EXPECT_EQ(ring->advice(), "");
}

TEST(Keyring, TheRecoveryKeyOfALostStoreVouchesForANewHub)
{
    Folder lost;
    const v1::HubKeys before = lost.start()->now()->keys;
    Folder hub;
    const auto ring = hub.start();
    v1::KeysRecover request;
    request.set_recovery_seed(lost.content("recovery-key"));
    const auto after = ring->recover(request);
    ASSERT_TRUE(after);
    EXPECT_TRUE(devices::leads(pin_of(before), *after));
    EXPECT_EQ(after->recovery_key(), hub.public_half("recovery-key")) << "the new hub's own counts from now on";
}

TEST(Keyring, TheNextRecoveryKeyTakesThePlaceOfTheOneThatWasUsed)
{
    Folder hub;
    const auto ring = hub.start();
    const v1::HubKeys before = ring->now()->keys;
    const auto next = core::SigningKey::from_seed(std::string(32, 'N'));
    v1::KeysRecover request;
    request.set_recovery_seed(hub.content("recovery-key"));
    request.set_next_recovery_key(next->public_key());
    ASSERT_TRUE(ring->recover(request));
    EXPECT_EQ(ring->now()->keys.recovery_key(), next->public_key());
    EXPECT_FALSE(fs::exists(hub.file("recovery-key")));
    EXPECT_TRUE(devices::leads(pin_of(before), ring->now()->keys));
    request.set_recovery_seed("short");
    EXPECT_EQ(ring->recover(request).error().field, "recovery_seed");
    request.set_recovery_seed(std::string(32, 'r'));
    request.set_next_recovery_key("short");
    EXPECT_EQ(ring->recover(request).error().field, "next_recovery_key");
}

TEST(Keyring, OnlyTheRecoveryKeyInForceHandsOver)
{
    Folder lost;
    const v1::HubKeys before = lost.start()->now()->keys;
    Folder hub;
    const auto ring = hub.start();
    const std::string own = hub.content("recovery-key");
    v1::KeysRecover request;
    request.set_recovery_seed(lost.content("recovery-key"));
    request.set_next_recovery_key(core::SigningKey::from_seed(std::string(32, 'n'))->public_key());
    const auto refused = ring->recover(request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::Conflict);
    EXPECT_EQ(hub.content("recovery-key"), own) << "its displays know no other";
    EXPECT_FALSE(devices::leads(pin_of(before), ring->now()->keys));
    request.set_recovery_seed(own);
    ASSERT_TRUE(ring->recover(request));
    EXPECT_FALSE(fs::exists(hub.file("recovery-key")));
}

} // namespace
} // namespace lintel::hub
