#include "client.h"
#include "running_hub.h"

#include <curl/curl.h>

#include <cstdlib>
#include <fstream>

namespace lintel::hub {
namespace {

namespace fs = std::filesystem;

void make_certificate(const fs::path &dir, const std::string &name)
{
    const std::string command =
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=" + name +
        " -addext subjectAltName=IP:127.0.0.1 -keyout " + (dir / "new-key.pem").string() + " -out " +
        (dir / "new-cert.pem").string() + " 2>/dev/null";
    ASSERT_EQ(std::system(command.c_str()), 0);
    fs::rename(dir / "new-cert.pem", dir / "cert.pem");
    fs::rename(dir / "new-key.pem", dir / "key.pem");
}

std::size_t drop(char *, std::size_t size, std::size_t count, void *)
{
    return size * count;
}

/// The status of /healthz over TLS, trusting this certificate only; 0 when it is another's.
long healthz(std::uint16_t port, const fs::path &trusted)
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), &curl_easy_cleanup);
    const std::string url = "https://127.0.0.1:" + std::to_string(port) + "/healthz";
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_CAINFO, trusted.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, 10L);
    curl_easy_setopt(curl.get(), CURLOPT_PROXY, "");
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, &drop);
    if (curl_easy_perform(curl.get()) != CURLE_OK)
        return 0;
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    return status;
}

bool soon(const std::function<bool()> &probe)
{
    for (int i = 0; i < 500; ++i) {
        if (probe())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

TEST(Tls, CertificatesAreReadAgainWhenTheyChange)
{
    TemporaryFolder folder;
    const fs::path &dir = folder.path();
    make_certificate(dir, "first");
    fs::copy_file(dir / "cert.pem", dir / "first.pem");
    net::ServerLimits limits;
    limits.tls_check = std::chrono::milliseconds(20);
    RunningHub hub(limits, net::TlsPaths{dir / "cert.pem", dir / "key.pem"});
    ASSERT_EQ(healthz(hub.port, dir / "first.pem"), 200);

    make_certificate(dir, "second");
    fs::copy_file(dir / "cert.pem", dir / "second.pem");
    EXPECT_TRUE(soon([&] { return healthz(hub.port, dir / "second.pem") == 200; }));
    EXPECT_EQ(healthz(hub.port, dir / "first.pem"), 0);

    std::ofstream(dir / "cert.pem") << "not a certificate";
    const auto complained = [&] {
        bool found = false;
        hub.on_network([&] {
            for (const std::string &words : hub.reports)
                found = found || words.find("not used") != std::string::npos;
        });
        return found;
    };
    EXPECT_TRUE(soon(complained));
    EXPECT_EQ(healthz(hub.port, dir / "second.pem"), 200) << "the old one serves on";
}

TEST(Tls, PlainHttpOnATlsPortDoesNotAnswer)
{
    TemporaryFolder folder;
    make_certificate(folder.path(), "first");
    RunningHub hub({}, net::TlsPaths{folder.path() / "cert.pem", folder.path() / "key.pem"});
    Client client(hub.port);
    EXPECT_FALSE(client.request("GET", "/healthz"));
}

TEST(Tls, AKeyOfAnotherCertificateIsRefusedInWords)
{
    TemporaryFolder folder;
    make_certificate(folder.path(), "first");
    fs::copy_file(folder.path() / "cert.pem", folder.path() / "other.pem");
    make_certificate(folder.path(), "second");
    RunningHub hub;
    hub.on_network([&] {
        const auto refused = hub.server.listen(*net::Endpoint::parse("127.0.0.1:0"),
                                               net::TlsPaths{folder.path() / "other.pem", folder.path() / "key.pem"});
        EXPECT_FALSE(refused);
    });
}

TEST(Endpoint, ReadsAddressesAndPorts)
{
    EXPECT_EQ(net::Endpoint::parse("[::1]:8080").value().address.to_string(), "::1");
    EXPECT_EQ(net::Endpoint::parse("127.0.0.1:0").value().port, 0);
    for (const char *bad : {"", "8080", "localhost:80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:70000", "127.0.0.1:-1"})
        EXPECT_FALSE(net::Endpoint::parse(bad)) << bad;
}

} // namespace
} // namespace lintel::hub
