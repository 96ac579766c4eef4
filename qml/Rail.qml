pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Clock, date, and the room's day.
Rectangle {
    id: root

    required property GlassModel glass
    required property bool asList

    color: Theme.surface

    Item {
        id: head

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: 4 * Theme.grid
        }
        height: clock.height + date.height

        GlassText {
            id: clock

            anchors {
                left: parent.left
                right: parent.right
            }
            height: Math.round(1.06 * Theme.roomSize)
            verticalAlignment: Text.AlignVCenter
            text: root.glass.clock
            size: Theme.roomSize
            font.weight: 640
            font.letterSpacing: -0.035 * Theme.roomSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.untilSize
        }

        GlassText {
            id: date

            anchors {
                left: parent.left
                right: parent.right
                top: clock.bottom
            }
            height: implicitHeight + Theme.grid / 2
            verticalAlignment: Text.AlignBottom
            text: root.glass.date
            size: Theme.smallSize
            color: Theme.muted
        }
    }

    Item {
        id: body

        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: notice.top
            leftMargin: 3.75 * Theme.grid
            rightMargin: 3.75 * Theme.grid
            topMargin: 2.5 * Theme.grid
            bottomMargin: root.glass.notice === "" ? 3 * Theme.grid : 2 * Theme.grid
        }

        Loader {
            id: timeline

            anchors.fill: parent
            active: !root.asList && root.glass.clock !== ""
            Component.onCompleted: timeline.setSource("Timeline.qml", { "glass": root.glass })
        }

        Loader {
            id: agenda

            anchors.fill: parent
            active: root.asList
            Component.onCompleted: agenda.setSource("Agenda.qml", { "glass": root.glass })
        }
    }

    Notice {
        id: notice

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: 3.75 * Theme.grid
            rightMargin: 3.75 * Theme.grid
            bottomMargin: visible ? 3.5 * Theme.grid : 0
        }
        text: root.glass.notice
        settled: root.glass.noticeSettled
        mirrored: root.glass.mirrored
    }
}
