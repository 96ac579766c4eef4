pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// For how many, and with what: all that is pressed has to be there.
ListView {
    id: root

    required property ButtonModel chips

    signal pressed(int row)

    implicitHeight: Math.max(Theme.touch, 7 * Theme.grid)
    orientation: ListView.Horizontal
    spacing: Theme.grid
    clip: contentWidth > width
    boundsBehavior: Flickable.StopAtBounds
    model: root.chips
    interactive: contentWidth > width + 1

    delegate: ActionButton {
        id: chip

        required property int index
        required chosen

        height: ListView.view.height
        width: implicitWidth
        radius: Theme.radiusBlock
        size: Theme.smallSize
        onActivated: root.pressed(chip.index)
    }
}
