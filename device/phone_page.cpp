#include "device/phone_page.h"

#include "lintel/v1/stream.pb.h"

#include <algorithm>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;

/// A timer's number of milliseconds is a small one.
constexpr milliseconds longestNap = std::chrono::hours{1};
/// A code of more does not fit the glass.
constexpr qsizetype urlBound = 500;

} // namespace

PhonePage::PhonePage(const HubClock &clock) : m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PhonePage::look);
}

void PhonePage::take(const v1::PhoneLink &link)
{
    const QUrl url(QString::fromStdString(link.url()), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const bool usable = web && !url.host().isEmpty() && qsizetype(link.url().size()) <= urlBound;
    set(usable ? PhoneLink{url, Instant{milliseconds{link.expires_at_ms()}}} : PhoneLink());
    look();
}

void PhonePage::linkIsGone()
{
    set({});
    look();
}

void PhonePage::look()
{
    const milliseconds left = m_link.expiresAt - m_clock.now();
    if (m_link.url.isEmpty() || left <= milliseconds{0}) {
        m_timer.stop();
        set({});
        return;
    }
    m_timer.start(std::min(left, longestNap));
}

void PhonePage::set(const PhoneLink &link)
{
    if (link == m_link)
        return;
    m_link = link;
    Q_EMIT changed();
}

} // namespace lintel::device
