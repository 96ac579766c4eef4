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

    PairingScreen {
        anchors.fill: parent
        visible: root.glass.screen === GlassModel.Pairing
        pairing: root.glass.pairing
        mirrored: root.glass.mirrored
    }

    RoomScreen {
        anchors.fill: parent
        visible: root.glass.screen === GlassModel.Room
        glass: root.glass
    }

    PointHandler {
        onActiveChanged: root.glass.touched()
    }
}
