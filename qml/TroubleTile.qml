pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Something that may be wrong: a glyph and its word.
Item {
    id: root

    required property int sign
    required property string label
    required property string detail
    required property bool chosen

    signal activated()

    implicitWidth: 2 * Theme.touch
    implicitHeight: Math.max(2 * Theme.touch, 150 * Theme.unit)
    activeFocusOnTab: true
    Keys.onPressed: event => ring.take(event)
    Accessible.role: Accessible.RadioButton
    Accessible.focusable: true
    Accessible.name: root.detail === "" ? root.label : root.label + ", " + root.detail
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.activated()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusBlock
        color: root.chosen || tap.pressed ? Theme.higher : Theme.raised
        border.width: root.chosen ? 2 * Theme.stroke : Theme.stroke
        border.color: root.chosen ? Theme.accent : Theme.edge
    }

    TroubleMark {
        id: mark

        readonly property real room: root.height - words.height - 3.5 * Theme.grid

        anchors.horizontalCenter: parent.horizontalCenter
        y: 1.5 * Theme.grid + (room - height) / 2
        width: Math.max(2 * Theme.grid, Math.min(64 * Theme.unit, room, root.width - 2 * Theme.grid))
        height: width
        sign: root.sign
        ink: root.chosen ? Theme.accent : Theme.text
    }

    Column {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.grid
            rightMargin: Theme.grid
            bottomMargin: Theme.grid
        }

        GlassText {
            width: parent.width
            text: root.label
            size: Theme.smallSize
            font.weight: 620
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.7 * Theme.tinySize)
        }

        GlassText {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            size: Theme.tinySize
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.7 * Theme.tinySize)
        }
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.activated()
    }

    FocusRing {
        id: ring

        radius: Theme.radiusBlock
        onPressed: root.activated()
    }
}
