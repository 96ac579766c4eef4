pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lintel.Glass
import Lintel.Theme

// Every language, called as those who speak it do. Everything beside it is the way back.
Item {
    id: root

    required property GlassModel glass
    readonly property LanguageModel languages: root.glass.languages
    readonly property real space: (Theme.reachable ? root.height / 2 : root.height) - 4 * Theme.grid
    // As many columns as names fit.
    readonly property int columns: {
        const inner = card.width - 2 * card.inset;
        const least = Math.max(170 * Theme.unit, 2.4 * Theme.touch);
        return Math.max(1, Math.min(Theme.reachable ? 6 : 4, root.languages.count, Math.floor((inner + names.columnSpacing)
                                                                       / (least + names.columnSpacing))));
    }
    // As high as other buttons, where all of them stay on the glass.
    readonly property real nameHeight: {
        const rows = Math.ceil(root.languages.count / root.columns);
        const room = root.space - 4 * Theme.grid - head.height - 2 * card.inset - (rows - 1) * names.rowSpacing;
        return Math.max(Theme.touch, Math.min(Theme.buttonHeight, room / rows));
    }

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
        y: Theme.reachable ? root.height - height - 2 * Theme.grid : (root.height - height) / 2
        width: Math.min(root.width - 4 * Theme.grid, Math.max((Theme.reachable ? 1180 : 860) * Theme.unit, 6 * Theme.touch))
        height: Math.min(root.space, head.height + names.implicitHeight + 2 * card.inset
                                                       + 3 * Theme.grid)
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
                top: parent.top
                margins: card.inset
            }
            height: Theme.buttonHeight

            GlassText {
                id: title

                anchors {
                    left: parent.left
                    right: close.left
                    rightMargin: 2 * Theme.grid
                    verticalCenter: parent.verticalCenter
                }
                text: qsTr("Language")
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

        // Scrolls only where there are more than the glass holds.
        Flickable {
            id: body

            anchors {
                left: parent.left
                right: parent.right
                top: head.bottom
                bottom: parent.bottom
                margins: card.inset
                topMargin: 3 * Theme.grid
            }
            contentHeight: names.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height + 1
            clip: interactive

            GridLayout {
                id: names

                width: body.width
                columns: root.columns
                columnSpacing: 1.5 * Theme.grid
                rowSpacing: Theme.grid

                Repeater {
                    model: root.languages

                    ActionButton {
                        id: name

                        required property int index
                        required property string code
                        required chosen

                        Layout.fillWidth: true
                        Layout.preferredWidth: 10
                        Layout.preferredHeight: root.nameHeight
                        radius: Theme.radiusBlock
                        family: Theme.familyFor(name.code)
                        onActivated: root.glass.pressLanguage(name.index)
                    }
                }
            }
        }
    }
}
