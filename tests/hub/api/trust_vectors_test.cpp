#include "hub/core/crypto.h"
#include "hub/core/encoding.h"
#include "hub/devices/transcript.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace lintel::hub {
namespace {

using Json = nlohmann::json;

Json vectors()
{
    std::ifstream file(LINTEL_SOURCE_DIR "/tests/vectors/trust.json");
    return Json::parse(file);
}

std::string raw(const Json &vector, const char *name)
{
    return core::from_hex(vector.at(name).get<std::string>()).value();
}

std::string text(const Json &vector, const char *name)
{
    return vector.at(name).get<std::string>();
}

void expect_signed(const Json &vector, const std::string &message, const std::string &key)
{
    EXPECT_EQ(core::to_hex(message), vector.at("message").get<std::string>());
    EXPECT_TRUE(core::verify_signature(key, message, raw(vector, "signature")));
    EXPECT_FALSE(core::verify_signature(key, message + ' ', raw(vector, "signature")));
}

TEST(TrustVectors, KeysAndWhatTheySign)
{
    const Json keys = vectors()["keys"];
    for (const auto &[name, pair] : keys.items())
        EXPECT_EQ(core::to_hex(core::SigningKey::from_seed(raw(pair, "seed"))->public_key()),
                  pair["key"].get<std::string>())
            << name;
}

TEST(TrustVectors, KeyLinks)
{
    const Json chain = vectors()["chain"];
    ASSERT_EQ(chain.size(), 2U);
    for (const Json &v : chain)
        expect_signed(v,
                      devices::key_link_message(raw(v, "signer"), raw(v, "key"), raw(v, "recovery_key"),
                                                v["at_ms"].get<std::int64_t>()),
                      raw(v, "signer"));
}

TEST(TrustVectors, Revocations)
{
    const Json all = vectors()["revocations"];
    ASSERT_EQ(all.size(), 2U);
    for (const Json &v : all)
        expect_signed(v,
                      devices::revocation_message(raw(v, "display_key"), text(v, "binding_id"),
                                                  v["at_ms"].get<std::int64_t>(), text(v, "organisation_id")),
                      raw(v, "hub_key"));
}

void expect_binding(const Json &v)
{
    expect_signed(v,
                  devices::binding_message(raw(v, "transcript"), text(v, "binding_id"), raw(v, "recovery_key"),
                                           text(v, "organisation_id")),
                  raw(v, "hub_key"));
}

TEST(TrustVectors, ReadmissionsAndTheirBindings)
{
    const Json all = vectors()["readmissions"];
    ASSERT_EQ(all.size(), 2U);
    for (const Json &v : all) {
        expect_signed(v, devices::readmission_message(raw(v, "display_key"), text(v, "binding_id"), raw(v, "nonce")),
                      raw(v, "display_key"));
        EXPECT_EQ(core::to_hex(devices::readmission_transcript(raw(v, "display_key"), raw(v, "nonce"))),
                  v["transcript"].get<std::string>());
        EXPECT_EQ(v["binding"]["transcript"], v["transcript"]);
        expect_binding(v["binding"]);
    }
}

TEST(TrustVectors, Bindings)
{
    const Json bindings = vectors()["bindings"];
    for (const Json &v : bindings)
        expect_binding(v);
}

TEST(TrustVectors, Tokens)
{
    const Json all = vectors();
    for (const Json &v : all["tokens"])
        expect_signed(v, devices::token_message(raw(v, "hub_key"), text(v, "binding_id"), raw(v, "nonce")),
                      raw(all["keys"]["display"], "key"));
}

} // namespace
} // namespace lintel::hub
