#include "device/machine_facts.h"

#include <QNetworkInterface>
#include <QStringList>

namespace lintel::device {

QString networkFact()
{
    QStringList facts;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            const QHostAddress &address = entry.ip();
            if (!address.isLinkLocal() && !address.isLoopback())
                facts << QStringLiteral("%1 on %2").arg(address.toString(), interface.name());
        }
    }
    return facts.mid(0, 3).join(QStringLiteral(", "));
}

} // namespace lintel::device
