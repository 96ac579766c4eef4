pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The admin PIN: dots above, digits below. The digits are not kept here.
Item {
    id: root

    required property ServiceModel service
    // Two rows of digits, so that all of them stay within reach.
    required property bool flat
    readonly property int rows: root.flat ? 3 : 5
    readonly property real cell: root.flat ? Math.max(Theme.touch, 64 * Theme.unit) : Math.max(Theme.touch,
        Math.min(92 * Theme.unit, (root.height - words.height - 3 * Theme.grid) / root.rows))

    implicitHeight: words.height + 3 * Theme.grid
        + root.rows * Math.max(Theme.touch, (root.flat ? 64 : 76) * Theme.unit)

    Column {
        id: words

        anchors {
            left: parent.left
            right: parent.right
        }
        spacing: 1.25 * Theme.grid

        GlassText {
            width: parent.width
            text: qsTr("Admin PIN")
            size: Math.round(0.8 * Theme.untilSize)
            font.weight: Font.DemiBold
            font.letterSpacing: -0.02 * Theme.tightness * size
        }

        Row {
            anchors.left: parent.left
            spacing: 1.25 * Theme.grid
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%Ln digits typed", "", root.service.dots)

            Repeater {
                model: Math.max(4, root.service.dots)

                Rectangle {
                    id: dot

                    required property int index

                    width: 2 * Theme.grid
                    height: width
                    radius: width / 2
                    color: dot.index < root.service.dots ? Theme.text : Theme.surface
                    border.width: Theme.stroke
                    border.color: dot.index < root.service.dots ? Theme.text : Theme.edge
                }
            }
        }

        // Keeps its place, so that no key moves under a finger.
        GlassText {
            width: parent.width
            height: 3 * Theme.smallSize
            text: root.service.pinNote
            size: Theme.smallSize
            color: Theme.muted
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }

    // Digits stand alike in every language.
    Grid {
        id: pad

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors {
            top: words.bottom
            topMargin: 2 * Theme.grid
        }
        columns: root.flat ? 6 : 3

        Repeater {
            model: root.flat ? ["1", "2", "3", "4", "5", "", "6", "7", "8", "9", "0", "ok"]
                             : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "ok"]

            Key {
                id: key

                required property int index
                required property string modelData

                width: root.width / pad.columns
                height: root.cell
                enabled: key.modelData === "ok" ? root.service.canTry : root.service.padReady
                erases: key.modelData === ""
                filled: key.modelData === "ok"
                label: key.erases ? qsTr("Delete") : key.filled ? qsTr("OK") : key.modelData
                onActivated: {
                    if (key.erases)
                        root.service.eraseDigit();
                    else if (key.filled)
                        root.service.tryPin();
                    else
                        root.service.pressDigit(Number(key.modelData));
                }
            }
        }
    }

    Key {
        anchors {
            left: parent.left
            right: parent.right
            top: pad.bottom
        }
        height: root.cell
        label: qsTr("Back")
        onActivated: root.service.back()
    }
}
