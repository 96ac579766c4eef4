#include "hub/console/setup_secret.h"
#include "hub/core/crypto.h"
#include "hub/core/encoding.h"
#include "hub/core/ids.h"
#include "hub/core/message_json.h"
#include "hub/core/private_file.h"
#include "hub/core/sealer.h"
#include "hub/net/address.h"
#include "hub/net/http.h"
#include "lintel/v1/pairing.pb.h"
#include "lintel/v1/room.pb.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace lintel::hub {
namespace {

TEST(Encoding, Base64UrlAsRfc4648)
{
    EXPECT_EQ(core::to_base64url(""), "");
    EXPECT_EQ(core::to_base64url("f"), "Zg");
    EXPECT_EQ(core::to_base64url("fo"), "Zm8");
    EXPECT_EQ(core::to_base64url("foo"), "Zm9v");
    EXPECT_EQ(core::to_base64url("\xfb\xff"), "-_8");
}

TEST(Encoding, HexBothWays)
{
    const std::string bytes("\x00\x7f\xff\x10", 4);
    EXPECT_EQ(core::to_hex(bytes), "007fff10");
    EXPECT_EQ(core::from_hex("007fFF10"), bytes);
    EXPECT_FALSE(core::from_hex("0"));
    EXPECT_FALSE(core::from_hex("0g"));
}

TEST(Crypto, Sha256OfFips180)
{
    EXPECT_EQ(core::sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(core::sha256({"a", "bc"}), core::sha256("abc"));
}

TEST(Crypto, Ed25519OfRfc8032)
{
    // §7.1, test 2
    const auto seed = core::from_hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const auto key = core::SigningKey::from_seed(*seed);
    ASSERT_TRUE(key);
    EXPECT_EQ(core::to_hex(key->public_key()), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const std::string signature = key->sign("\x72");
    EXPECT_EQ(core::to_hex(signature),
              "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
              "387b2eaeb4302aeeb00d291612bb0c00");
    EXPECT_TRUE(core::verify_signature(key->public_key(), "\x72", signature));
    EXPECT_FALSE(core::verify_signature(key->public_key(), "\x73", signature));
    EXPECT_FALSE(core::verify_signature("short", "\x72", signature));
    EXPECT_FALSE(core::SigningKey::from_seed("short"));
}

TEST(Sealer, OpensOnlyWhatItSealedForThatPlace)
{
    const auto sealer = core::Sealer::with_key(core::random_bytes(32));
    const auto other = core::Sealer::with_key(core::random_bytes(32));
    ASSERT_TRUE(sealer && other);
    const std::string sealed = sealer->seal("hunter2", "calendar:1");
    EXPECT_EQ(sealed.find("hunter2"), std::string::npos);
    EXPECT_EQ(sealer->open(sealed, "calendar:1").value(), "hunter2");
    EXPECT_FALSE(sealer->open(sealed, "calendar:2"));
    EXPECT_FALSE(other->open(sealed, "calendar:1"));
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        std::string changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_FALSE(sealer->open(changed, "calendar:1")) << "byte " << i;
    }
    EXPECT_NE(sealer->seal("hunter2", "calendar:1"), sealed) << "a nonce is never used twice";
    EXPECT_EQ(sealer->open(sealer->seal("", "x"), "x").value(), "");
    EXPECT_FALSE(core::Sealer::with_key("short"));
}

TEST(PrivateFile, IsMadeOnceForItsOwnerOnly)
{
    const auto dir = std::filesystem::temp_directory_path() / ("lintel-core-" + core::random_id());
    std::filesystem::create_directory(dir);
    const auto path = dir / "key";
    const auto first = core::read_or_create_secret(path, [] { return std::string("a\0b", 3); });
    const auto second = core::read_or_create_secret(path, [] { return std::string("other"); });
    EXPECT_EQ(first.value(), std::string("a\0b", 3));
    EXPECT_EQ(second.value(), first.value());
    struct stat info
    {};
    ASSERT_EQ(::stat(path.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0600U);
    std::filesystem::permissions(path, std::filesystem::perms::group_read, std::filesystem::perm_options::add);
    EXPECT_FALSE(core::read_or_create_secret(path, [] { return std::string(); }));
    std::filesystem::remove_all(dir);
}

TEST(MessageJson, Speaks64BitNumbersAndBytes)
{
    v1::Nonce nonce;
    nonce.set_nonce(std::string("\x00\xff", 2));
    nonce.set_expires_in_ms(1234567890123);
    EXPECT_EQ(core::to_json(nonce), R"({"nonce":"AP8=","expires_in_ms":1234567890123})");
    v1::Nonce back;
    ASSERT_TRUE(core::from_json(core::to_json(nonce), back));
    EXPECT_EQ(back.SerializeAsString(), nonce.SerializeAsString());
    EXPECT_EQ(core::to_json(v1::Nonce(), true), R"({"nonce":"","expires_in_ms":0})");
}

TEST(MessageJson, ReadsBothSpellingsAndIgnoresTheUnknown)
{
    v1::Nonce message;
    EXPECT_TRUE(core::from_json(R"({"expiresInMs":"7","later":{"x":[1]}})", message));
    EXPECT_EQ(message.expires_in_ms(), 7);
    for (const char *bad : {"", "{", "[]", "null3", R"({"expires_in_ms":"x"})", R"({"nonce":5})"})
        EXPECT_FALSE(core::from_json(bad, message)) << bad;
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "[";
    EXPECT_FALSE(core::from_json(deep, message));
}

TEST(Cidr, ContainsItsAddresses)
{
    const auto address = [](const char *text) { return boost::asio::ip::make_address(text); };
    const auto ten = net::Cidr::parse("10.0.0.0/8");
    const auto odd = net::Cidr::parse("192.168.4.0/22");
    const auto six = net::Cidr::parse("fd00::/8");
    ASSERT_TRUE(ten && odd && six);
    EXPECT_TRUE(ten->contains(address("10.255.0.1")));
    EXPECT_TRUE(ten->contains(address("::ffff:10.1.2.3")));
    EXPECT_FALSE(ten->contains(address("11.0.0.1")));
    EXPECT_TRUE(odd->contains(address("192.168.7.255")));
    EXPECT_FALSE(odd->contains(address("192.168.8.0")));
    EXPECT_TRUE(six->contains(address("fd12::1")));
    EXPECT_FALSE(six->contains(address("10.0.0.1")));
    for (const char *bad : {"", "x", "10.0.0.0/33", "10.0.0.0/", "::/129", "10.0.0.0/8x"})
        EXPECT_FALSE(net::Cidr::parse(bad)) << bad;
}

TEST(ClientAddress, IsTheRightmostThatIsNoProxy)
{
    const auto address = [](const char *text) { return boost::asio::ip::make_address(text); };
    const std::vector<net::Cidr> trusted{*net::Cidr::parse("127.0.0.1"), *net::Cidr::parse("10.0.0.0/8")};
    const auto client = [&](const char *peer, const char *forwarded) {
        return net::client_address(address(peer), forwarded, trusted).to_string();
    };
    EXPECT_EQ(client("203.0.113.9", "1.2.3.4"), "203.0.113.9") << "a stranger's word counts nothing";
    EXPECT_EQ(client("127.0.0.1", "6.6.6.6, 203.0.113.9, 10.1.1.1"), "203.0.113.9");
    EXPECT_EQ(client("127.0.0.1", ""), "127.0.0.1");
    EXPECT_EQ(client("127.0.0.1", "unknown"), "127.0.0.1");
}

TEST(Http, SeveralLinesOfOneHeaderAreOneList)
{
    const net::Headers headers{{"X-Forwarded-For", "127.0.0.1"}, {"Host", "hub"}, {"x-forwarded-for", "203.0.113.9"}};
    EXPECT_EQ(net::header_list(headers, "X-Forwarded-For"), "127.0.0.1, 203.0.113.9");
    EXPECT_EQ(net::header_list(headers, "Via"), "");
    const auto proxy = boost::asio::ip::make_address("10.0.0.1");
    EXPECT_EQ(net::client_address(proxy, net::header_list(headers, "X-Forwarded-For"), {*net::Cidr::parse("10.0.0.1")})
                  .to_string(),
              "203.0.113.9");
}

TEST(Http, FormsAndEscapes)
{
    EXPECT_EQ(net::form_value("pin=123456&room=Big+Room%21&x", "room"), "Big Room!");
    EXPECT_EQ(net::form_value("pin=1", "room"), "");
    EXPECT_EQ(net::percent_decode("/a%2Fb%zz%4"), "/a/b%zz%4");
}

TEST(SetupSecret, IsTypedAsPeopleType)
{
    EXPECT_TRUE(console::same_secret(" K7QD2mzp-h4wt x9rc ", "k7qd-2mzp-h4wt-x9rc"));
    EXPECT_FALSE(console::same_secret("k7qd-2mzp-h4wt-x9rd", "k7qd-2mzp-h4wt-x9rc"));
    EXPECT_FALSE(console::same_secret("", "k7qd-2mzp-h4wt-x9rc"));
}

} // namespace
} // namespace lintel::hub
