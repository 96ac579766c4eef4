pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lintel.Glass
import Lintel.Theme

// The buttons on the state's field; the first is wider where it is what people want.
RowLayout {
    id: root

    required property ButtonModel buttons
    required property stateColors colors

    signal activated(int row)

    spacing: 1.75 * Theme.grid

    Repeater {
        model: root.buttons

        ActionButton {
            id: button

            required property int index
            required detail
            required filled
            required chosen

            Layout.fillWidth: true
            Layout.preferredWidth: button.filled ? 17 : 10
            Layout.preferredHeight: Theme.actionHeight
            ink: root.colors.ink
            soft: root.colors.soft
            edge: root.colors.edge
            ground: root.colors.fill
            strong: root.colors.strong
            onActivated: root.activated(button.index)
        }
    }
}
