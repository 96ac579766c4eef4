pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// One key of a pad. The whole cell takes the touch; what is seen is a little smaller.
Item {
    id: root

    required property string label
    property bool erases: false
    property bool filled: false
    // Letters that are behind this one.
    property string behind: ""

    signal activated()
    // Held for what is behind it.
    signal held()

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    activeFocusOnTab: true
    Keys.onPressed: event => ring.take(event)
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: root.label
    Accessible.onPressAction: ring.press()

    Rectangle {
        anchors {
            fill: parent
            margins: 0.35 * Theme.grid
        }
        radius: Theme.radiusBlock
        color: root.filled && root.enabled ? Theme.text : tap.pressed ? Theme.line : Theme.higher
        border.width: Theme.stroke
        border.color: root.enabled ? Theme.edge : Theme.line
    }

    GlassText {
        anchors {
            left: parent.left
            right: parent.right
            margins: 0.75 * Theme.grid
            verticalCenter: parent.verticalCenter
        }
        visible: !root.erases
        text: root.label
        size: Theme.buttonSize
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tinySize
        color: !root.enabled ? Theme.muted : root.filled ? Theme.surface : Theme.text
    }

    EraseMark {
        anchors.centerIn: parent
        visible: root.erases
        width: 1.3 * Theme.buttonSize
        height: width
        ink: root.enabled ? Theme.text : Theme.muted
    }

    TapHandler {
        id: tap

        // Who presses slowly means the key all the same, but for those that do more when held.
        readonly property real never: 3600
        // A coarse timer may ring early: what was held is no tap, though it be lifted that moment.
        property bool held: false

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: root.behind !== "" ? 0.4 : root.erases ? 0.5 : tap.never
        onTapped: {
            if (!tap.held)
                root.activated();
        }
        onLongPressed: {
            tap.held = true;
            if (root.erases)
                repeat.start();
            else
                root.held();
        }
        onPressedChanged: {
            repeat.stop();
            if (tap.pressed)
                tap.held = false;
        }
    }

    // Held, the erasing key goes on.
    Timer {
        id: repeat

        interval: 90
        repeat: true
        onTriggered: root.activated()
    }

    FocusRing {
        id: ring

        radius: Theme.radiusBlock
        onPressed: root.activated()
    }
}
