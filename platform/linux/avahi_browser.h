#pragma once

#include "platform/clock.h"
#include "platform/hub_browser.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantList>

#include <memory>

namespace lintel::platform {

/// Asks Avahi, over the system bus (org.freedesktop.Avahi.Server), for `_lintel._tcp`. Where
/// there is no bus, or no Avahi on it, nothing is found; neither is needed.
///
/// The address is what the service's TXT record has under "url", else https at its host and
/// port.
class AvahiBrowser final : public QObject, public HubBrowser
{
    Q_OBJECT

public:
    /// `clock` must outlive the browser.
    explicit AvahiBrowser(const Clock &clock);
    ~AvahiBrowser() override;

    void browse(std::chrono::milliseconds patience, Done done) override;

private Q_SLOTS:
    // Of org.freedesktop.Avahi.ServiceBrowser.
    void takeService(int interface, int protocol, const QString &name, const QString &type, const QString &domain,
                     uint flags);
    void takeAllForNow();

private:
    [[nodiscard]] bool listen();
    void takeAddress(const QVariantList &resolved);
    void finish();
    void finishWhenAllIsKnown();

    std::unique_ptr<Alarm> m_deadline;
    Done m_done;
    std::vector<AnnouncedHub> m_found;
    std::size_t m_asked = 0;    ///< services whose address was asked for
    std::size_t m_answered = 0; ///< and came, or will not
    bool m_allForNow = false;
    bool m_listening = false;
    QString m_path; ///< of Avahi's browser; empty: none
    quint64 m_turn = 0;
};

} // namespace lintel::platform
