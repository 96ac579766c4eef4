#pragma once

#include "hub/core/crypto.h"
#include "hub/core/ids.h"
#include "hub/core/time.h"
#include "hub/devices/identity.h"
#include "hub/devices/keyring.h"
#include "hub/devices/pairing.h"
#include "hub/devices/readmissions.h"
#include "hub/devices/revocations.h"
#include "hub/devices/tokens.h"
#include "hub/devices/transcript.h"
#include "hub/store/database.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>

namespace lintel::hub {

class FakeClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return from_ms(m_ms.load()); }
    void advance(std::chrono::milliseconds by) { m_ms.fetch_add(by.count()); }

private:
    std::atomic<std::int64_t> m_ms{1'795'000'000'000};
};

class TemporaryFolder
{
public:
    TemporaryFolder() : m_path(std::filesystem::temp_directory_path() / ("lintel-hub-" + core::random_id()))
    {
        std::filesystem::create_directory(m_path);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A store with one organisation and one room, and what pairs displays with it.
class Devices
{
public:
    explicit Devices(devices::PairingLimits limits = {})
        : database(std::move(*store::Database::open(folder.path(), clock))),
          keyring(std::move(*devices::Keyring::open(folder.path(), *database, clock))),
          identity{*keyring, core::random_id(), "Northlight"},
          tokens(*database, clock, identity, {}),
          pairing(*database, clock, identity, tokens, limits),
          revocations(*database, clock, identity, tokens),
          readmissions(*database, clock, identity, tokens)
    {
        const auto made = database->write([&](soci::session &sql) -> Result<void> {
            sql << "INSERT INTO organisations (id, name) VALUES (:id, 'Northlight')",
                soci::use(identity.organisation_id);
            sql << "INSERT INTO rooms (id, organisation_id, name, zone) VALUES (:id, :org, 'Aurora', 'Europe/Berlin')",
                soci::use(room_id), soci::use(identity.organisation_id);
            return {};
        });
        EXPECT_TRUE(made);
    }

    /// Makes every reading of that table fail, as a broken store does.
    void break_table(const std::string &table)
    {
        const auto broken = database->write([&](soci::session &sql) -> Result<void> {
            sql << "ALTER TABLE " + table + " RENAME TO gone_" + table;
            return {};
        });
        EXPECT_TRUE(broken);
    }

    TemporaryFolder folder;
    FakeClock clock;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<devices::Keyring> keyring;
    devices::Identity identity;
    std::string room_id = core::random_id();
    devices::Tokens tokens;
    devices::Pairing pairing;
    devices::Revocations revocations;
    devices::Readmissions readmissions;

    [[nodiscard]] std::string nonce() { return tokens.nonces().draw().nonce(); }

    /// What POST /v1/token does for one that is alone with its key.
    [[nodiscard]] Result<v1::AccessToken> token(const v1::TokenRequest &request)
    {
        const auto display = tokens.prove(request);
        return display ? tokens.grant(*display) : tl::unexpected<Error>(display.error());
    }
};

/// The display's half of pairing, from the words of the contract.
class FakeDisplay
{
public:
    explicit FakeDisplay(char seed = 'd')
        : key(std::move(*core::SigningKey::from_seed(std::string(32, seed)))), nonce(core::random_bytes(32))
    {}

    [[nodiscard]] v1::PairingStart start() const
    {
        v1::PairingStart message;
        message.set_commitment(devices::commitment_of(key.public_key(), nonce));
        return message;
    }

    [[nodiscard]] v1::PairingReveal reveal() const
    {
        v1::PairingReveal message;
        message.set_poll_secret(offer.poll_secret());
        message.set_display_key(key.public_key());
        message.set_display_nonce(nonce);
        message.set_display_name("brisk-otter");
        message.set_version("0.1.0");
        return message;
    }

    [[nodiscard]] v1::PairingPoll poll() const
    {
        v1::PairingPoll message;
        message.set_poll_secret(offer.poll_secret());
        return message;
    }

    [[nodiscard]] std::string transcript() const
    {
        return devices::transcript_of({offer.session_id(), devices::commitment_of(key.public_key(), nonce),
                                       offer.hub_key(), offer.hub_nonce(), key.public_key(), nonce});
    }
    [[nodiscard]] std::string pin() const { return devices::pin_of(transcript()); }

    [[nodiscard]] v1::TokenRequest ask(const std::string &binding_id, const std::string &hub_nonce) const
    {
        v1::TokenRequest message;
        message.set_binding_id(binding_id);
        message.set_nonce(hub_nonce);
        message.set_signature(key.sign(devices::token_message(offer.hub_key(), binding_id, hub_nonce)));
        return message;
    }

    /// Asks to be let in again with nothing but its key. Empty id: it knows none.
    [[nodiscard]] v1::Readmission readmission(const std::string &binding_id, const std::string &hub_nonce) const
    {
        v1::Readmission message;
        message.set_display_key(key.public_key());
        message.set_binding_id(binding_id);
        message.set_nonce(hub_nonce);
        message.set_signature(key.sign(devices::readmission_message(key.public_key(), binding_id, hub_nonce)));
        return message;
    }

    core::SigningKey key;
    std::string nonce;
    v1::PairingOffer offer;
};

/// Up to the PIN on its glass.
inline void show_pin(Devices &hub, FakeDisplay &display, const std::string &address = "192.0.2.7")
{
    auto offer = hub.pairing.start(display.start(), address);
    ASSERT_TRUE(offer) << offer.error().detail;
    display.offer = *offer;
    const auto revealed = hub.pairing.reveal(display.offer.session_id(), display.reveal(), address);
    ASSERT_TRUE(revealed) << revealed.error().detail;
}

/// All the way.
inline v1::Binding pair(Devices &hub, FakeDisplay &display)
{
    show_pin(hub, display);
    const auto approved = hub.pairing.approve(display.pin(), hub.room_id, "Aurora", "local");
    EXPECT_TRUE(approved) << approved.error().detail;
    const auto status = hub.pairing.poll(display.offer.session_id(), display.poll());
    EXPECT_TRUE(status && status->has_binding());
    return status ? status->binding() : v1::Binding();
}

} // namespace lintel::hub
