pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Which of the hubs near by, if any. Everything beside it is the way back.
Item {
    id: root

    required property GlassModel glass
    readonly property HubsModel hubs: root.glass.hubs

    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        opacity: 0.82
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.glass.closeSheet()
    }

    Rectangle {
        id: card

        readonly property real inset: Math.round(0.9 * Theme.margin)

        anchors.horizontalCenter: parent.horizontalCenter
        y: (root.height - height) / 2
        width: Math.min(root.width - 4 * Theme.grid, Math.max(860 * Theme.unit, 6 * Theme.touch))
        height: Math.min(root.height - 4 * Theme.grid, head.height + list.contentHeight + buttons.height
                                                       + 2 * card.inset + 5 * Theme.grid)
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: Theme.stroke
        border.color: Theme.edge

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: head

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: card.inset
            }
            spacing: Theme.grid

            Item {
                width: parent.width
                height: Theme.buttonHeight

                GlassText {
                    id: title

                    anchors {
                        left: parent.left
                        right: close.left
                        rightMargin: 2 * Theme.grid
                        verticalCenter: parent.verticalCenter
                    }
                    text: qsTr("Hubs on this network")
                    size: Theme.untilSize
                    font.weight: Font.DemiBold
                    font.letterSpacing: -0.02 * Theme.tightness * Theme.untilSize
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.bodySize
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
                    onActivated: root.glass.closeSheet()
                }
            }

            GlassText {
                width: parent.width
                text: root.hubs.note
                size: Theme.smallSize
                color: Theme.muted
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                lineHeight: 1.1
                Accessible.role: Accessible.AlertMessage
            }
        }

        // Scrolls only where there are more than the glass holds.
        ListView {
            id: list

            anchors {
                left: parent.left
                right: parent.right
                top: head.bottom
                bottom: buttons.top
                margins: card.inset
                topMargin: 2.5 * Theme.grid
                bottomMargin: 2.5 * Theme.grid
            }
            model: root.hubs
            spacing: Theme.grid
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height + 1
            clip: interactive

            delegate: ActionButton {
                id: hub

                required property int index
                required detail

                width: list.width
                height: Theme.buttonHeight
                radius: Theme.radiusBlock
                onActivated: root.hubs.choose(hub.index)
            }
        }

        Row {
            id: buttons

            readonly property real share: (buttons.width - buttons.spacing) / 2

            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                margins: card.inset
            }
            spacing: 1.5 * Theme.grid

            ActionButton {
                width: buttons.share
                label: qsTr("Search again")
                enabled: !root.hubs.searching
                opacity: enabled ? 1 : 0.5
                onActivated: root.hubs.search()
            }

            ActionButton {
                width: buttons.share
                label: qsTr("Type the address")
                onActivated: root.glass.typeAddress()
            }
        }
    }
}
