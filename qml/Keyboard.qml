pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Letters to type with.
Item {
    id: root

    required property string language
    readonly property real cell: Math.max(Theme.touch, Math.min(72 * Theme.unit, root.width / 10))
    readonly property int columns: Math.floor(root.width / Theme.touch) >= 11 ? 11 : 8
    readonly property string signs: "1234567890qwertyuiopasdfghjklzxcvbnm-"

    signal typed(string text)
    signal erased()
    signal done()

    implicitHeight: Math.ceil((root.signs.length + 3) / root.columns) * root.cell

    Grid {
        anchors.fill: parent
        columns: root.columns

        Repeater {
            model: root.signs.length

            Key {
                id: key

                required property int index

                width: root.width / root.columns
                height: root.cell
                label: root.signs[key.index]
                onActivated: root.typed(key.label)
            }
        }

        Key {
            width: root.width / root.columns
            height: root.cell
            label: "␣"
            onActivated: root.typed(" ")
        }

        Key {
            width: root.width / root.columns
            height: root.cell
            erases: true
            label: "⌫"
            onActivated: root.erased()
        }

        Key {
            width: root.width / root.columns
            height: root.cell
            filled: true
            label: "OK"
            onActivated: root.done()
        }
    }
}
