pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Another room, or where a meeting is.
SheetCard {
    id: root

    required property GlassModel glass
    readonly property FindModel finding: root.glass.finding
    readonly property bool upright: root.height > root.width
    readonly property bool both: root.finding.roomsOffered && root.finding.meetingsOffered
    readonly property bool choosing: root.finding.roomName !== ""

    title: root.finding.page === FindModel.Rooms ? qsTr("Find a room") : qsTr("Where is my meeting?")
    titled: root.upright || !root.both
    typing: root.finding.page === FindModel.Meetings && root.finding.typing
    wanted: root.choosing && !root.upright ? 440 * Theme.unit : 0
    onClosed: root.glass.closeSheet()

    Row {
        id: pages

        parent: root.upright ? place : root.headPlace
        y: root.upright && root.low ? place.height - height : 0
        width: parent?.width ?? 0
        height: Math.max(Theme.touch, 8 * Theme.grid)
        visible: root.both && !(Theme.reachable && root.typing)
        spacing: 1.5 * Theme.grid

        ActionButton {
            width: (pages.width - pages.spacing) / 2
            height: pages.height
            radius: Theme.radiusBlock
            label: qsTr("Find a room")
            chosen: root.finding.page === FindModel.Rooms
            onActivated: root.finding.turnTo(FindModel.Rooms)
        }

        ActionButton {
            width: (pages.width - pages.spacing) / 2
            height: pages.height
            radius: Theme.radiusBlock
            label: qsTr("Where is my meeting?")
            chosen: root.finding.page === FindModel.Meetings
            onActivated: root.finding.turnTo(FindModel.Meetings)
        }
    }

    Item {
        id: place

        anchors.fill: parent

        Loader {
            id: rooms

            anchors.fill: page
            active: root.finding.page === FindModel.Rooms && !root.choosing
            Component.onCompleted: rooms.setSource("FindRooms.qml", { "finding": root.finding })
        }

        Loader {
            id: room

            anchors.fill: page
            active: root.finding.page === FindModel.Rooms && root.choosing
            Component.onCompleted: room.setSource("FindRoom.qml", { "finding": root.finding })
        }

        Loader {
            id: meetings

            anchors.fill: page
            active: root.finding.page === FindModel.Meetings
            Component.onCompleted: meetings.setSource("FindMeetings.qml", { "finding": root.finding,
                                                                           "language": root.glass.language })
        }

        Item {
            id: page

            anchors {
                fill: parent
                topMargin: root.upright && pages.visible && !root.low ? pages.height + root.between : 0
                bottomMargin: root.upright && pages.visible && root.low ? pages.height + root.between : 0
            }
        }
    }
}
