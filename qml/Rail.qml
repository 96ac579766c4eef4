pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Clock, date, and the room's day.
Rectangle {
    id: root

    required property GlassModel glass
    required property bool asList
    // How much of its top left is not its own but held for the service page.
    required property real held
    // Where the half of the glass begins that everybody reaches, if that is wanted.
    readonly property real reach: Theme.reachable && root.parent ? root.parent.height / 2 - root.y : 0

    // The page for phones stands in the corner as a square that can be scanned.
    readonly property bool square: root.glass.phone.present && phone.scannable

    color: Theme.surface

    Item {
        id: head

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: 4 * Theme.grid
            topMargin: Math.max(4 * Theme.grid, root.reach - clock.height)
        }
        height: Math.max(clock.height + Math.max(date.height + (unsure.visible ? unsure.height : 0),
                                                 Theme.reachable ? corner.height : 0),
                         root.square && !Theme.reachable ? corner.height : 0)

        GlassText {
            id: clock

            anchors {
                left: parent.left
                right: Theme.reachable ? parent.right : corner.left
            }
            height: Math.round(1.06 * Theme.roomSize)
            verticalAlignment: Text.AlignVCenter
            text: root.glass.clock
            color: unsure.visible ? Theme.muted : Theme.text
            size: Theme.roomSize
            font.weight: Font.DemiBold
            font.letterSpacing: -0.035 * Theme.tightness * Theme.roomSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallSize
        }

        // What is rarely wanted stands in the corner. A mark's own edges are empty.
        Row {
            id: corner

            readonly property real over: root.square ? 0 : 2 * Theme.grid
            // Beside the held corner, unless it lies far above.
            readonly property real aside: Theme.reachable ? 0 : Math.max(0, root.held - head.anchors.margins)

            anchors {
                right: parent.right
                rightMargin: aside > 0 ? aside : -over
                top: Theme.reachable ? clock.bottom : parent.top
                topMargin: Theme.reachable ? 0 : -over
            }

            CalendarButton {
                visible: root.glass.bookable
                onActivated: root.glass.openSheet(GlassModel.Booking)
            }

            LanguageButton {
                visible: root.glass.languages.offered
                onActivated: root.glass.openSheet(GlassModel.Languages)
            }

            PhoneCorner {
                id: phone

                visible: root.glass.phone.present
                scannable: !Theme.reachable && root.height >= 4 * square
                    && head.width - corner.aside - square - Theme.touch >= 3.3 * Theme.roomSize
                link: root.glass.phone.link
                onActivated: root.glass.openSheet(GlassModel.Phone)
            }
        }

        GlassText {
            id: date

            anchors {
                left: parent.left
                right: Theme.reachable || root.square ? corner.left : parent.right
                top: clock.bottom
            }
            height: implicitHeight + Theme.grid / 2
            verticalAlignment: Text.AlignBottom
            text: root.glass.date
            size: Theme.smallSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.8 * Theme.tinySize)
            color: Theme.muted
        }

        Item {
            id: unsure

            anchors {
                left: parent.left
                right: parent.right
                top: date.bottom
            }
            height: note.implicitHeight + Theme.grid / 2
            visible: root.glass.clockNote !== ""

            Rectangle {
                id: dot

                anchors {
                    left: parent.left
                    verticalCenter: note.verticalCenter
                }
                width: Math.round(0.55 * Theme.smallSize)
                height: width
                radius: width / 2
                color: Theme.bandEdge
            }

            GlassText {
                id: note

                anchors {
                    left: dot.right
                    leftMargin: Theme.grid
                    right: parent.right
                    bottom: parent.bottom
                }
                text: root.glass.clockNote
                size: Theme.smallSize
                font.weight: Font.DemiBold
            }
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
            topMargin: Math.max(2.5 * Theme.grid, root.reach - head.y - head.height)
            bottomMargin: root.glass.notice === "" && !attention.active && !foot.visible ? 3 * Theme.grid
                                                                                         : 2 * Theme.grid
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
            bottom: attention.top
            leftMargin: 3.75 * Theme.grid
            rightMargin: 3.75 * Theme.grid
            bottomMargin: visible ? (attention.active || foot.visible ? 1.5 : 3.5) * Theme.grid : 0
        }
        text: root.glass.notice
        settled: root.glass.noticeSettled
        mirrored: root.glass.mirrored
    }

    // Made while there is something to settle.
    Loader {
        id: attention

        anchors {
            left: parent.left
            right: parent.right
            bottom: foot.top
            leftMargin: 3.75 * Theme.grid
            rightMargin: 3.75 * Theme.grid
            bottomMargin: !attention.active ? 0 : foot.visible ? 1.5 * Theme.grid : 3.5 * Theme.grid
        }
        height: attention.active ? Math.max(Theme.touch, 7.5 * Theme.grid) : 0
        active: root.glass.attention.present
        Component.onCompleted: attention.setSource("NeedsAttention.qml", { "glass": root.glass })
    }

    RailFoot {
        id: foot

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: 3.75 * Theme.grid
            rightMargin: 3.75 * Theme.grid
            bottomMargin: visible ? 3.5 * Theme.grid : 0
        }
        height: visible ? buttonHeight : 0
        visible: finding || reporting
        // Where the day is a list, every line of it counts.
        buttonHeight: root.asList ? Math.max(Theme.touch, 7.5 * Theme.grid) : Theme.buttonHeight
        glass: root.glass
    }
}
