pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// How what was just done at this door stands: hatched until it is settled.
Item {
    id: root

    required property string text
    required property bool settled
    required property bool mirrored

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text
    visible: root.text !== ""
    height: root.visible ? Math.max(7 * Theme.grid, words.implicitHeight + 3 * Theme.grid) : 0

    MeetingBlock {
        anchors.fill: parent
        fill: Theme.higher
        hatch: Theme.hatch
        outline: Theme.blockEdge
        edge: root.settled ? Theme.gapEdge : Theme.accent
        hatched: !root.settled
        mirrored: root.mirrored
        radius: Theme.radiusBlock
        edgeWidth: 0.875 * Theme.grid
    }

    MuteText {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: 3 * Theme.grid
            rightMargin: 2 * Theme.grid
        }
        text: root.text
        size: Theme.smallSize
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 3
    }
}
