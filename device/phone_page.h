#pragma once

#include "device/display_model.h"
#include "device/hub_clock.h"

#include <QTimer>

namespace lintel::v1 {
class PhoneLink;
}

namespace lintel::device {

/// The address of the room's page for phones, as long as it opens the page: until it runs
/// out by the hub's clock, and only while the hub is heard, for nobody else renews it.
class PhonePage final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the page.
    explicit PhonePage(const HubClock &clock);

    /// One that is no address of the web, or has run out, is none.
    void take(const v1::PhoneLink &link);
    void linkIsGone();
    /// The clock may have been set right.
    void look();

    [[nodiscard]] const PhoneLink &link() const { return m_link; }

Q_SIGNALS:
    void changed();

private:
    void set(const PhoneLink &link);

    const HubClock &m_clock;
    PhoneLink m_link;
    QTimer m_timer;
};

} // namespace lintel::device
