#include "hub/console/backup.h"
#include "hub/core/argon2id.h"
#include "hub/core/private_file.h"
#include "hub/core/sealed_archive.h"
#include "hub/net/own_certificate.h"
#include "hub/settings/keys.h"
#include "tests/hub/api/support.h"

#include <argon2.h>

namespace lintel::hub {
namespace {

namespace fs = std::filesystem;
constexpr const char *kPassphrase = "correct horse battery";

TEST(SealedArchive, GivesBackWhatWasPutIn)
{
    const std::vector<core::ArchiveEntry> entries{
        {"a", ""}, {"big", std::string(200'000, '\7')}, {"exact", std::string(65536, 'x')}};
    const auto sealed = core::seal_archive(entries, kPassphrase);
    ASSERT_TRUE(sealed);
    EXPECT_EQ(sealed->find(std::string(32, '\7')), std::string::npos);
    const auto opened = core::open_archive(*sealed, kPassphrase);
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_EQ(*opened, entries);
}

TEST(SealedArchive, RefusesWhatWasChangedCutShortOrOpenedWrongly)
{
    const auto sealed = core::seal_archive({{"k", std::string(150'000, 'k')}}, kPassphrase);
    ASSERT_TRUE(sealed);
    const std::string &good = *sealed;
    EXPECT_FALSE(core::open_archive(good, "correct horse batterz"));
    EXPECT_FALSE(core::open_archive("", kPassphrase));
    EXPECT_FALSE(core::open_archive("PK\3\4 something else", kPassphrase));
    for (const std::size_t size : {std::size_t{20}, std::size_t{44}, std::size_t{60}, good.size() / 2, good.size() - 1,
                                   44 + 4 + 65536 + std::size_t{16}})
        EXPECT_FALSE(core::open_archive(good.substr(0, size), kPassphrase)) << size;
    for (const std::size_t at :
         {std::size_t{3}, std::size_t{19}, std::size_t{35}, std::size_t{46}, good.size() / 2, good.size() - 1}) {
        std::string flipped = good;
        flipped[at] = static_cast<char>(flipped[at] ^ 4);
        EXPECT_FALSE(core::open_archive(flipped, kPassphrase)) << at;
    }
    EXPECT_FALSE(core::open_archive(good + good.substr(44, 65556), kPassphrase)) << "a chunk too many";
}

TEST(Backup, ARestoredHubIsTheSameInAnotherGeneration)
{
    FakeDisplay display;
    std::string binding;
    std::string generation;
    std::string sealed;
    {
        Devices hub;
        binding = pair(hub, display).binding_id();
        generation = hub.database->generation();
        const auto made = console::make_backup(hub.folder.path(), kPassphrase);
        ASSERT_TRUE(made) << made.error().detail;
        sealed = *made;
        EXPECT_FALSE(console::make_backup(hub.folder.path(), "short"));
        for (const auto &file : fs::directory_iterator(hub.folder.path()))
            EXPECT_FALSE(file.path().filename().string().starts_with(".backup")) << file.path();
    }
    const TemporaryFolder folder;
    const fs::path data = folder.path() / "restored";
    EXPECT_FALSE(console::restore_backup(sealed, "wrong passphrase", data));
    EXPECT_TRUE(fs::is_empty(folder.path())) << "nothing is left behind";
    const auto restored = console::restore_backup(sealed, kPassphrase, data);
    ASSERT_TRUE(restored) << restored.error().detail;
    const auto again = console::restore_backup(sealed, kPassphrase, data);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Errc::Conflict);

    FakeClock clock;
    const auto database = store::Database::open(data, clock);
    ASSERT_TRUE(database) << database.error().detail;
    EXPECT_NE((*database)->generation(), generation);
    const auto keyring = devices::Keyring::open(data, **database, clock);
    ASSERT_TRUE(keyring) << keyring.error().detail;
    EXPECT_EQ((*keyring)->now()->key->public_key(), display.offer.hub_key());
    EXPECT_EQ((*keyring)->now()->history.size(), 1U);
    std::string organisation;
    ASSERT_TRUE((*database)->read([&](soci::session &sql) -> Result<void> {
        sql << "SELECT organisation_id FROM bindings WHERE id = :id", soci::use(binding), soci::into(organisation);
        return {};
    }));
    EXPECT_FALSE(organisation.empty());
}

TEST(AdminPin, HashesAreOfTheFormThatDisplaysCheck)
{
    const auto hash = core::argon2id_hash("0815", core::kPinCost);
    ASSERT_TRUE(hash);
    EXPECT_TRUE(core::is_argon2id_hash(*hash)) << *hash;
    EXPECT_NE(hash->find("$argon2id$v=19$m=32768,t=3,p=1$"), std::string::npos);
    EXPECT_EQ(::argon2id_verify(hash->c_str(), "0815", 4), ARGON2_OK);
    EXPECT_NE(::argon2id_verify(hash->c_str(), "0816", 4), ARGON2_OK);
    EXPECT_NE(*hash, *core::argon2id_hash("0815", core::kPinCost)) << "salted";
    for (const char *bad : {"", "1234", "$argon2i$v=19$m=32768,t=3,p=1$c29tZXNhbHQwMQ$aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                            "$argon2id$v=19$m=4194304,t=3,p=1$c29tZXNhbHQwMQ$aaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
        EXPECT_FALSE(core::is_argon2id_hash(bad)) << bad;
}

TEST(AdminPin, ReachesDisplaysWithTheirSettings)
{
    const auto hash = core::argon2id_hash("0815", core::kPinCost);
    ASSERT_TRUE(hash);
    const auto key = settings::find_key("admin_pin");
    ASSERT_TRUE(key);
    const auto value = settings::check(**key, '"' + *hash + '"');
    ASSERT_TRUE(value) << value.error().detail;
    EXPECT_FALSE(settings::check(**key, "\"0815\""));
    const auto none = settings::make_settings({});
    ASSERT_TRUE(none);
    EXPECT_EQ(none->shown.admin_pin_hash(), "");
    EXPECT_EQ(none->shown.titles_kept_days(), 7);
    const auto set =
        settings::make_settings({{"admin_pin", {*value, "room:Aurora"}}, {"titles.kept_days", {"30", "organisation"}}});
    ASSERT_TRUE(set);
    EXPECT_EQ(set->shown.admin_pin_hash(), *hash);
    EXPECT_EQ(set->shown.titles_kept_days(), 30);
}

TEST(OwnCertificate, IsRecognisedByNamesAndKey)
{
    const auto key = core::SigningKey::from_seed(std::string(32, 'h'));
    const auto other = core::SigningKey::from_seed(std::string(32, 'o'));
    const std::vector<std::string> names{"rooms.example.org", "192.0.2.1", "::1"};
    const auto pem = net::make_own_certificate(names, *key);
    ASSERT_TRUE(pem) << pem.error().detail;
    EXPECT_TRUE(net::is_own_certificate(*pem, names, key->public_key()));
    EXPECT_FALSE(net::is_own_certificate(*pem, {"rooms.example.org"}, key->public_key()));
    EXPECT_FALSE(net::is_own_certificate(*pem, names, other->public_key()));
    EXPECT_FALSE(net::is_own_certificate("", names, key->public_key()));
}

} // namespace
} // namespace lintel::hub
