#include "qml/glass_model.h"

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
// How long "Booked" stays to be read.
constexpr auto confirmedStays = 10s;

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

double minutesBetween(Instant from, Instant to)
{
    return std::chrono::duration<double, std::ratio<60>>(to - from).count();
}

} // namespace

GlassModel::GlassModel(DisplayModel &model, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_pairing(this),
      m_overlay(this),
      m_attention(this),
      m_service(model, this),
      m_languages(this),
      m_finding(model, this),
      m_reporting(model, this),
      m_phone(this),
      m_emergency(this),
      m_rest(this),
      m_cleaning(model, this),
      m_actions(this),
      m_day(this),
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

    m_screen = screenOf(state.phase);

    watchLink(state);
    closeForgotten();
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

bool GlassModel::isThere(Sheet sheet) const
{
    switch (sheet) {
    case Sheet::None:
        break;
    case Sheet::Attention:
        return m_model.state().concern != Concern::None;
    case Sheet::Languages:
        return m_languages.isOffered();
    case Sheet::Find:
        return m_finding.isOffered();
    case Sheet::Report:
        return m_reporting.isOffered();
    case Sheet::Phone:
        return m_phone.isPresent();
    }
    return true;
}

void GlassModel::closeUnfounded()
{
    if (m_codeWanted && isThere(Sheet::Attention)) {
        m_codeWanted = false;
        m_sheet = Sheet::Attention;
    }
    if (m_screen != Screen::Room || !isThere(m_sheet) || m_emergency.isPresent())
        m_sheet = Sheet::None;
    if (m_emergency.isPresent())
        m_overlay.close();
}

void GlassModel::chooseWords()
{
    const QString ofTheRoom = m_room ? m_room->settings.language : QStringLiteral("en");
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
    m_attention.show(state, m_model.monotonicNow(), m_locale, m_sheet == Sheet::Attention);
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

void GlassModel::settleConfirmed(const DisplayState &state)
{
    // One after another, the oldest first: each stays long enough to be read.
    const auto told = std::find_if(state.outbox.cbegin(), state.outbox.cend(),
                                   [](const Intent &intent) { return intent.state == IntentState::Confirmed; });
    const auto now = m_model.monotonicNow();
    if (told == state.outbox.cend()) {
        m_confirmedKey.clear();
        return;
    }
    if (m_confirmedKey != told->key) {
        m_confirmedKey = told->key;
        m_confirmedSince = now;
    }
    const auto until = m_confirmedSince + confirmedStays;
    if (now < until) {
        m_wakeAt = m_wakeAt ? std::min(*m_wakeAt, until) : until;
        return;
    }
    // Not from within: the model answers with changed().
    QMetaObject::invokeMethod(
        this, [this, key = told->key] { m_model.acknowledge(key); }, Qt::QueuedConnection);
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
    m_hours.show({});
    m_notice.clear();
}

void GlassModel::showRoom(const DisplayState &state, Instant now)
{
    m_view = roomView(*m_room, state.outbox, now);
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

void GlassModel::showActions(const Words &say)
{
    m_acts.clear();
    std::vector<Button> buttons;
    const auto add = [&](Action action, Button button) {
        m_acts.push_back(action);
        buttons.push_back(std::move(button));
    };
    const bool unknown = m_view.state == RoomState::Unknown;
    for (std::size_t i = 0; i < m_view.book.size() && (i == 0 || !unknown); ++i) {
        const Choice &choice = m_view.book[i];
        const QString length = say.minutes(minutes{choice.minutes});
        const QString end = tr("to %1").arg(say.time(choice.end));
        if (unknown)
            add({Act::Book, i}, {tr("Ask for %1").arg(length), tr("sent when connected"), true, false});
        else
            add({Act::Book, i}, {i == 0 ? tr("Book %1").arg(length) : length, end, i == 0, false});
    }
    if (unknown) {
        add({Act::Retry}, {tr("Try again"), {}, m_view.book.empty(), false});
    } else {
        // Who stands before a room that others use wants another one.
        const bool busy = look() == Look::InUse && m_view.current && m_view.current->meeting.intentKey.isEmpty();
        const bool elsewhere = busy && m_room->settings.findRoomAllowed;
        if (elsewhere)
            add({Act::Find}, {tr("Find another room"), {}, true, false});
        if (!m_view.extend.empty()) {
            QStringList lengths;
            for (const Choice &choice : m_view.extend)
                lengths << m_locale.toString(choice.minutes);
            const QString by = lengths.size() > 1 ? tr("by %1 or %2 min").arg(lengths.first(), lengths.last())
                                                  : tr("by %1 min").arg(lengths.first());
            add({Act::Extend}, {tr("Extend"), by, !elsewhere, false});
        }
        if (m_view.canEnd && m_view.state != RoomState::Unavailable)
            add({Act::End},
                {m_view.state == RoomState::CheckIn ? tr("Release room") : tr("End now"), {}, false, false});
    }
    m_actions.show(std::move(buttons));
}

void GlassModel::showDay(const Words &say, Instant now)
{
    std::vector<Block> blocks;
    for (const DayEntry &entry : m_view.day) {
        const Meeting &meeting = entry.shown.meeting;
        Block block;
        block.title = say.title(meeting);
        block.times = say.timesOf(meeting);
        block.startText = say.startOf(meeting);
        block.line = say.lineOf(meeting);
        block.detail = say.detailOf(meeting);
        block.organiser = cleaned(meeting.organiser);
        block.beginMin = minutesBetween(m_view.dayStart, std::max(meeting.start, m_view.dayStart));
        block.endMin = minutesBetween(m_view.dayStart, std::min(meeting.end, m_view.dayEnd));
        block.lane = entry.lane;
        block.lanes = entry.lanes;
        block.running = entry.running;
        block.past = entry.past;
        block.unsettled = entry.shown.unsettled || meeting.state == MeetingState::Pending;
        blocks.push_back(std::move(block));
    }
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
    std::stable_sort(blocks.begin(), blocks.end(),
                     [](const Block &a, const Block &b) { return a.beginMin < b.beginMin; });
    m_day.show(std::move(blocks));

    std::vector<HourMark> marks;
    const LocalTime local(m_room->room.zone);
    for (Instant at = m_view.dayStart; at <= m_view.dayEnd; at += minutes{30}) {
        // Half hours are walked for the zones whose clocks change by half an hour.
        if (local.at(at).time().minute() == 0)
            marks.push_back({say.hour(at), minutesBetween(m_view.dayStart, at)});
    }
    m_hours.show(std::move(marks));
    m_nowMin = minutesBetween(m_view.dayStart, floorToMinute(now));
    m_dayMin = minutesBetween(m_view.dayStart, m_view.dayEnd);
}

void GlassModel::showNotice(const DisplayState &state, const Words &say)
{
    m_notice.clear();
    m_noticeSettled = false;
    settleConfirmed(state);
    const auto &outbox = state.outbox;
    const auto told = std::find_if(outbox.cbegin(), outbox.cend(),
                                   [this](const Intent &intent) { return intent.key == m_confirmedKey; });
    const auto isPending = [](const Intent &intent) { return intent.state == IntentState::Pending; };
    const auto pending = std::count_if(outbox.cbegin(), outbox.cend(), isPending);
    const auto latest = std::find_if(outbox.crbegin(), outbox.crend(),
                                     [](const Intent &intent) { return intent.state != IntentState::Refused; });
    const bool justTouched = latest != outbox.crend() && isPending(*latest) && state.link == Link::Live;
    if (told != outbox.cend() && !justTouched) {
        m_notice = say.notice(*told, state.link);
        m_noticeSettled = true;
    } else if (pending > 1 && state.link != Link::Live) {
        m_notice = say.waiting(static_cast<int>(pending));
    } else if (latest != outbox.crend()) {
        m_notice = say.notice(*latest, state.link);
        m_noticeSettled = latest->state == IntentState::Confirmed;
    }
}

void GlassModel::keepOverlayTrue(const DisplayState &state, const Words &say)
{
    const auto &view = m_view;
    switch (m_overlay.kind()) {
    case OverlayModel::Kind::Extend:
    case OverlayModel::Kind::End: {
        const bool same = view.current && identityOf(view.current->meeting) == m_overlayMeeting;
        const bool possible = m_overlay.kind() == OverlayModel::Kind::End ? view.canEnd : !view.extend.empty();
        if (!same || !possible)
            m_overlay.close();
        break;
    }
    case OverlayModel::Kind::Slot: {
        const auto wish = m_overlay.wish();
        const bool fits = wish && std::any_of(view.gaps.cbegin(), view.gaps.cend(), [&](const Slot &gap) {
                              return gap.start <= wish->start + minutes{5} && wish->end <= gap.end;
                          });
        if (!fits)
            m_overlay.close();
        break;
    }
    case OverlayModel::Kind::Refused:
    case OverlayModel::Kind::None:
        break;
    }
    if (m_wordsAreOthers)
        m_overlay.say(say);
    // Nobody reads a refusal behind something else; it waits.
    if (m_overlay.isOpen() || m_sheet != Sheet::None || m_service.isOpen())
        return;
    const auto refused = std::find_if(state.outbox.cbegin(), state.outbox.cend(),
                                      [](const Intent &intent) { return intent.state == IntentState::Refused; });
    if (refused != state.outbox.cend()) {
        const bool more = std::any_of(refused + 1, state.outbox.cend(),
                                      [](const Intent &intent) { return intent.state == IntentState::Refused; });
        m_overlay.openRefused(*refused, say, m_model.now(), more);
        m_idle.start();
    }
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
