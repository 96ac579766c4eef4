pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The chosen day: a tap or a drawing finger chooses what is booked. Hours and meetings
// scroll it, and so does a finger that draws to its edge.
TimelineRibbon {
    id: root

    required property BookingModel booking
    readonly property int dayRow: root.booking.dayRow

    // What is worth seeing: the chosen slot, else where the day begins to be used.
    function rest() {
        const wished = (root.booking.chosen ? root.booking.beginMin : root.booking.openMin) * root.perMin;
        root.contentY = Math.max(-root.topMargin, Math.min(wished - root.height / 5,
                                                           root.contentHeight + root.bottomMargin - root.height));
    }

    function follow(minute: real) {
        const at = minute * root.perMin - root.contentY;
        const reach = Theme.touch / 2;
        if (at < reach)
            root.contentY = Math.max(-root.topMargin, root.contentY - Theme.grid);
        else if (at > root.height - reach)
            root.contentY = Math.min(root.contentHeight + root.bottomMargin - root.height, root.contentY + Theme.grid);
    }

    day: root.booking.day
    hours: root.booking.hours
    dayMin: root.booking.dayMin
    openMin: root.booking.openMin
    shortestMin: root.booking.shortestMin
    hourHeight: Math.max(0.78 * Theme.hourHeight, 6 * Theme.tinySize)
    drawsAtOnce: true
    slotShown: root.booking.chosen
    slotBegin: root.booking.beginMin
    slotEnd: root.booking.endMin
    slotText: root.booking.range
    topMargin: 2 * Theme.grid
    bottomMargin: 2 * Theme.grid
    onHeightChanged: root.rest()
    onDayRowChanged: root.rest()
    onTapped: (gapIndex, minute) => root.booking.tap(minute)
    onDrawn: (from, to) => {
        root.booking.draw(from, to);
        root.follow(to);
    }
    Component.onCompleted: root.rest()
}
