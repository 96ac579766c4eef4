pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// There is something a person may settle; the room goes on beside it.
Item {
    id: root

    required property GlassModel glass

    activeFocusOnTab: true
    Keys.onPressed: event => ring.take(event)
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: label.text
    Accessible.onPressAction: ring.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusBlock
        color: tap.pressed ? Theme.higher : Theme.raised
        border.width: Theme.stroke
        border.color: Theme.edge
    }

    AttentionMark {
        id: mark

        anchors {
            left: parent.left
            leftMargin: 2 * Theme.grid
            verticalCenter: parent.verticalCenter
        }
        width: Math.round(1.4 * Theme.smallSize)
        height: width
        ink: Theme.bandEdge
    }

    GlassText {
        id: label

        anchors {
            left: mark.right
            right: parent.right
            leftMargin: 1.5 * Theme.grid
            rightMargin: 2 * Theme.grid
            verticalCenter: parent.verticalCenter
        }
        text: qsTr("Needs attention")
        size: Theme.smallSize
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(0.8 * Theme.tinySize)
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.glass.openSheet(GlassModel.Attention)
    }

    FocusRing {
        id: ring

        radius: Theme.radiusBlock
        onPressed: root.glass.openSheet(GlassModel.Attention)
    }
}
