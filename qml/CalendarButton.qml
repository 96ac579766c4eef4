pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Another day, please: calm, and large enough for a finger.
Item {
    id: root

    signal activated()

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    activeFocusOnTab: true
    Keys.onPressed: event => ring.take(event)
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: qsTr("Book another time")
    Accessible.onPressAction: ring.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusBlock
        color: tap.pressed ? Theme.higher : Theme.surface
    }

    CalendarMark {
        anchors.centerIn: parent
        width: Math.round(1.4 * Theme.smallSize)
        height: width
        ink: Theme.muted
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
