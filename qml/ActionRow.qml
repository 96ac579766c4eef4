pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The buttons on the state's field; the first is wider where it is what people want.
Row {
    id: root

    required property ButtonModel buttons
    required property stateColors colors
    // In tenths of a plain button's width.
    readonly property int shares: 10 * root.buttons.count + 7 * root.buttons.filledCount
    readonly property real share: (root.width - root.spacing * (root.buttons.count - 1)) / Math.max(1, root.shares)

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

            width: root.share * (button.filled ? 17 : 10)
            height: Theme.actionHeight
            ink: root.colors.ink
            soft: root.colors.soft
            edge: root.colors.edge
            ground: root.colors.fill
            strong: root.colors.strong
            onActivated: root.activated(button.index)
        }
    }
}
