pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// For those who look after the display: how the machine is, and what may be done with it.
Rectangle {
    id: root

    required property GlassModel glass
    readonly property ServiceModel service: root.glass.service
    readonly property bool upright: root.height > root.width
    readonly property bool typing: root.service.panel === ServiceModel.Address
    // Below everything else, where nothing may be out of reach.
    readonly property bool low: Theme.reachable && !root.typing
    readonly property real edge: Math.round(0.9 * Theme.margin)

    color: Theme.surface
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    // Nothing behind this page is touched through it.
    MouseArea {
        anchors.fill: parent
    }

    Item {
        id: head

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: root.edge
            rightMargin: root.edge
        }
        y: root.low ? parent.height - height - 0.6 * root.edge : root.upright ? root.edge : 0.6 * root.edge
        height: Math.max(Theme.touch, 7.5 * Theme.grid)

        GlassText {
            id: title

            anchors {
                left: parent.left
                right: close.left
                rightMargin: 2 * Theme.grid
                verticalCenter: parent.verticalCenter
            }
            text: root.glass.roomName === "" || !root.service.paired ? qsTr("Service")
                                                                     : qsTr("Service · %1").arg(root.glass.roomName)
            size: Math.round(0.8 * Theme.untilSize)
            font.weight: Font.DemiBold
            font.letterSpacing: -0.02 * Theme.tightness * size
        }

        ActionButton {
            id: close

            anchors {
                right: parent.right
                top: parent.top
                bottom: parent.bottom
            }
            width: implicitWidth
            radius: Theme.radiusBlock
            label: qsTr("Close")
            onActivated: root.glass.closeService()
        }
    }

    ServiceFacts {
        id: facts

        anchors {
            left: parent.left
            top: root.low ? parent.top : head.bottom
            leftMargin: root.edge
            rightMargin: root.edge
            topMargin: root.low ? root.edge : 2 * Theme.grid
        }
        width: root.width - 2 * root.edge - (root.upright ? 0 : panel.width + 1.5 * root.edge)
        height: root.upright ? panel.y - y - 3 * Theme.grid : panel.floor - y
        visible: !root.typing
        service: root.service
    }

    ServicePanel {
        id: panel

        readonly property real floor: root.low ? head.y - 2 * Theme.grid : root.height - root.edge

        x: root.upright || root.glass.mirrored ? root.edge : root.width - width - root.edge
        y: root.upright || root.low ? panel.floor - height : facts.y
        width: root.upright ? root.width - 2 * root.edge : Math.max((root.low ? 580 : 400) * Theme.unit, 4 * Theme.touch)
        height: root.upright || root.low ? implicitHeight : panel.floor - y
        visible: !root.typing
        upright: root.upright
        glass: root.glass
    }

    Loader {
        id: pad

        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: parent.bottom
            margins: root.edge
            topMargin: 2 * Theme.grid
        }
        active: root.typing
        Component.onCompleted: pad.setSource("AddressPad.qml", { "service": root.service })
    }
}
