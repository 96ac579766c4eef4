#include "qml/service_model.h"

#include <algorithm>
#include <utility>

namespace lintel::glass {

using namespace device;

namespace {

// As the hub takes them: 4 to 12 digits.
constexpr qsizetype shortestPin = 4;
constexpr qsizetype longestPin = 12;
constexpr qsizetype longestAddress = 200;

} // namespace

ServiceModel::ServiceModel(DisplayModel &model, QObject *parent) : QObject(parent), m_model(model), m_facts(this) {}

void ServiceModel::open()
{
    m_open = true;
    m_addressRefused = false;
    turnTo(Panel::Actions);
}

void ServiceModel::close()
{
    if (!std::exchange(m_open, false))
        return;
    forgetTyped();
    m_panel = Panel::Actions;
    m_pin = {};
    Q_EMIT changed();
    m_model.closeAdmin();
}

void ServiceModel::show(const Words &say)
{
    if (!m_open)
        return;
    const DisplayState &state = m_model.state();
    const bool wasPaired = std::exchange(m_paired, state.phase == Phase::Paired);
    m_pin = state.adminPin;
    // Who has just been let in wants to see what for; who is not let in any more starts anew.
    const bool in = m_panel == Panel::Pin && m_pin.open;
    const bool out = m_panel == Panel::Unpair && !m_pin.open;
    if (in || out || wasPaired != m_paired) {
        forgetTyped();
        m_panel = Panel::Actions;
    }
    showFacts(state, say);
    showPin(say);
    const auto unsent = std::count_if(state.outbox.cbegin(), state.outbox.cend(),
                                      [](const Intent &intent) { return intent.state == IntentState::Pending; });
    m_loss = sentences(
        {tr("It forgets its room, its key and everything it knows. To show a room again, it has to be "
            "paired with a new code."),
         unsent == 0 ? QString()
                     : tr("%Ln requests have not been sent yet and are lost.", nullptr, static_cast<int>(unsent))});
    Q_EMIT changed();
}

Fact ServiceModel::connection(const DisplayState &state) const
{
    const QString label = tr("Connection");
    if (!m_paired) {
        switch (state.pairing.trouble) {
        case PairingTrouble::HubUnreachable:
            return {label, tr("the hub does not answer"), true};
        case PairingTrouble::HubRefuses:
            return {label, tr("the hub gives no code"), true};
        case PairingTrouble::Insecure:
            return {label, tr("not safe"), true};
        case PairingTrouble::None:
            break;
        }
        return {label, tr("waiting to be paired"), false};
    }
    switch (state.link) {
    case Link::Live:
        return {label, tr("connected"), false};
    case Link::Reconnecting:
        return {label, tr("reconnecting"), true};
    case Link::Doubted:
        break;
    }
    return {label, tr("the hub does not accept this display"), true};
}

void ServiceModel::showFacts(const DisplayState &state, const Words &say)
{
    const Instant now = m_model.now();
    std::vector<Fact> facts;
    const bool network = !state.machine.network.isEmpty();
    facts.push_back({tr("Network"), network ? state.machine.network : tr("no address"), !network});
    facts.push_back({tr("Hub"), state.hubUrl, false});
    facts.push_back(connection(state));
    if (m_paired) {
        facts.push_back({tr("Last contact"), state.lastContactAt ? say.ago(now, *state.lastContactAt) : tr("never"),
                         state.link != Link::Live});
        const auto read = state.room ? state.room->calendarReadAt : std::nullopt;
        facts.push_back({tr("Calendar read"), read ? say.ago(now, *read) : tr("never"), !read});
    }
    facts.push_back({tr("Time"), state.machine.clockConfirmed ? tr("confirmed") : tr("not confirmed"),
                     !state.machine.clockConfirmed});
    if (!state.pairing.displayName.isEmpty())
        facts.push_back({tr("Name"), state.pairing.displayName, false});
    facts.push_back({tr("Version"), state.version, false});
    if (!state.machine.diagnostics.isEmpty())
        facts.push_back({tr("Diagnostics"), state.machine.diagnostics, false});
    m_facts.show(std::move(facts));
    m_problems = state.problems;
}

void ServiceModel::showPin(const Words &say)
{
    const auto left = m_pin.nextTryAt ? *m_pin.nextTryAt - m_model.monotonicNow() : std::chrono::milliseconds{0};
    const bool pause = left.count() > 0;
    m_padReady = m_pin.set && !m_pin.checking && !pause;
    m_pinNote.clear();
    if (m_pin.checking)
        m_pinNote = tr("One moment …");
    else if (pause)
        m_pinNote = tr("Too many wrong tries. Again in %1.").arg(timeLeft(left, say.locale()));
    else if (m_pin.wrong)
        m_pinNote = tr("That was not it. %Ln tries left.", nullptr, m_pin.triesLeft);
}

QString ServiceModel::addressTrouble() const
{
    if (!m_addressRefused)
        return {};
    return tr("This address cannot be used. It has to look like %1.").arg(QStringLiteral("https://hub.example.com"));
}

bool ServiceModel::canTry() const
{
    return m_padReady && m_typed.size() >= shortestPin;
}

void ServiceModel::turnTo(Panel panel)
{
    forgetTyped();
    m_panel = panel;
    Q_EMIT changed();
}

void ServiceModel::forgetTyped()
{
    m_typed.fill(u'0');
    m_typed.clear();
}

void ServiceModel::askPin()
{
    if (m_pin.set)
        turnTo(Panel::Pin);
}

void ServiceModel::pressDigit(int digit)
{
    if (!m_padReady || digit < 0 || digit > 9 || m_typed.size() >= longestPin)
        return;
    m_typed += QChar(u'0' + digit);
    Q_EMIT changed();
}

void ServiceModel::eraseDigit()
{
    m_typed.chop(1);
    Q_EMIT changed();
}

void ServiceModel::tryPin()
{
    if (!canTry())
        return;
    const QString typed = m_typed;
    forgetTyped();
    Q_EMIT changed();
    m_model.tryAdminPin(typed);
}

void ServiceModel::askUnpair()
{
    if (m_pin.open)
        turnTo(Panel::Unpair);
}

void ServiceModel::unpair()
{
    if (m_panel == Panel::Unpair)
        m_model.unpair();
}

void ServiceModel::restart()
{
    m_model.restart();
}

void ServiceModel::editAddress()
{
    m_address = m_model.state().hubUrl;
    m_cursor = m_address.size();
    m_addressRefused = false;
    turnTo(Panel::Address);
}

void ServiceModel::placeCursor(int place)
{
    const qsizetype nearest = std::clamp<qsizetype>(place, 0, m_address.size());
    if (std::exchange(m_cursor, nearest) != nearest)
        Q_EMIT changed();
}

void ServiceModel::pressKey(const QString &key)
{
    if (m_panel != Panel::Address || m_address.size() + key.size() > longestAddress)
        return;
    m_address.insert(m_cursor, key);
    m_cursor += key.size();
    m_addressRefused = false;
    Q_EMIT changed();
}

void ServiceModel::eraseKey()
{
    if (m_cursor > 0)
        m_address.remove(--m_cursor, 1);
    m_addressRefused = false;
    Q_EMIT changed();
}

void ServiceModel::applyAddress()
{
    if (m_panel != Panel::Address)
        return;
    m_addressRefused = !m_model.setHubUrl(m_address).isEmpty();
    if (m_addressRefused)
        Q_EMIT changed();
    else
        turnTo(Panel::Kept);
}

void ServiceModel::back()
{
    turnTo(Panel::Actions);
}

void ServiceModel::writeDiagnostics()
{
    m_model.writeDiagnostics();
}

} // namespace lintel::glass
