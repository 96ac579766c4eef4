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
    // Too low for one above the other: the glyph stands beside the word.
    readonly property bool low: root.height < Math.max(1.6 * Theme.touch, 110 * Theme.unit)

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
    Accessible.onPressAction: ring.press()

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

        anchors {
            left: root.low ? parent.left : undefined
            leftMargin: 1.5 * Theme.grid
            horizontalCenter: root.low ? undefined : parent.horizontalCenter
        }
        y: root.low ? (root.height - height) / 2 : 1.5 * Theme.grid + (room - height) / 2
        width: root.low ? Math.min(40 * Theme.unit, 0.5 * root.height)
                        : Math.max(2 * Theme.grid, Math.min(64 * Theme.unit, room, root.width - 2 * Theme.grid))
        height: width
        sign: root.sign
        ink: root.chosen ? Theme.accent : Theme.text
    }

    Column {
        id: words

        anchors {
            left: root.low ? mark.right : parent.left
            right: parent.right
            leftMargin: root.low ? 1.5 * Theme.grid : Theme.grid
            rightMargin: Theme.grid
        }
        y: root.low ? (root.height - height) / 2 : root.height - height - Theme.grid

        MuteText {
            width: parent.width
            text: root.label
            size: Theme.smallSize
            font.weight: Font.DemiBold
            horizontalAlignment: root.low ? Text.AlignLeft : Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.7 * Theme.tinySize)
        }

        MuteText {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            size: Theme.tinySize
            color: Theme.muted
            horizontalAlignment: root.low ? Text.AlignLeft : Text.AlignHCenter
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
