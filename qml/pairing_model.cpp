#include "qml/pairing_model.h"

#include "qml/direction.h"
#include "qml/words.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace lintel::glass {

using namespace device;
using std::chrono::milliseconds;

namespace {

QString linkWithPin(const PairingState &state)
{
    QUrl url = state.pairUrl;
    if (state.pin.isEmpty() || !url.isValid() || url.isEmpty())
        return {};
    QUrlQuery query(url);
    query.removeAllQueryItems(QStringLiteral("pin"));
    query.addQueryItem(QStringLiteral("pin"), state.pin);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString spoken(const QUrl &url)
{
    static const QRegularExpression slashes(QStringLiteral("^/+"));
    return url.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
        .remove(slashes);
}

} // namespace

void PairingModel::show(const PairingState &state, platform::Monotonic now, const QLocale &locale)
{
    const milliseconds left = state.expiresAt ? std::max(milliseconds{0}, *state.expiresAt - now) : milliseconds{0};
    // A code whose time is over is never shown, whoever is late in taking it away.
    const bool valid = !state.pin.isEmpty() && state.expiresAt && left.count() > 0;
    m_digits = valid ? state.pin.split(QString(), Qt::SkipEmptyParts) : QStringList();
    m_link = valid ? linkWithPin(state) : QString();
    m_address = apart(spoken(state.pairUrl), locale);
    m_displayName = apart(state.displayName, locale);
    m_remaining =
        valid && state.lifetime.count() > 0
            ? std::clamp(static_cast<double>(left.count()) / static_cast<double>(state.lifetime.count()), 0.0, 1.0)
            : 0.0;

    m_countdown = valid ? tr("A new code appears in %1.").arg(timeLeft(left, locale)) : QString();

    m_trouble.clear();
    m_advice.clear();
    if (!valid) {
        switch (state.trouble) {
        case PairingTrouble::None:
            m_countdown = tr("A code is on its way.");
            break;
        case PairingTrouble::HubUnreachable:
            m_trouble = tr("The hub does not answer");
            m_advice = tr("Check that this display is on the network and that the hub is running.");
            break;
        case PairingTrouble::NoHub:
            m_trouble = tr("Which hub?");
            m_advice = tr("Nobody has told this display yet where its hub is.");
            break;
        case PairingTrouble::HubRefuses:
            m_trouble = tr("The hub gives no code at the moment");
            m_advice = tr("It answers, but not with a code. It may be busy or starting.");
            break;
        case PairingTrouble::Insecure:
            m_trouble = tr("The connection to the hub is not safe");
            m_advice = tr("Its address needs https and a certificate that this display trusts.");
            break;
        }
        if (state.trouble != PairingTrouble::None && state.trouble != PairingTrouble::NoHub) {
            m_countdown = state.retryAt && *state.retryAt > now
                              ? tr("The next attempt is in %1.").arg(timeLeft(*state.retryAt - now, locale))
                              : tr("Trying again …");
        }
    }
    Q_EMIT changed();
}

void PairingModel::showNetwork(const QString &address, const QLocale &locale)
{
    m_network = address.isEmpty() ? tr("This display has no network. Check its cable or its wireless network.")
                                  : tr("Network: %1").arg(apart(address, locale));
}

} // namespace lintel::glass
