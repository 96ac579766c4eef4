pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The top left corner, in every language: held for five seconds it is the way in for those
// who look after the display. Takes the touch for itself.
Item {
    id: root

    readonly property int steps: 50
    property int step: 0

    signal held()

    width: 1.5 * Theme.touch
    height: width
    activeFocusOnTab: true
    Keys.onPressed: event => ring.take(event)
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: qsTr("Service")
    Accessible.onPressAction: root.held()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onPressedChanged: root.step = 0
    }

    Timer {
        interval: 100
        repeat: true
        running: tap.pressed && root.step < root.steps
        onTriggered: {
            ++root.step;
            if (root.step === root.steps)
                root.held();
        }
    }

    // A hand that only leans against the glass sees nothing.
    ProgressRing {
        // Large enough to be seen around a fingertip.
        anchors.fill: parent
        visible: root.step >= 10
        share: root.step / root.steps
        ink: Theme.accent
        track: Theme.line
        ground: Theme.surface
    }

    FocusRing {
        id: ring

        radius: Theme.radiusBlock
        onPressed: root.held()
    }
}
