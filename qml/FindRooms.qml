pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Rooms that are free now, the nearest first.
Item {
    id: root

    required property FindModel finding

    Column {
        id: filters

        anchors {
            left: parent.left
            right: parent.right
        }
        y: Theme.reachable ? parent.height - height : 0
        spacing: Theme.grid

        FindFilters {
            width: parent.width
            chips: root.finding.sizes
            onPressed: row => root.finding.pressSize(row)
        }

        FindFilters {
            width: parent.width
            visible: root.finding.equipment.count > 0
            chips: root.finding.equipment
            onPressed: row => root.finding.pressEquipment(row)
        }
    }

    ListView {
        id: rooms

        anchors {
            left: parent.left
            right: parent.right
            top: Theme.reachable ? parent.top : filters.bottom
            topMargin: Theme.reachable ? 0 : 2 * Theme.grid
            bottom: Theme.reachable ? filters.top : parent.bottom
            bottomMargin: Theme.reachable ? 2 * Theme.grid : 0
        }
        // The nearest room is the one to reach first; the farthest can be drawn down to the hand.
        verticalLayoutDirection: Theme.reachable ? ListView.BottomToTop : ListView.TopToBottom
        topMargin: Theme.reachable ? Math.max(0, rooms.height - 2 * Theme.touch) : 0
        visible: root.finding.answer === FindModel.Found
        clip: true
        spacing: Theme.grid
        boundsBehavior: Flickable.StopAtBounds
        model: root.finding.found

        delegate: FoundRow {
            id: row

            required property int index

            width: ListView.view.width
            onReached: rooms.positionViewAtIndex(row.index, ListView.Contain)
            onActivated: root.finding.pressRoom(row.index)
        }
    }

    SheetNote {
        anchors.fill: rooms
        visible: !rooms.visible
        text: {
            switch (root.finding.answer) {
            case FindModel.Failed:
                return qsTr("The hub cannot be reached: nobody knows which rooms are free.");
            case FindModel.None:
                return root.finding.narrowed ? qsTr("No free room has all of that.")
                                             : qsTr("No other room is free now.");
            default:
                return qsTr("Looking for free rooms …");
            }
        }
        action: root.finding.answer === FindModel.Failed ? qsTr("Try again")
            : root.finding.answer !== FindModel.None ? ""
            : root.finding.narrowed ? qsTr("Show every room") : qsTr("Try again")
        onActivated: root.finding.narrowed && root.finding.answer === FindModel.None ? root.finding.widen()
                                                                                    : root.finding.again()
    }
}
