pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The hub's address and the keys an address is made of. Keys write where the text was last
// touched, at its end to begin with. Reads from left to right in every language.
Item {
    id: root

    required property ServiceModel service
    readonly property bool wide: root.width >= 10 * Theme.touch
    readonly property int columns: root.wide ? 10 : 8
    readonly property string signs: root.wide ? "1234567890qwertyuiopasdfghjkl-zxcvbnm./:"
                                              : "1234567890abcdefghijklmnopqrstuvwxyz.-/:"
    readonly property int rows: Math.ceil(root.signs.length / root.columns)
    readonly property real cell: Math.max(Theme.touch, Math.min(84 * Theme.unit,
        (root.height - field.height - trouble.height - buttons.height - 6 * Theme.grid) / root.rows))

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        id: field

        anchors {
            left: parent.left
            right: erase.left
            rightMargin: 0.65 * Theme.grid
            top: parent.top
        }
        height: Math.max(Theme.touch, 8 * Theme.grid)
        radius: Theme.radiusBlock
        color: Theme.raised
        border.width: Theme.stroke
        border.color: Theme.accent
        Accessible.role: Accessible.EditableText
        Accessible.name: root.service.address

        // Tells where a place in the text is; what is written comes from the keys below.
        TextInput {
            id: shown

            // Changing the text moves its cursor, whichever of both is heard of first.
            function place(): void {
                shown.cursorPosition = root.service.cursor;
            }

            anchors {
                fill: parent
                leftMargin: 2 * Theme.grid
                rightMargin: 2 * Theme.grid
            }
            enabled: false
            readOnly: true
            clip: true
            text: root.service.address
            color: Theme.text
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            font.weight: Font.DemiBold
            horizontalAlignment: TextInput.AlignLeft
            verticalAlignment: TextInput.AlignVCenter
            onTextChanged: shown.place()

            Connections {
                target: root.service

                function onChanged(): void {
                    shown.place();
                }
            }
        }

        Rectangle {
            x: Math.min(shown.x + shown.cursorRectangle.x, parent.width - width - Theme.grid)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(2, Theme.stroke)
            height: 1.2 * Theme.bodySize
            color: Theme.accent
        }

        TapHandler {
            onTapped: point => {
                const at = shown.mapFromItem(field, point.position);
                root.service.placeCursor(shown.positionAt(at.x, at.y, TextInput.CursorBetweenCharacters));
            }
        }
    }

    Key {
        id: erase

        anchors {
            right: parent.right
            top: parent.top
            bottom: field.bottom
        }
        width: 1.4 * Theme.touch
        erases: true
        label: qsTr("Delete")
        onActivated: root.service.eraseKey()
    }

    GlassText {
        id: trouble

        anchors {
            left: parent.left
            right: parent.right
            top: field.bottom
            topMargin: Theme.grid
        }
        height: Math.round(2.5 * Theme.smallSize)
        text: root.service.addressTrouble
        size: Theme.smallSize
        color: Theme.muted
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Grid {
        id: keys

        anchors {
            top: trouble.bottom
            topMargin: Theme.grid
        }
        columns: root.columns

        Repeater {
            model: root.signs.length

            Key {
                id: key

                required property int index

                width: root.width / root.columns
                height: root.cell
                label: root.signs[key.index]
                onActivated: root.service.pressKey(key.label)
            }
        }
    }

    Row {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        spacing: 1.5 * Theme.grid

        ActionButton {
            width: (parent.width - parent.spacing) * 0.6
            height: Theme.buttonHeight
            filled: true
            label: qsTr("Use this address")
            onActivated: root.service.applyAddress()
        }

        ActionButton {
            width: (parent.width - parent.spacing) * 0.4
            height: Theme.buttonHeight
            label: qsTr("Back")
            onActivated: root.service.back()
        }
    }
}
