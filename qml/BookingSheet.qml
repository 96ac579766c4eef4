pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Another time, today or later: days above, the day with what is free, and beside it (upright:
// below) what has been chosen.
Rectangle {
    id: root

    required property GlassModel glass
    readonly property BookingModel booking: root.glass.booking
    readonly property bool upright: root.height > root.width
    readonly property real inset: root.width < 1000 * Theme.unit ? 2.5 * Theme.grid : 4 * Theme.grid
    readonly property real gap: 1.5 * Theme.grid

    color: Theme.surface
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Book this room")

    // Nothing is touched through it.
    MouseArea {
        anchors.fill: parent
    }

    Item {
        id: choosing

        anchors {
            fill: parent
            margins: root.inset
        }
        visible: !root.booking.naming

        // Below everything else where nothing may be out of reach.
        ListView {
            id: days

            anchors {
                left: parent.left
                right: close.left
                rightMargin: root.gap
            }
            y: Theme.reachable ? parent.height - height : 0
            height: Theme.buttonHeight
            orientation: ListView.Horizontal
            spacing: Theme.grid
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.booking.days
            currentIndex: root.booking.dayRow
            highlightMoveDuration: Theme.slow

            delegate: ActionButton {
                id: day

                required property int index
                required detail
                required chosen

                height: days.height
                width: Math.max(implicitWidth - 2 * Theme.grid, 2 * Theme.touch)
                radius: Theme.radiusBlock
                onActivated: root.booking.chooseDay(day.index)
            }
        }

        ActionButton {
            id: close

            anchors {
                right: parent.right
                top: days.top
            }
            width: implicitWidth
            height: Theme.buttonHeight
            radius: Theme.radiusBlock
            label: qsTr("Close")
            onActivated: root.glass.closeSheet()
        }

        BookingDay {
            id: ribbon

            anchors {
                left: parent.left
                top: Theme.reachable ? parent.top : days.bottom
                topMargin: Theme.reachable ? 0 : root.gap
                bottom: root.upright ? choice.top : choice.bottom
                bottomMargin: root.upright ? root.gap : 0
            }
            width: root.upright ? parent.width : Math.round(0.56 * parent.width)
            booking: root.booking
            mirrored: root.glass.mirrored
            widestTime: root.glass.clock
        }

        BookingChoice {
            id: choice

            anchors {
                right: parent.right
                bottom: Theme.reachable ? days.top : parent.bottom
                bottomMargin: Theme.reachable ? root.gap : 0
            }
            width: root.upright ? parent.width : parent.width - ribbon.width - 3 * Theme.grid
            height: root.upright ? implicitHeight : parent.height - days.height - root.gap
            booking: root.booking
            upright: root.upright
        }
    }

    Loader {
        id: naming

        anchors {
            fill: parent
            margins: root.inset
        }
        active: root.booking.naming
        Component.onCompleted: naming.setSource("BookingTitle.qml", {
            "booking": root.booking,
            "margin": Qt.binding(() => root.inset),
            "language": Qt.binding(() => root.glass.language)
        })
    }
}
