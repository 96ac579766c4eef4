pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Beyond this room, and what is wrong in it.
Row {
    id: root

    required property GlassModel glass
    readonly property bool finding: root.glass.finding.offered
    readonly property bool reporting: root.glass.reporting.offered
    readonly property real each: root.finding && root.reporting ? (root.width - root.spacing) / 2 : root.width
    property real buttonHeight: Theme.buttonHeight

    spacing: 1.5 * Theme.grid

    ActionButton {
        width: root.each
        height: root.buttonHeight
        visible: root.finding
        size: Theme.smallSize
        label: root.glass.finding.roomsOffered ? qsTr("Find a room") : qsTr("Find a meeting")
        onActivated: root.glass.openSheet(GlassModel.Find)
    }

    ActionButton {
        width: root.each
        height: root.buttonHeight
        visible: root.reporting
        size: Theme.smallSize
        label: qsTr("Report")
        onActivated: root.glass.openSheet(GlassModel.Report)
    }
}
