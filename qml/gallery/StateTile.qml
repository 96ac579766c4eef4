pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// A state of the room in the gallery: its colour, its glyph, and its buttons.
Rectangle {
    id: root

    required property string name
    required property int sign
    required property stateColors colors

    width: 390 * Theme.unit
    height: 300 * Theme.unit
    color: root.colors.fill

    StateGlyph {
        id: glyph

        x: 2 * Theme.grid
        y: 2 * Theme.grid
        width: 110 * Theme.unit
        height: width
        sign: root.sign
        ink: root.colors.ink
        ground: root.colors.fill
    }

    GlassText {
        x: glyph.x + glyph.width + 2 * Theme.grid
        y: 3 * Theme.grid
        width: parent.width - x - Theme.grid
        text: root.name
        size: Theme.untilSize
        font.weight: Font.DemiBold
        color: root.colors.ink
        fontSizeMode: Text.HorizontalFit
    }

    GlassText {
        x: glyph.x + glyph.width + 2 * Theme.grid
        y: 10 * Theme.grid
        text: "soft · 14:30"
        size: Theme.smallSize
        color: root.colors.soft
    }

    Row {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: 2 * Theme.grid
        }
        spacing: Theme.grid

        Repeater {
            model: [true, false]

            ActionButton {
                id: button

                required property bool modelData

                width: 170 * Theme.unit
                height: Theme.actionHeight
                label: button.modelData ? "Book 30 min" : "15 min"
                detail: button.modelData ? "to 14:15" : "to 14:00"
                filled: button.modelData
                ink: root.colors.ink
                soft: root.colors.soft
                edge: root.colors.edge
                ground: root.colors.fill
                strong: root.colors.strong
            }
        }
    }
}
