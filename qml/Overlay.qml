pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lintel.Glass
import Lintel.Theme

// A question over the room. Everything beside it is one way back.
Item {
    id: root

    required property GlassModel glass
    readonly property OverlayModel overlay: root.glass.overlay

    Accessible.role: Accessible.Dialog
    Accessible.name: root.overlay.title

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        opacity: 0.82
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.glass.dismiss()
    }

    Rectangle {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.reachable ? root.height - height - 2 * Theme.grid : (root.height - height) / 2
        width: Math.min(root.width - 2 * Theme.margin, Math.max((Theme.reachable ? 1000 : 760) * Theme.unit, 6 * Theme.touch))
        height: Math.min(root.height - 4 * Theme.grid, content.implicitHeight + 2 * Theme.margin)
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: Theme.stroke
        border.color: Theme.edge
        clip: true

        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: content

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: Theme.margin
            }
            spacing: 2 * Theme.grid

            GlassText {
                Layout.fillWidth: true
                text: root.overlay.title
                size: Theme.untilSize
                font.weight: Font.DemiBold
                font.letterSpacing: -0.02 * Theme.tightness * Theme.untilSize
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }

            GlassText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.overlay.subject
                size: Theme.bodySize
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }

            GlassText {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.grid
                visible: text !== ""
                text: root.overlay.text
                size: Theme.bodySize
                color: Theme.muted
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }

            GridLayout {
                Layout.fillWidth: true
                visible: root.overlay.choices.count > 0
                columns: Theme.reachable ? Math.min(root.overlay.choices.count, root.width > root.height ? 3 : 2)
                    : root.overlay.kind === OverlayModel.Extend || root.overlay.choices.count > 3 && root.width > root.height ? 2 : 1
                columnSpacing: 1.5 * Theme.grid
                rowSpacing: 1.5 * Theme.grid

                Repeater {
                    model: root.overlay.choices

                    ActionButton {
                        id: choice

                        required property int index
                        required detail
                        required filled
                        required chosen

                        Layout.fillWidth: true
                        Layout.preferredWidth: 10
                        Layout.preferredHeight: Math.max(Theme.buttonHeight, 0.84 * Theme.actionHeight)
                        radius: Theme.radiusBlock
                        onActivated: root.glass.pressChoice(choice.index)
                    }
                }
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.grid
                spacing: 1.75 * Theme.grid

                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 17
                    Layout.preferredHeight: Theme.buttonHeight
                    visible: root.overlay.confirm !== ""
                    Accessible.ignored: !visible
                    label: root.overlay.confirm
                    filled: true
                    onActivated: root.glass.confirm()
                }

                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    Layout.preferredHeight: Theme.buttonHeight
                    label: root.overlay.dismiss
                    onActivated: root.glass.dismiss()
                }
            }
        }
    }
}
