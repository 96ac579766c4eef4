pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// A day as a ribbon of hours with its meetings and what is free. Scrolls by touch.
Flickable {
    id: root

    required property DayModel day
    required property HoursModel hours
    required property real dayMin
    required property bool mirrored
    required property real hourHeight
    // How wide times are written.
    required property string widestTime
    // Where the day is worth booking first, and how long a booking is at least.
    property real openMin: 0
    property real shortestMin: 0
    // A finger on a free stretch draws at once; otherwise after it has rested there.
    property bool drawsAtOnce: false
    property bool slotShown: false
    property real slotBegin: 0
    property real slotEnd: 0
    property string slotText: ""
    readonly property real perMin: root.hourHeight / 60
    readonly property real axis: Math.max(82 * Theme.unit, widest.advanceWidth + 2.5 * Theme.grid)

    // A free stretch was tapped at a minute of the day.
    signal tapped(int gapIndex, real minute)
    // A finger went from one minute to another, and may go on.
    signal drawn(real fromMinute, real toMinute)
    // It was lifted, or was taken away for something else.
    signal finished(bool kept)
    // Keys have come to what lay out of sight.
    signal followed()

    // Brings a block into sight.
    function reveal(top: real, height: real) {
        const last = top + height - root.height + Theme.grid;
        let wished = root.contentY;
        if (height > root.height) // as much of it as there can be, moved as little as possible
            wished = top > root.contentY ? top - Theme.grid : Math.min(root.contentY, last);
        else
            wished = top < root.contentY ? top - Theme.grid : Math.max(root.contentY, last);
        if (wished === root.contentY)
            return;
        root.contentY = wished;
        root.followed();
    }

    clip: true
    contentWidth: width
    contentHeight: root.dayMin * root.perMin
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick

    TextMetrics {
        id: widest

        text: root.widestTime
        font.family: Theme.family
        font.pixelSize: Theme.tinySize
    }

    Repeater {
        model: root.hours

        Item {
            id: mark

            required property string label
            required property real atMin

            anchors {
                left: parent?.left
                right: parent?.right
            }
            y: Math.round(mark.atMin * root.perMin)

            MuteText {
                anchors {
                    left: parent.left
                    verticalCenter: parent.top
                }
                text: mark.label
                size: Theme.tinySize
                color: Theme.muted
            }

            Rectangle {
                anchors {
                    left: parent.left
                    right: parent.right
                    leftMargin: root.axis - Theme.grid
                }
                height: 1
                color: Theme.line
            }
        }
    }

    Repeater {
        model: root.day

        TimelineBlock {
            id: block

            readonly property real laneWidth: (root.width - root.axis) / block.lanes

            anchors {
                left: parent?.left
                leftMargin: root.axis + block.lane * block.laneWidth
            }
            width: block.laneWidth - (block.lane + 1 < block.lanes ? Theme.grid / 2 : 0)
            y: Math.round(block.beginMin * root.perMin) + Math.round(3 * Theme.unit)
            height: Math.max(0.19 * root.hourHeight,
                             Math.round((block.endMin - block.beginMin) * root.perMin) - Math.round(6 * Theme.unit))
            visibleFrom: root.contentY - block.y
            visibleTo: root.contentY + root.height - block.y
            mirrored: root.mirrored
            drawsAtOnce: root.drawsAtOnce
            onActiveFocusChanged: {
                if (block.activeFocus)
                    root.reveal(block.y, block.height);
            }
            onTapped: at => root.tapped(block.gapIndex, block.beginMin + at / root.perMin)
            // Nobody means midnight.
            onPressed: root.tapped(block.gapIndex,
                                   Math.max(block.beginMin, Math.min(root.openMin, block.endMin - root.shortestMin)))
            onDrawn: (from, to) => root.drawn(block.beginMin + from / root.perMin, block.beginMin + to / root.perMin)
            onFinished: kept => root.finished(kept)
        }
    }

    // The slot that is chosen.
    Rectangle {
        anchors {
            left: parent?.left
            leftMargin: root.axis
            right: parent?.right
        }
        visible: root.slotShown
        y: Math.round(root.slotBegin * root.perMin) + Math.round(3 * Theme.unit)
        height: Math.max(0.19 * root.hourHeight,
                         Math.round((root.slotEnd - root.slotBegin) * root.perMin) - Math.round(6 * Theme.unit))
        radius: Theme.radiusBlock
        color: Theme.free.fill
        border.width: 2 * Theme.stroke
        border.color: Theme.accent

        GlassText {
            anchors {
                left: parent.left
                right: parent.right
                margins: Theme.grid
                verticalCenter: parent.verticalCenter
            }
            text: root.slotText
            size: Math.min(Theme.smallSize, Math.floor(0.72 * parent.height))
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            color: Theme.free.ink
        }
    }
}
