pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// What belongs together in the gallery, under its name.
Column {
    id: root

    required property string name
    default property alias content: place.data

    width: parent?.width ?? 0
    spacing: 1.5 * Theme.grid

    GlassText {
        text: root.name
        size: Theme.bodySize
        font.weight: Font.DemiBold
        color: Theme.accent
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    Flow {
        id: place

        width: parent.width
        spacing: 2 * Theme.grid
    }
}
