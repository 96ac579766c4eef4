pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The glass: one screen at a time, and every touch keeps overlays awake.
Rectangle {
    id: root

    required property GlassModel glass

    color: Theme.surface
    LayoutMirroring.enabled: root.glass.mirrored
    LayoutMirroring.childrenInherit: true

    // Moved by a pixel now and then, so that nothing burns in.
    Item {
        x: root.glass.rest.shiftX
        y: root.glass.rest.shiftY
        width: root.width
        height: root.height
        enabled: !veil.takesAll && !root.glass.cleaning.active && !root.glass.emergency.present

        // A screen that is not shown is not made, nor what only it imports loaded.
        Loader {
            id: pairing

            anchors.fill: parent
            enabled: !root.glass.service.open
            active: root.glass.screen === GlassModel.Pairing
            Component.onCompleted: pairing.setSource("PairingScreen.qml", {
                "glass": root.glass,
                "held": Qt.binding(() => corner.width)
            })
        }

        Loader {
            id: room

            anchors.fill: parent
            enabled: !root.glass.service.open
            active: root.glass.screen === GlassModel.Room
            Component.onCompleted: room.setSource("RoomScreen.qml", {
                "glass": root.glass,
                "held": Qt.binding(() => corner.width)
            })
        }

        // A sheet has controls of its own up there; whoever looks after the display closes it first.
        Corner {
            id: corner

            x: 0
            y: 0
            enabled: !root.glass.service.open && root.glass.sheet === GlassModel.None
            onHeld: root.glass.openService()
        }

        Loader {
            id: service

            anchors.fill: parent
            active: root.glass.service.open
            Component.onCompleted: service.setSource("ServicePage.qml", { "glass": root.glass })
        }
    }

    Loader {
        id: cleaning

        anchors.fill: parent
        active: root.glass.cleaning.active
        Component.onCompleted: cleaning.setSource("Cleaning.qml", { "glass": root.glass })
    }

    Loader {
        id: emergency

        anchors.fill: parent
        active: root.glass.emergency.present
        Component.onCompleted: emergency.setSource("EmergencyScreen.qml", { "emergency": root.glass.emergency })
    }

    // Above all, or whoever takes a touch would keep it from being noticed.
    Item {
        anchors.fill: parent

        PointHandler {
            id: finger

            onActiveChanged: {
                if (finger.active)
                    root.glass.pressed(finger.point.scenePosition, Theme.touch);
                root.glass.touched();
            }
        }
    }

    RestVeil {
        id: veil

        anchors.fill: parent
        glass: root.glass
    }
}
