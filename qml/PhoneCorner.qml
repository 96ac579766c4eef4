pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The room's page for phones: as a square that can be scanned where there is room for one,
// else as a mark; either shows it large.
Item {
    id: root

    required property string link
    required property bool scannable
    // A telephone reads from 20 mm on what is an arm's length away.
    readonly property real square: Math.ceil(Math.max(Theme.touch * 20 / 9, 136 * Theme.unit))

    signal activated()

    implicitWidth: root.scannable ? root.square : Theme.touch
    implicitHeight: implicitWidth
    activeFocusOnTab: true
    Keys.onPressed: event => ring.take(event)
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: qsTr("On your phone")
    Accessible.onPressAction: ring.press()

    Rectangle {
        anchors.fill: parent
        visible: !root.scannable
        radius: Theme.radiusBlock
        color: tap.pressed ? Theme.higher : Theme.surface
    }

    PhoneMark {
        anchors.centerIn: parent
        visible: !root.scannable
        width: Math.round(1.4 * Theme.smallSize)
        height: width
        ink: Theme.muted
    }

    Rectangle {
        anchors.fill: parent
        visible: root.scannable
        radius: Theme.radiusBlock
        color: Theme.codePaper
        opacity: tap.pressed ? 0.82 : 1

        QrCode {
            anchors {
                fill: parent
                // Four modules of those there are at most.
                margins: Math.round(root.square * 0.08)
            }
            text: root.scannable ? root.link : ""
            ink: Theme.codeInk
            paper: Theme.codePaper
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
