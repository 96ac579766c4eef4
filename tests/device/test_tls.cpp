#include "auth/signed_messages.h"
#include "device/session.h"
#include "platform/linux/system_clock.h"
#include "tests/device/scripted_hub.h"

#include <QDateTime>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocketServer>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace lintel;
using namespace std::chrono_literals;
using auth::Standing;

namespace {

struct Free
{
    void operator()(X509 *x) const { X509_free(x); }
    void operator()(EVP_PKEY *x) const { EVP_PKEY_free(x); }
    void operator()(X509_EXTENSION *x) const { X509_EXTENSION_free(x); }
    void operator()(ASN1_OBJECT *x) const { ASN1_OBJECT_free(x); }
    void operator()(ASN1_OCTET_STRING *x) const { ASN1_OCTET_STRING_free(x); }
    void operator()(BIO *x) const { BIO_free(x); }
};
template <typename T>
using Owned = std::shared_ptr<T>;

template <typename T>
Owned<T> owned(T *x)
{
    return Owned<T>(x, Free());
}

QByteArray pem(const std::function<int(BIO *)> &write)
{
    const auto bio = owned(BIO_new(BIO_s_mem()));
    write(bio.get());
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, static_cast<qsizetype>(length)};
}

/// What a certificate says of itself, and who says it.
struct Certificate
{
    struct Wish
    {
        const char *name = "IP:127.0.0.1";
        long fromDays = -1;
        long toDays = 30;
        const Certificate *issuer = nullptr;  ///< null: itself
        const auth::DeviceKey *hub = nullptr; ///< vouches for the key
    };

    explicit Certificate(const Wish &wish) : key(owned(EVP_EC_gen("P-256"))), x509(owned(X509_new()))
    {
        X509_set_version(x509.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), static_cast<long>(auth::randomBytes(1).front() & 0x7f) + 1);
        X509_gmtime_adj(X509_getm_notBefore(x509.get()), wish.fromDays * 86'400);
        X509_gmtime_adj(X509_getm_notAfter(x509.get()), wish.toDays * 86'400);
        X509_set_pubkey(x509.get(), key.get());
        const QByteArray common = wish.issuer ? "leaf" : "root";
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x509.get()), "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char *>(common.constData()), -1, -1, 0);
        const Certificate &issuer = wish.issuer ? *wish.issuer : *this;
        X509_set_issuer_name(x509.get(), X509_get_subject_name(issuer.x509.get()));
        if (wish.issuer == nullptr && wish.hub == nullptr)
            add(owned(X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints, "critical,CA:TRUE")));
        add(owned(X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, wish.name)));
        if (wish.hub)
            vouch(*wish.hub);
        X509_sign(x509.get(), issuer.key.get(), EVP_sha256());
    }

    void add(const Owned<X509_EXTENSION> &extension) { X509_add_ext(x509.get(), extension.get(), -1); }

    void vouch(const auth::DeviceKey &hub)
    {
        QByteArray info(i2d_X509_PUBKEY(X509_get_X509_PUBKEY(x509.get()), nullptr), Qt::Uninitialized);
        auto *out = reinterpret_cast<unsigned char *>(info.data());
        i2d_X509_PUBKEY(X509_get_X509_PUBKEY(x509.get()), &out);
        const QByteArray inner = QByteArray("\x04\x60", 2) + hub.publicKey() + hub.sign(auth::tlsKeyMessage(info));
        const auto value = owned(ASN1_OCTET_STRING_new());
        ASN1_OCTET_STRING_set(value.get(), reinterpret_cast<const unsigned char *>(inner.constData()),
                              static_cast<int>(inner.size()));
        const auto oid = owned(OBJ_txt2obj("2.25.211287871465169461293290144206490399298", 1));
        add(owned(X509_EXTENSION_create_by_OBJ(nullptr, oid.get(), 0, value.get())));
    }

    [[nodiscard]] QByteArray text() const
    {
        return pem([this](BIO *bio) { return PEM_write_bio_X509(bio, x509.get()); });
    }
    [[nodiscard]] QSslConfiguration configuration() const
    {
        const QByteArray secret = pem([this](BIO *bio) {
            return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        });
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(text()));
        tls.setPrivateKey(QSslKey(secret, QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        return tls;
    }

    Owned<EVP_PKEY> key;
    Owned<X509> x509;
};

/// Answers every request with "abc", over TLS.
class TlsServer final : public QTcpServer
{
public:
    explicit TlsServer(const Certificate &certificate) : m_tls(certificate.configuration())
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port");
    }
    [[nodiscard]] QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(serverPort()); }

    QList<QByteArray> asked;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_tls);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->readAll();
            if (!request.contains("\r\n\r\n"))
                return;
            asked << request;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\nContent-Length: 3\r\n\r\nabc");
        });
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_tls;
};

/// A proxy that lets one through to this machine (RFC 9110 §9.3.6).
class ConnectProxy final : public QTcpServer
{
public:
    ConnectProxy()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *in = nextPendingConnection();
            connect(in, &QTcpSocket::readyRead, this, [this, in] { take(*in); });
        });
    }

    int connects = 0;

private:
    void take(QTcpSocket &in)
    {
        if (auto *out = m_through.value(&in)) {
            out->write(in.readAll());
            return;
        }
        const QByteArray line = in.readAll().split('\r').value(0);
        const QByteArray place = line.split(' ').value(1);
        if (!line.startsWith("CONNECT "))
            return;
        ++connects;
        auto *out = new QTcpSocket(this);
        m_through.insert(&in, out);
        connect(out, &QTcpSocket::connected, &in, [&in] { in.write("HTTP/1.1 200 OK\r\n\r\n"); });
        connect(out, &QTcpSocket::readyRead, &in, [&in, out] { in.write(out->readAll()); });
        out->connectToHost(QString::fromLatin1(place.split(':').value(0)), place.split(':').value(1).toUShort());
    }

    QHash<QTcpSocket *, QTcpSocket *> m_through;
};

struct Asker
{
    explicit Asker(const QString &url, const QString &caFile = {})
        : client(network, *auth::HubAddress::parse(url, caFile), clock)
    {}

    auth::Reply ask(const QByteArray &bearer = "secret", bool anyPeer = false)
    {
        std::optional<auth::Reply> got;
        auth::Request request;
        request.path = QStringLiteral("/v1/room/snapshot");
        request.bearer = bearer;
        request.anyPeer = anyPeer;
        client.send(&context, request, [&got](const auth::Reply &reply) { got = reply; });
        return QTest::qWaitFor([&got] { return got.has_value(); }, 20'000) ? *got : auth::Reply();
    }

    QNetworkAccessManager network;
    platform::SystemClock clock;
    auth::HubClient client;
    QObject context;
};

/// Tokens out of the air, the stream from a real server.
class StreamClient final : public auth::HubClient
{
public:
    explicit StreamClient(const QString &url) : HubClient(m_network, *auth::HubAddress::parse(url, {}), m_clock) {}

    void send(QObject *context, const auth::Request &request, Done done) override
    {
        auto reply = auth::classify(m_hub.answer(request), request.expectedType);
        QMetaObject::invokeMethod(
            context, [reply = std::move(reply), done = std::move(done)] { done(reply); }, Qt::QueuedConnection);
    }

private:
    QNetworkAccessManager m_network;
    platform::SystemClock m_clock;
    ScriptedHub m_hub;
};

platform::Instant inDays(long days)
{
    return platform::Instant{std::chrono::milliseconds{QDateTime::currentMSecsSinceEpoch()} + days * 24h};
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHubsOwnCertificateIsGoodWhateverItsNameAndDate()
    {
        const auto hub = *auth::DeviceKey::generate();
        TlsServer server(Certificate({.name = "DNS:elsewhere", .fromDays = -60, .toDays = -30, .hub = &hub}));
        Asker asker(server.url());
        asker.client.pin(hub.publicKey());
        const auto reply = asker.ask();
        QCOMPARE(reply.standing, Standing::Good);
        QCOMPARE(reply.peerHubKey, hub.publicKey());
        QVERIFY(server.asked.front().contains("Bearer secret"));
    }

    void anotherHubsCertificateGetsNothing()
    {
        const auto hub = *auth::DeviceKey::generate();
        const auto other = *auth::DeviceKey::generate();
        TlsServer server(Certificate({.hub = &other}));
        Asker asker(server.url());
        asker.client.pin(hub.publicKey());
        const auto reply = asker.ask();
        QCOMPARE(reply.standing, Standing::Insecure);
        QVERIFY(reply.strangePeer);
        QVERIFY(server.asked.isEmpty());
        // What proves itself may be taken from it, but without a token.
        const auto proof = asker.ask("secret", true);
        QCOMPARE(proof.standing, Standing::Good);
        QVERIFY(!server.asked.front().contains("secret"));
        QCOMPARE(asker.ask().standing, Standing::Insecure);
    }

    void aVoucherOfAnotherKeyIsNone()
    {
        const auto hub = *auth::DeviceKey::generate();
        Certificate honest({.hub = &hub});
        // The extension of one certificate on another one's key.
        Certificate thief({.hub = nullptr});
        const int at = X509_get_ext_count(honest.x509.get()) - 1;
        X509_add_ext(thief.x509.get(), X509_get_ext(honest.x509.get(), at), -1);
        X509_sign(thief.x509.get(), thief.key.get(), EVP_sha256());
        QVERIFY(auth::vouchingHubKey(QSslCertificate(honest.text())));
        QVERIFY(!auth::vouchingHubKey(QSslCertificate(thief.text())));
        TlsServer server(thief);
        Asker asker(server.url());
        asker.client.pin(hub.publicKey());
        QCOMPARE(asker.ask().standing, Standing::Insecure);
        QVERIFY(server.asked.isEmpty());
    }

    void unpairedAHubsCertificateIsProvisional()
    {
        const auto hub = *auth::DeviceKey::generate();
        TlsServer server(Certificate({.hub = &hub}));
        Asker asker(server.url());
        const auto reply = asker.ask({});
        QCOMPARE(reply.standing, Standing::Good);
        QCOMPARE(reply.peerHubKey, hub.publicKey());
        Asker withToken(server.url());
        QCOMPARE(withToken.ask().standing, Standing::Insecure);
        QVERIFY(!server.asked.last().contains("secret"));
    }

    void aCompanysCertificateIsGoodByItsAuthority_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("known"); ///< the authority, by --ca
        QTest::addColumn<int>("clock");  ///< what the display takes the time to be; 0: as the machine
        QTest::addColumn<Standing>("standing");
        const QByteArray right = "IP:127.0.0.1";
        QTest::newRow("good") << right << -1 << 30 << true << 0 << Standing::Good;
        QTest::newRow("foreign") << right << -1 << 30 << false << 0 << Standing::Insecure;
        QTest::newRow("wrong name") << QByteArray("DNS:other") << -1 << 30 << true << 0 << Standing::Insecure;
        QTest::newRow("expired") << right << -20 << -10 << true << 0 << Standing::Insecure;
        QTest::newRow("expired by a wrong clock") << right << -20 << -10 << true << -15 << Standing::Good;
        QTest::newRow("not yet valid by a wrong clock") << right << 10 << 20 << true << 15 << Standing::Good;
        QTest::newRow("expired by any clock") << right << -20 << -10 << true << 15 << Standing::Insecure;
        QTest::newRow("expired and foreign") << right << -20 << -10 << false << -15 << Standing::Insecure;
        QTest::newRow("expired, wrong name")
            << QByteArray("DNS:other") << -20 << -10 << true << -15 << Standing::Insecure;
    }
    void aCompanysCertificateIsGoodByItsAuthority()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, known);
        QFETCH(int, clock);
        QFETCH(Standing, standing);
        const Certificate authority({.fromDays = -30, .toDays = 60});
        TlsServer server(Certificate({.name = name.constData(), .fromDays = from, .toDays = to, .issuer = &authority}));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("ca.pem"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(authority.text()) > 0);
        out.close();
        Asker asker(server.url(), known ? file : QString());
        if (clock != 0)
            asker.client.setTimes([clock] { return std::vector{inDays(clock)}; });
        QCOMPARE(asker.ask().standing, standing);
        QCOMPARE(server.asked.isEmpty(), standing != Standing::Good);
    }

    void aProxyIsPassedThrough()
    {
        const auto hub = *auth::DeviceKey::generate();
        TlsServer server(Certificate({.hub = &hub}));
        ConnectProxy proxy;
        Asker asker(server.url());
        asker.network.setProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
        asker.client.pin(hub.publicKey());
        QCOMPARE(asker.ask().standing, Standing::Good);
        QCOMPARE(asker.ask("secret", true).standing, Standing::Good);
        QCOMPARE(proxy.connects, 2);
    }

    void theStreamBelievesTheSameCertificates_data()
    {
        QTest::addColumn<bool>("own");
        QTest::newRow("own") << true;
        QTest::newRow("another hub's") << false;
    }
    void theStreamBelievesTheSameCertificates()
    {
        QFETCH(bool, own);
        const auto hub = *auth::DeviceKey::generate();
        const auto other = *auth::DeviceKey::generate();
        QWebSocketServer server(QStringLiteral("hub"), QWebSocketServer::SecureMode);
        server.setSslConfiguration(
            Certificate({.name = "DNS:elsewhere", .fromDays = -60, .toDays = -30, .hub = own ? &hub : &other})
                .configuration());
#if QT_VERSION >= QT_VERSION_CHECK(6, 4, 0)
        server.setSupportedSubprotocols({QStringLiteral("lintel.v1.protobuf")});
#endif
        QVERIFY(server.listen(QHostAddress::LocalHost));
        StreamClient client(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
        client.pin(hub.publicKey());
        const platform::SystemClock clock;
        auth::TokenSource tokens(client, clock);
        tokens.setIdentity({*auth::DeviceKey::generate(), ScriptedHub().binding()});
        device::Session session(client, tokens, clock, [] { return 0.5; }, {});
        session.start();
        if (own) {
            QTRY_COMPARE(session.plan().phase, device::SessionPhase::Live);
        } else {
            // Plain requests are the next thing it tries.
            QTRY_COMPARE(session.plan().phase, device::SessionPhase::Polling);
            QVERIFY(!server.hasPendingConnections());
        }
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "test_tls.moc"
