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

    Loader {
        anchors.fill: parent
        active: root.glass.screen === GlassModel.Pairing
        sourceComponent: PairingScreen {
            pairing: root.glass.pairing
            mirrored: root.glass.mirrored
        }
    }

    Loader {
        anchors.fill: parent
        active: root.glass.screen === GlassModel.Room
        sourceComponent: RoomScreen {
            glass: root.glass
        }
    }

    PointHandler {
        onActiveChanged: root.glass.touched()
    }
}
