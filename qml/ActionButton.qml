pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Theme

// Something to press: what happens, and below it how far.
Item {
    id: root

    required property string label
    property string detail: ""
    property string family: Theme.family
    property int size: Theme.buttonSize
    property bool filled: false
    property bool chosen: false
    property color ink: Theme.text
    property color soft: Theme.muted
    property color edge: Theme.edge
    property color ground: Theme.raised
    property color strong: Theme.surface
    property real radius: Theme.radiusButton
    readonly property bool pressed: tap.pressed

    signal activated()

    implicitHeight: Theme.buttonHeight
    implicitWidth: Math.max(Theme.touch, words.implicitWidth + 6 * Theme.grid)
    activeFocusOnTab: true
    Keys.onPressed: event => ring.take(event)
    Accessible.role: Accessible.Button
    Accessible.name: root.detail === "" ? root.label : root.label + ", " + root.detail
    Accessible.focusable: true
    Accessible.selected: root.chosen
    Accessible.onPressAction: ring.press()

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.filled ? root.ink : root.ground
        border.width: root.chosen ? 2 * Theme.stroke : Theme.stroke
        border.color: root.chosen ? Theme.accent : root.filled ? root.ink : root.edge
        scale: root.pressed ? 0.97 : 1
        opacity: root.pressed ? 0.82 : 1

        Behavior on scale {
            NumberAnimation {
                duration: Theme.quick
                easing.type: Easing.OutQuad
            }
        }
    }

    Column {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * Theme.grid)

        MuteText {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, root.width - 2 * Theme.grid)
            text: root.label
            size: root.size
            font.family: root.family
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.tinySize
            color: root.filled ? root.strong : root.ink
        }

        MuteText {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, root.width - 2 * Theme.grid)
            visible: root.detail !== ""
            text: root.detail
            size: Theme.tinySize
            font.weight: Font.Medium
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.7 * Theme.tinySize)
            color: root.filled ? root.strong : root.soft
        }
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        margin: Math.max(0, (Theme.touch - root.height) / 2)
        onTapped: root.activated()
    }

    FocusRing {
        id: ring

        radius: root.radius
        onPressed: root.activated()
    }
}
