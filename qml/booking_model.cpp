#include "qml/booking_model.h"

#include "device/room/local_time.h"
#include "qml/day_blocks.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace lintel::glass {

using namespace device;
using std::chrono::minutes;

BookingModel::BookingModel(DisplayModel &model, QObject *parent)
    : QObject(parent), m_model(model), m_days(this), m_blocks(this), m_hours(this), m_titles(this)
{}

bool BookingModel::isPossible(const RoomData &room, const RoomView &view, Instant now)
{
    return view.state != RoomState::Unknown && view.state != RoomState::Unavailable &&
           !bookableDays(room, now).empty();
}

void BookingModel::show(bool open, const QString &language)
{
    m_language = language;
    if (m_open && !open) {
        m_naming = false;
        m_taken = false;
        m_date = {};
        m_slot.reset();
        m_title.clear();
        Q_EMIT changed();
    }
    m_open = open;
    // Also for what is being drawn on the room's own timeline.
    if (m_open || m_slot)
        sayAll();
}

/// What can be had on the chosen day now. False: nothing is known of the room.
bool BookingModel::look()
{
    if (room() == nullptr)
        return false;
    const Instant now = m_model.now();
    m_settings = room()->settings;
    m_dates = bookableDays(*room(), now);
    const bool offered = std::find(m_dates.cbegin(), m_dates.cend(), m_date) != m_dates.cend();
    if (!offered && m_date.isValid()) {
        // The day is over, or the rules are others.
        m_taken = m_slot.has_value();
        m_slot.reset();
    }
    if (!offered)
        m_date = LocalTime(room()->room.zone).date(now);
    m_offer = offerOn(*room(), m_model.state().outbox, m_date, now);
    if (m_slot && !isStillFree(m_offer, *m_slot, now)) {
        m_slot.reset();
        m_taken = true;
    }
    return true;
}

Instant BookingModel::at(double minute) const
{
    return m_offer.start + std::chrono::milliseconds{std::llround(std::clamp(minute, 0.0, dayMin()) * 60'000)};
}

double BookingModel::dayMin() const
{
    return minutesBetween(m_offer.start, m_offer.end);
}

double BookingModel::beginMin() const
{
    return m_slot ? minutesBetween(m_offer.start, m_slot->start) : 0;
}

double BookingModel::endMin() const
{
    return m_slot ? minutesBetween(m_offer.start, m_slot->end) : 0;
}

bool BookingModel::can(SlotEdge edge, Step step) const
{
    return m_slot && movedSlot(m_offer, *m_slot, edge, step, m_settings);
}

void BookingModel::chooseDay(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_dates.size() || row == m_dayRow)
        return;
    m_date = m_dates[static_cast<std::size_t>(row)];
    m_slot.reset();
    m_taken = false;
    sayAll();
}

void BookingModel::choose(const std::optional<Slot> &slot)
{
    if (!slot || slot == m_slot)
        return;
    m_slot = slot;
    m_taken = false;
    sayAll();
}

void BookingModel::tap(double minute)
{
    if (look())
        choose(tappedSlot(m_offer, at(minute), m_settings));
}

void BookingModel::draw(double fromMinute, double toMinute)
{
    if (look())
        choose(snappedSlot(m_offer, at(fromMinute), at(toMinute), m_settings));
}

void BookingModel::drop()
{
    m_slot.reset();
    sayAll();
}

void BookingModel::move(SlotEdge edge, bool later)
{
    if (m_slot && look() && m_slot)
        choose(movedSlot(m_offer, *m_slot, edge, later ? Step::Later : Step::Earlier, m_settings));
}

void BookingModel::moveBegin(bool later)
{
    move(SlotEdge::Begin, later);
}

void BookingModel::moveEnd(bool later)
{
    move(SlotEdge::End, later);
}

void BookingModel::openTitles()
{
    m_naming = isNameable();
    Q_EMIT changed();
}

void BookingModel::closeTitles()
{
    m_naming = false;
    m_title = m_title.simplified();
    sayAll();
}

void BookingModel::chooseTitle(int row)
{
    if (row < 0 || row >= m_settings.bookingTitles.size())
        return;
    const QString &title = m_settings.bookingTitles[row];
    m_title = m_title == title ? QString() : title;
    m_naming = m_naming && m_title.isEmpty();
    sayAll();
}

void BookingModel::type(const QString &text)
{
    if (!isTypeable() || m_title.size() + text.size() > longestTitle)
        return;
    m_title += text;
    sayAll();
}

void BookingModel::erase()
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, m_title);
    letters.toEnd();
    m_title.truncate(std::max<qsizetype>(0, letters.toPreviousBoundary()));
    sayAll();
}

void BookingModel::book()
{
    // The very last look: what was free a moment ago may be somebody else's now.
    if (!look() || !m_slot) {
        sayAll();
        return;
    }
    const QString typed = m_title.simplified();
    const QString key = m_model.book(m_slot->start, m_slot->end, typed.isEmpty() ? m_settings.bookingTitle : typed);
    if (!key.isEmpty())
        Q_EMIT booked();
}

void BookingModel::sayAll()
{
    if (look()) {
        const Instant now = m_model.now();
        const Words say(*room(), m_language);
        m_untitled = say.untitled();
        saySlot(say, now);
        if (m_open) {
            showDays(say, now);
            showDay(say, now);
        }
    }
    Q_EMIT changed();
}

void BookingModel::showDays(const Words &say, Instant now)
{
    const LocalTime local(room()->room.zone);
    std::vector<Button> buttons;
    m_dayRow = 0;
    for (std::size_t i = 0; i < m_dates.size(); ++i) {
        const bool chosen = m_dates[i] == m_date;
        // Noon is on that day in every zone, also where midnight does not exist.
        const Instant noon = local.onDay(m_dates[i], 12 * 60);
        buttons.push_back({i == 0 ? tr("Today") : say.weekday(noon), say.dayAndMonth(noon), false, chosen});
        if (chosen)
            m_dayRow = static_cast<int>(i);
    }
    m_days.show(std::move(buttons));
    m_dateText = say.date(m_offer.start);

    const Instant opens = local.onDay(m_date, m_settings.dayStartMin);
    m_openMin = minutesBetween(m_offer.start, m_date == local.date(now) ? std::max(now, opens) : opens);

    std::vector<Button> titles;
    for (const QString &title : m_settings.bookingTitles)
        titles.push_back({title, {}, false, title == m_title});
    m_titles.show(std::move(titles));
}

void BookingModel::showDay(const Words &say, Instant now)
{
    const auto entries =
        dayEntries(shownMeetings(*room(), m_model.state().outbox), m_offer.free, m_offer.start, m_offer.end, now);
    std::vector<Block> blocks = meetingBlocks(entries, m_offer.start, m_offer.end, say);
    for (const Slot &free : m_offer.free) {
        Block block;
        block.gap = true;
        block.gapIndex = static_cast<int>(blocks.size());
        block.title = entries.empty() ? tr("Free all day") : tr("Free %1").arg(say.range(free.start, free.end));
        block.beginMin = minutesBetween(m_offer.start, free.start);
        block.endMin = minutesBetween(m_offer.start, free.end);
        blocks.push_back(std::move(block));
    }
    m_blocks.show(ribbonOf(byBegin(std::move(blocks)), say));
    m_hours.show(hourMarks(m_offer.start, m_offer.end, room()->room.zone, say));
}

void BookingModel::saySlot(const Words &say, Instant now)
{
    m_begin.clear();
    m_end.clear();
    m_range.clear();
    m_length.clear();
    m_confirm.clear();
    m_note.clear();
    if (m_slot) {
        m_begin = say.time(m_slot->start);
        m_end = say.time(m_slot->end);
        m_range = say.range(m_slot->start, m_slot->end);
        m_length = say.minutes(m_slot->end - m_slot->start);
        m_confirm = tr("Book %1").arg(say.rangeSeenFrom(now, m_slot->start, m_slot->end));
    } else if (m_taken) {
        m_note = tr("That time has just been taken. Choose another one.");
    } else if (m_offer.free.empty()) {
        m_note = tr("Nothing is free on this day.");
    } else {
        m_note = tr("Tap a free time, or draw from begin to end.");
    }
}

} // namespace lintel::glass
