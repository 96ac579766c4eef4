pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// A card over the room with a head and a way to close it; everything beside it is another.
Item {
    id: root

    required property string title
    // What the card holds would like to be this high; 0: as high as the glass allows.
    property real wanted: 0
    property real widest: 1160 * Theme.unit
    // Something else stands where the title would.
    property bool titled: true
    // Somebody types: the keys take the lower half, and the way back is among them.
    property bool typing: false
    readonly property bool low: Theme.reachable && !root.typing
    readonly property alias headPlace: headPlace
    readonly property real inset: Math.round(0.8 * Theme.margin)
    readonly property real between: 2 * Theme.grid
    default property alias content: body.data

    signal closed()

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        opacity: 0.82
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.closed()
    }

    Rectangle {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.reachable ? root.height - height - 2 * Theme.grid : (root.height - height) / 2
        width: Math.min(root.width - 4 * Theme.grid, root.widest)
        height: Math.min(root.height - 4 * Theme.grid,
                         root.wanted > 0 ? head.height + root.between + root.wanted + 2 * root.inset : Infinity)
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: Theme.stroke
        border.color: Theme.edge

        MouseArea {
            anchors.fill: parent
        }

        Item {
            id: head

            anchors {
                left: parent.left
                right: parent.right
                margins: root.inset
            }
            y: root.low ? parent.height - height - root.inset : root.inset
            height: Math.max(Theme.touch, 8 * Theme.grid)

            GlassText {
                anchors {
                    left: parent.left
                    right: close.left
                    rightMargin: 2 * Theme.grid
                    verticalCenter: parent.verticalCenter
                }
                visible: root.titled
                text: root.title
                size: Math.round(0.9 * Theme.untilSize)
                font.weight: Font.DemiBold
                font.letterSpacing: -0.02 * Theme.tightness * size
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallSize
            }

            Item {
                id: headPlace

                anchors {
                    left: parent.left
                    right: close.left
                    rightMargin: root.between
                    top: parent.top
                    bottom: parent.bottom
                }
            }

            ActionButton {
                id: close

                anchors {
                    right: parent.right
                    top: parent.top
                    bottom: parent.bottom
                }
                width: implicitWidth
                visible: root.low || !Theme.reachable
                radius: Theme.radiusBlock
                label: qsTr("Close")
                onActivated: root.closed()
            }
        }

        Item {
            id: body

            anchors {
                left: parent.left
                right: parent.right
                top: root.low ? parent.top : head.bottom
                bottom: root.low ? head.top : parent.bottom
                margins: root.inset
                topMargin: root.low ? root.inset : root.between
                bottomMargin: root.low ? root.between : root.inset
            }
        }
    }
}
