#include "qml/glass_model.h"

#include "device/room/local_time.h"
#include "qml/day_blocks.h"

#include <algorithm>
#include <utility>

namespace lintel::glass {

using namespace device;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr auto overlayReturns = 30s;
// Time to take out a telephone, or to ask somebody for the PIN.
constexpr auto readersStay = 2min;
// Shorter than this, a lost link is nobody's business.
constexpr auto linkLostForLong = 10s;

GlassModel::Screen screenOf(Phase phase)
{
    switch (phase) {
    case Phase::Starting:
        return GlassModel::Screen::Starting;
    case Phase::Unpaired:
        return GlassModel::Screen::Pairing;
    case Phase::Paired:
        break;
    }
    return GlassModel::Screen::Room;
}

std::chrono::seconds patienceOf(GlassModel::Sheet sheet)
{
    return sheet == GlassModel::Sheet::Attention ? readersStay : overlayReturns;
}

} // namespace

GlassModel::GlassModel(DisplayModel &model, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_pairing(this),
      m_overlay(this),
      m_booking(model, this),
      m_attention(this),
      m_service(model, this),
      m_languages(this),
      m_finding(model, this),
      m_reporting(model, this),
      m_phone(this),
      m_emergency(this),
      m_rest(this),
      m_cleaning(model, this),
      m_hubs(model, this),
      m_actions(this),
      m_day(this),
      m_ribbon(this),
      m_hours(this)
{
    const auto lastContact = model.state().lastContact;
    if (model.state().link != Link::Live)
        m_linkLostAt = lastContact.value_or(model.monotonicNow());
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &GlassModel::refresh);
    m_idle.setSingleShot(true);
    m_idle.setInterval(overlayReturns);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        dismiss();
        Q_EMIT returned();
    });
    connect(&m_booking, &BookingModel::booked, this, &GlassModel::closeSheet);
    connect(&model, &DisplayModel::changed, this, &GlassModel::refresh);
    connect(&m_finding, &FindModel::booked, this, &GlassModel::closeSheet);
    connect(&m_reporting, &ReportModel::sent, this, &GlassModel::closeSheet);
    connect(&m_cleaning, &CleaningModel::started, this, &GlassModel::closeService);
}

std::optional<Words> GlassModel::words() const
{
    return m_room ? std::optional<Words>(std::in_place, *m_room, m_language) : std::nullopt;
}

void GlassModel::refresh()
{
    const DisplayState &state = m_model.state();
    const Instant now = m_model.now();
    m_wakeAt.reset();
    m_room = state.phase == Phase::Paired ? state.room : nullptr;

    const Screen screen = screenOf(state.phase);
    if (std::exchange(m_screen, screen) != screen)
        m_sheet = Sheet::None;
    if (m_room)
        m_view = roomView(*m_room, state.outbox, now);

    watchLink(state);
    closeForgotten();
    askLanguage(state);
    chooseWords();
    showBeyond(state, now);
    closeUnfounded();
    m_finding.setOpen(m_sheet == Sheet::Find);
    m_reporting.setOpen(m_sheet == Sheet::Report);
    showOthers(state);
    switch (m_screen) {
    case Screen::Starting:
        break;
    case Screen::Pairing:
        m_overlay.close();
        m_pairing.showNetwork(state.machine.network, m_locale);
        m_pairing.show(state.pairing, m_model.monotonicNow(), m_locale);
        break;
    case Screen::Room:
        if (m_room)
            showRoom(state, now);
        else
            showUnknownRoom(state, now);
        break;
    }
    scheduleTick(now);
    const bool answering = std::any_of(state.outbox.cbegin(), state.outbox.cend(),
                                       [](const Intent &intent) { return intent.state == IntentState::Pending; });
    if (std::exchange(m_answering, answering) != answering)
        Q_EMIT answeringChanged();
    Q_EMIT changed();
}

void GlassModel::closeForgotten()
{
    const auto untouched = m_model.monotonicNow() - m_touchedAt;
    if (untouched >= patienceOf(m_sheet))
        m_sheet = Sheet::None;
    if (untouched >= readersStay)
        m_service.close();
    // Who reads a sheet goes on reading it in the language that was chosen.
    if (untouched >= overlayReturns && m_sheet == Sheet::None && !m_service.isOpen())
        m_spoken.clear();
}

void GlassModel::chooseWords()
{
    const QString first = m_model.state().firstLanguage;
    const QString unknown = first.isEmpty() ? QStringLiteral("en") : first;
    const QString ofTheRoom = m_room ? m_room->settings.language : unknown;
    const QString language = m_spoken.isEmpty() ? ofTheRoom : m_spoken;
    m_wordsAreOthers = language != m_language;
    if (m_wordsAreOthers) {
        m_language = language;
        m_locale = QLocale(language);
        Q_EMIT languageChanged(language);
    }
    m_languages.show(m_room ? m_room->settings.languages : QStringList(), ofTheRoom, language);
    if (m_spoken.isEmpty() && m_sheet == Sheet::None)
        return;
    const auto returns = m_touchedAt + overlayReturns;
    if (returns > m_model.monotonicNow())
        m_wakeAt = m_wakeAt ? std::min(*m_wakeAt, returns) : returns;
}

void GlassModel::watchLink(const DisplayState &state)
{
    if (state.link == Link::Live) {
        m_linkLostAt.reset();
        return;
    }
    const auto now = m_model.monotonicNow();
    if (!m_linkLostAt)
        m_linkLostAt = now;
    const auto known = *m_linkLostAt + linkLostForLong;
    if (now < known)
        m_wakeAt = known;
}

void GlassModel::showOthers(const DisplayState &state)
{
    m_rest.show(state.idle, m_model.monotonicNow());
    m_cleaning.show(m_locale);
    m_hubs.show(m_locale);
    m_attention.show(state, m_model.monotonicNow(), m_locale, m_sheet == Sheet::Attention);
    m_booking.show(m_sheet == Sheet::Booking, m_language);
    if (!m_service.isOpen())
        return;
    RoomData nothing;
    nothing.room.zone = QStringLiteral("UTC");
    m_service.show(Words(m_room ? *m_room : nothing, m_language));
}

void GlassModel::showBeyond(const DisplayState &state, Instant now)
{
    m_finding.show(m_room.get(), m_language);
    m_reporting.show(m_room.get(), m_language);
    m_phone.show(state);
    m_emergency.show(m_room.get(), m_language, now);
}

Standing GlassModel::standing(const DisplayState &state) const
{
    const bool lostForLong = m_linkLostAt && m_model.monotonicNow() >= *m_linkLostAt + linkLostForLong;
    return {state.link, lostForLong, state.machine.clockConfirmed};
}

void GlassModel::showUnknownRoom(const DisplayState &state, Instant now)
{
    // Paired, but the first snapshot is still on its way.
    m_view = {};
    m_view.state = RoomState::Unknown;
    RoomData nothing;
    nothing.room.zone = QStringLiteral("UTC");
    const Words plain(nothing, m_language);
    m_roomName.clear();
    m_facts.clear();
    m_message.clear();
    m_word = plain.word(m_view);
    const Standing standing{state.link, true, state.machine.clockConfirmed};
    m_until = plain.until(m_view, now, standing);
    m_meta.clear();
    m_band = plain.band(m_view, now, standing);
    m_remaining = -1;
    m_clock.clear();
    m_date.clear();
    m_clockNote.clear();
    m_acts = {{Act::Retry}};
    m_actions.show({{tr("Try again"), {}, true, false}});
    m_day.show({});
    m_ribbon.show({});
    m_hours.show({});
    m_notice.clear();
}

void GlassModel::showRoom(const DisplayState &state, Instant now)
{
    const Words say(*m_room, m_language);
    const Standing standing = this->standing(state);
    m_roomName = cleaned(m_room->room.name);
    m_facts = say.facts();
    m_word = say.word(m_view);
    m_until = say.until(m_view, now, standing);
    m_meta = say.meta(m_view, now, standing);
    m_band = say.band(m_view, now, standing);
    m_message = m_band.isEmpty() ? cleaned(m_room->settings.message) : QString();
    // A bar that shrinks by a clock nobody vouches for would be one more thing to be wrong.
    m_remaining = standing.clockConfirmed ? remainingOf(now) : -1;
    m_clock = say.time(now);
    m_date = say.date(now);
    m_clockNote = standing.clockConfirmed ? QString() : tr("time not confirmed");
    showActions(say);
    showDay(say, now);
    showNotice(state, say);
    keepOverlayTrue(state, say);
}

double GlassModel::remainingOf(Instant now) const
{
    const Instant minute = floorToMinute(now);
    const auto share = [&](Instant from, Instant to) {
        return to > from ? std::clamp(minutesBetween(minute, to) / minutesBetween(from, to), 0.0, 1.0) : 0.0;
    };
    switch (m_view.state) {
    case RoomState::CheckIn:
        return share(*m_view.checkIn->meeting.checkInFrom, *m_view.checkIn->meeting.checkInUntil);
    case RoomState::InUse:
    case RoomState::EndsSoon:
    case RoomState::FreeSoon:
        if (m_view.current && !m_view.current->meeting.allDay)
            return share(m_view.current->meeting.start, m_view.current->meeting.end);
        break;
    case RoomState::Unpaired:
    case RoomState::Unknown:
    case RoomState::Unavailable:
    case RoomState::StartingSoon:
    case RoomState::Free:
        break;
    }
    return -1;
}

void GlassModel::showDay(const Words &say, Instant now)
{
    std::vector<Block> blocks = meetingBlocks(m_view.day, m_view.dayStart, m_view.dayEnd, say);
    for (std::size_t i = 0; i < m_view.gaps.size(); ++i) {
        const Slot &gap = m_view.gaps[i];
        Block block;
        block.gap = true;
        block.gapIndex = static_cast<int>(i);
        block.title = m_view.freeAllDay ? tr("Free all day") : tr("Book %1").arg(say.range(gap.start, gap.end));
        block.beginMin = minutesBetween(m_view.dayStart, gap.start);
        block.endMin = minutesBetween(m_view.dayStart, gap.end);
        blocks.push_back(std::move(block));
    }
    blocks = byBegin(std::move(blocks));
    m_ribbon.show(ribbonOf(blocks, say));
    m_day.show(std::move(blocks));
    m_hours.show(hourMarks(m_view.dayStart, m_view.dayEnd, m_room->room.zone, say));
    m_nowMin = minutesBetween(m_view.dayStart, floorToMinute(now));
    m_dayMin = minutesBetween(m_view.dayStart, m_view.dayEnd);
}

void GlassModel::scheduleTick(Instant now)
{
    milliseconds wait = 1min - (now - floorToMinute(now));
    if (m_screen == Screen::Room && m_view.nextChange)
        wait = std::min(wait, *m_view.nextChange - now);
    if (m_screen == Screen::Pairing || m_sheet == Sheet::Attention || m_service.isOpen() || m_cleaning.isActive())
        wait = 1s;
    if (m_wakeAt)
        wait = std::min(wait, milliseconds{*m_wakeAt - m_model.monotonicNow()});
    // A timer may be a little early; a millisecond later the minute is there for sure.
    m_tick.start(std::max(milliseconds{1}, wait) + 1ms);
}

GlassModel::Look GlassModel::look() const
{
    switch (m_view.state) {
    case RoomState::Unpaired:
    case RoomState::Unknown:
    case RoomState::Unavailable:
        return Look::Unknown;
    case RoomState::CheckIn:
        return Look::CheckIn;
    case RoomState::InUse:
    case RoomState::EndsSoon:
    case RoomState::FreeSoon:
        return Look::InUse;
    case RoomState::StartingSoon:
    case RoomState::Free:
        break;
    }
    return Look::Free;
}

GlassModel::Sign GlassModel::sign() const
{
    switch (m_view.state) {
    case RoomState::Unpaired:
    case RoomState::Unknown:
        return Sign::Question;
    case RoomState::Unavailable:
        return Sign::Barred;
    case RoomState::CheckIn:
        return Sign::Tick;
    case RoomState::InUse:
    case RoomState::EndsSoon:
        return Sign::Disc;
    case RoomState::FreeSoon:
        return Sign::OpenDisc;
    case RoomState::StartingSoon:
        return Sign::HalfRing;
    case RoomState::Free:
        break;
    }
    return Sign::Ring;
}

} // namespace lintel::glass
