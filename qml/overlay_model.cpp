#include "qml/overlay_model.h"

#include <algorithm>

namespace lintel::glass {

using namespace device;

OverlayModel::OverlayModel(QObject *parent) : QObject(parent), m_starts(this), m_choices(this) {}

void OverlayModel::begin(Kind kind)
{
    m_kind = kind;
    m_text.clear();
    m_confirm.clear();
    m_refusedKey.clear();
    m_startTimes.clear();
    m_lengths.clear();
    m_startRow = 0;
    m_lengthRow = 0;
    m_starts.show({});
    m_choices.show({});
}

void OverlayModel::openSlot(const Slot &gap, const RoomSettings &settings, const Words &words)
{
    begin(Kind::Slot);
    m_gap = gap;
    m_startTimes = startChoices(gap, settings.shortestBookingMin);
    chooseStart(0, settings, words);
}

void OverlayModel::chooseStart(int row, const RoomSettings &settings, const Words &words)
{
    const auto chosen = static_cast<std::size_t>(std::max(0, row));
    if (m_kind != Kind::Slot || chosen >= m_startTimes.size())
        return;
    const auto before = m_lengths.empty() ? 0 : m_lengths[m_lengthRow].minutes;
    m_startRow = chosen;
    m_lengths = gapChoices(m_gap, m_startTimes[chosen], settings);
    const int wanted = before > 0 || settings.bookingLengthsMin.empty() ? before : settings.bookingLengthsMin.front();
    const auto same = std::find_if(m_lengths.cbegin(), m_lengths.cend(),
                                   [&](const Choice &choice) { return choice.minutes >= wanted; });
    m_lengthRow = same != m_lengths.cend() ? static_cast<std::size_t>(same - m_lengths.cbegin())
                                           : m_lengths.size() - (m_lengths.empty() ? 0 : 1);
    say(words);
}

void OverlayModel::chooseLength(int row, const Words &words)
{
    const auto chosen = static_cast<std::size_t>(std::max(0, row));
    if (m_kind != Kind::Slot || chosen >= m_lengths.size())
        return;
    m_lengthRow = chosen;
    showLengths(words);
    Q_EMIT changed();
}

void OverlayModel::showStarts(const Words &words)
{
    std::vector<Button> buttons;
    for (std::size_t i = 0; i < m_startTimes.size(); ++i)
        buttons.push_back({words.time(m_startTimes[i]), {}, false, i == m_startRow});
    m_starts.show(std::move(buttons));
}

void OverlayModel::showLengths(const Words &words)
{
    std::vector<Button> buttons;
    for (std::size_t i = 0; i < m_lengths.size(); ++i) {
        const Choice &choice = m_lengths[i];
        buttons.push_back({words.minutes(std::chrono::minutes{choice.minutes}), tr("to %1").arg(words.time(choice.end)),
                           false, i == m_lengthRow});
    }
    m_choices.show(std::move(buttons));
    m_confirm.clear();
    if (m_lengthRow < m_lengths.size()) {
        const Choice &choice = m_lengths[m_lengthRow];
        m_confirm = tr("Book %1").arg(words.range(choice.start, choice.end));
    }
}

void OverlayModel::showExtensions(const Words &words)
{
    std::vector<Button> buttons;
    for (const Choice &choice : m_lengths) {
        buttons.push_back({tr("by %1").arg(words.minutes(std::chrono::minutes{choice.minutes})),
                           tr("to %1").arg(words.time(choice.end)), buttons.empty(), false});
    }
    m_choices.show(std::move(buttons));
}

void OverlayModel::showAlternatives(const Words &words)
{
    std::vector<Button> buttons;
    for (const Choice &choice : m_lengths) {
        buttons.push_back({tr("Book %1").arg(words.range(choice.start, choice.end)),
                           words.minutes(std::chrono::minutes{choice.minutes}), buttons.empty(), false});
    }
    m_choices.show(std::move(buttons));
}

void OverlayModel::openExtend(const RoomView &view, const Words &words)
{
    begin(Kind::Extend);
    m_meeting = view.current->meeting;
    m_lengths = view.extend;
    say(words);
}

void OverlayModel::openEnd(const RoomView &view, const Words &words)
{
    begin(Kind::End);
    m_meeting = view.current->meeting;
    say(words);
}

void OverlayModel::openRefused(const Intent &intent, const Words &words, Instant now, bool more)
{
    begin(Kind::Refused);
    m_refusedKey = intent.key;
    m_refused = intent;
    m_more = more;
    for (const Slot &slot : intent.alternatives) {
        if (slot.start < floorToMinute(now))
            continue;
        const auto length = std::chrono::floor<std::chrono::minutes>(slot.end - slot.start);
        m_lengths.push_back({slot.start, slot.end, static_cast<int>(length.count())});
    }
    say(words);
}

void OverlayModel::say(const Words &words)
{
    switch (m_kind) {
    case Kind::None:
        return;
    case Kind::Slot:
        m_title = tr("Book this room");
        m_text = tr("Free %1").arg(words.range(m_gap.start, m_gap.end));
        m_dismiss = tr("Cancel");
        showStarts(words);
        showLengths(words);
        break;
    case Kind::Extend:
        m_title = tr("Extend");
        m_text = words.titleAndTimes(m_meeting);
        m_dismiss = tr("Cancel");
        showExtensions(words);
        break;
    case Kind::End:
        m_title = tr("End this meeting now?");
        m_text = words.titleAndTimes(m_meeting);
        m_confirm = tr("End now");
        m_dismiss = tr("Keep it");
        break;
    case Kind::Refused:
        sayRefused(words);
        showAlternatives(words);
        break;
    }
    Q_EMIT changed();
}

void OverlayModel::sayRefused(const Words &words)
{
    switch (m_refused.kind) {
    case IntentKind::Book:
        m_title = tr("Not booked");
        break;
    case IntentKind::Extend:
        m_title = tr("Not extended");
        break;
    case IntentKind::End:
        m_title = tr("Not ended");
        break;
    case IntentKind::CheckIn:
        m_title = tr("Not checked in");
        break;
    case IntentKind::Report:
        m_title = tr("Not reported");
        break;
    }
    m_text = words.refusal(m_refused);
    m_dismiss = m_more ? tr("Next") : tr("Close");
}

void OverlayModel::close()
{
    if (!isOpen())
        return;
    m_kind = Kind::None;
    Q_EMIT changed();
}

std::optional<OverlayModel::Wish> OverlayModel::wish() const
{
    if (m_kind == Kind::Slot && m_lengthRow < m_lengths.size())
        return Wish{m_kind, m_lengths[m_lengthRow].start, m_lengths[m_lengthRow].end, {}};
    if (m_kind == Kind::End)
        return Wish{m_kind, {}, {}, {}};
    return std::nullopt;
}

std::optional<OverlayModel::Wish> OverlayModel::wishOf(int row) const
{
    const auto chosen = static_cast<std::size_t>(std::max(0, row));
    const bool acts = m_kind == Kind::Extend || m_kind == Kind::Refused;
    if (!acts || row < 0 || chosen >= m_lengths.size())
        return std::nullopt;
    return Wish{m_kind, m_lengths[chosen].start, m_lengths[chosen].end, m_refusedKey};
}

} // namespace lintel::glass
