#include "platform/linux/avahi_browser.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace lintel::platform {
namespace {

constexpr QLatin1StringView service{"org.freedesktop.Avahi"};
constexpr QLatin1StringView server{"org.freedesktop.Avahi.Server"};
constexpr QLatin1StringView browserFace{"org.freedesktop.Avahi.ServiceBrowser"};
constexpr QLatin1StringView hubType{"_lintel._tcp"};
/// AVAHI_IF_UNSPEC and AVAHI_PROTO_UNSPEC.
constexpr int any = -1;
/// RFC 6763, 4.1.1: an instance's name has at most 63 octets.
constexpr qsizetype nameBound = 63;
constexpr qsizetype urlBound = 200;
/// Of one call on the bus.
constexpr int callPatienceMs = 5'000;

QDBusMessage call(const QString &path, QLatin1StringView face, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, face, method);
    // Nobody starts Avahi because a display looks for hubs.
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return message;
}

QString urlIn(const QVariant &records)
{
    const auto list = qdbus_cast<QList<QByteArray>>(records);
    for (const QByteArray &record : list) {
        if (record.startsWith("url="))
            return QString::fromUtf8(record.mid(4));
    }
    return {};
}

QString urlOf(const QString &host, uint port)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(static_cast<int>(port));
    return url.toString();
}

} // namespace

AvahiBrowser::AvahiBrowser(const Clock &clock) : m_deadline(clock.makeAlarm([this] { finish(); })) {}

AvahiBrowser::~AvahiBrowser() = default;

bool AvahiBrowser::listen()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return false;
    // On any path: what is announced may come before the answer that names it.
    // Without spaces, as Qt looks signatures up.
    // clang-format off
    const char *const take = SLOT(takeService(int,int,QString,QString,QString,uint));
    // clang-format on
    if (!m_listening)
        m_listening = bus.connect(service, {}, browserFace, QStringLiteral("ItemNew"), this, take) &&
                      bus.connect(service, {}, browserFace, QStringLiteral("AllForNow"), this, SLOT(takeAllForNow()));
    return m_listening;
}

void AvahiBrowser::browse(std::chrono::milliseconds patience, Done done)
{
    m_done = {};
    finish();
    m_done = std::move(done);
    m_found.clear();
    m_asked = m_answered = 0;
    m_allForNow = false;
    const quint64 turn = ++m_turn;
    if (!listen()) {
        m_deadline->start(std::chrono::milliseconds{0});
        return;
    }
    m_deadline->start(patience);
    auto *const watcher = new QDBusPendingCallWatcher(
        QDBusConnection::systemBus().asyncCall(call(QStringLiteral("/"), server, QStringLiteral("ServiceBrowserNew"),
                                                    {any, any, QString(hubType), QString(), uint{0}}),
                                               callPatienceMs),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, turn](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        if (turn != m_turn)
            return;
        const QDBusMessage reply = ended->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
            finish();
        else
            m_path = reply.arguments().constFirst().value<QDBusObjectPath>().path();
    });
}

void AvahiBrowser::takeService(int interface, int protocol, const QString &name, const QString &type,
                               const QString &domain, uint)
{
    if (!m_done || type != hubType || m_asked >= 2 * mostHubs)
        return;
    ++m_asked;
    const quint64 turn = m_turn;
    auto *const watcher = new QDBusPendingCallWatcher(
        QDBusConnection::systemBus().asyncCall(call(QStringLiteral("/"), server, QStringLiteral("ResolveService"),
                                                    {interface, protocol, name, type, domain, any, uint{0}}),
                                               callPatienceMs),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, turn](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        if (turn != m_turn || !m_done)
            return;
        ++m_answered;
        if (ended->reply().type() == QDBusMessage::ReplyMessage)
            takeAddress(ended->reply().arguments());
        finishWhenAllIsKnown();
    });
}

/// interface, protocol, name, type, domain, host, protocol, address, port, records, flags.
void AvahiBrowser::takeAddress(const QVariantList &resolved)
{
    if (resolved.size() < 10 || m_found.size() >= mostHubs)
        return;
    const QString said = urlIn(resolved[9]);
    const QString url = said.isEmpty() ? urlOf(resolved[5].toString(), resolved[8].toUInt()) : said;
    const AnnouncedHub hub{resolved[2].toString().left(nameBound), url};
    const QUrl parsed(url, QUrl::StrictMode);
    const bool usable = url.size() <= urlBound && parsed.isValid() && !parsed.host().isEmpty();
    // The same one is announced on every interface.
    if (usable && std::find(m_found.cbegin(), m_found.cend(), hub) == m_found.cend())
        m_found.push_back(hub);
}

void AvahiBrowser::takeAllForNow()
{
    m_allForNow = true;
    finishWhenAllIsKnown();
}

void AvahiBrowser::finishWhenAllIsKnown()
{
    if (m_done && m_allForNow && m_answered == m_asked)
        finish();
}

void AvahiBrowser::finish()
{
    m_deadline->stop();
    if (!m_path.isEmpty())
        QDBusConnection::systemBus().asyncCall(
            call(std::exchange(m_path, {}), browserFace, QStringLiteral("Free"), {}));
    if (const Done done = std::exchange(m_done, {}))
        done(std::exchange(m_found, {}));
}

} // namespace lintel::platform
