pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Today, with now at one third. Scrolls by touch and returns; a finger that rests on a free
// stretch draws what it wants to book.
TimelineRibbon {
    id: root

    required property GlassModel glass
    readonly property real nowY: root.glass.nowMin * root.perMin
    property bool held: false
    property bool drawing: false

    function follow() {
        if (!root.held)
            root.contentY = root.nowY - root.height / 3;
    }

    day: root.glass.ribbon
    hours: root.glass.hours
    dayMin: root.glass.dayMin
    mirrored: root.glass.mirrored
    hourHeight: Theme.hourHeight
    widestTime: root.glass.clock
    slotShown: root.drawing && root.glass.booking.chosen
    slotBegin: root.glass.booking.beginMin
    slotEnd: root.glass.booking.endMin
    slotText: root.glass.booking.range
    topMargin: height / 3
    bottomMargin: height * 2 / 3
    onNowYChanged: follow()
    onHeightChanged: follow()
    onMovementStarted: root.held = true
    onFollowed: root.held = true
    onTapped: (gapIndex, minute) => {
        root.glass.booking.tap(minute);
        root.glass.openSheet(GlassModel.Booking);
    }
    onDrawn: (from, to) => {
        root.drawing = true;
        root.glass.booking.draw(from, to);
    }
    onFinished: kept => {
        root.drawing = false;
        if (kept)
            root.glass.openSheet(GlassModel.Booking);
        else
            root.glass.booking.drop();
    }
    Component.onCompleted: follow()

    Connections {
        function onReturned() {
            root.held = false;
            root.follow();
        }

        target: root.glass
    }

    Item {
        anchors.left: parent?.left
        y: Math.round(root.nowY)
        width: root.axis

        Rectangle {
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.top
                rightMargin: Theme.grid / 2
            }
            height: Math.max(2, Math.round(3 * Theme.unit))
            color: Theme.accent
        }

        Rectangle {
            anchors {
                right: parent.right
                verticalCenter: parent.top
                rightMargin: -Theme.grid / 2
            }
            width: 2 * Theme.grid
            height: width
            radius: width / 2
            color: Theme.accent
        }
    }
}
