pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Six digits to be typed elsewhere, and the bar of what remains of their life.
Column {
    id: root

    required property PairingModel code
    required property bool mirrored
    property real most: 94 * Theme.unit

    spacing: 3.5 * Theme.grid
    Accessible.role: Accessible.StaticText
    Accessible.name: root.code.spelled

    // Digits are read from left to right in every language.
    Row {
        id: pin

        readonly property real box: Math.min(root.most, (root.width - 5 * spacing - 3 * Theme.grid) / 6)

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.left: root.mirrored ? undefined : parent.left
        anchors.right: root.mirrored ? parent.right : undefined
        spacing: 1.5 * Theme.grid

        Repeater {
            model: root.code.digits

            Item {
                id: place

                required property int index
                required property string modelData

                width: pin.box + (place.index === 3 ? 3 * Theme.grid : 0)
                height: pin.box * 1.4

                Rectangle {
                    anchors {
                        right: parent.right
                        top: parent.top
                        bottom: parent.bottom
                    }
                    width: pin.box
                    radius: Theme.radiusButton
                    color: Theme.higher
                    border.width: Theme.stroke
                    border.color: Theme.edge

                    GlassText {
                        anchors.centerIn: parent
                        text: place.modelData
                        size: Math.min(Theme.pinSize, pin.box * 0.9)
                        font.weight: Font.Bold
                    }
                }
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        width: pin.implicitWidth
        height: 1.25 * Theme.grid
        radius: height / 2
        color: Theme.hatch

        Rectangle {
            anchors.left: parent.left
            width: parent.width * root.code.remaining
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }
}
