pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Letters to type with. A letter that is held shows what is behind it. Keys stand where they
// do in every direction of reading.
Item {
    id: root

    required property string language
    // Nothing is typed yet: the first letter is a capital one.
    property bool fresh: false
    readonly property real cell: Math.min(root.width / keys.widest, 92 * Theme.unit)
    readonly property real keyHeight: Math.max(Theme.touch, 66 * Theme.unit)

    signal typed(string text)
    signal erased()
    signal done()

    implicitHeight: (keys.rows.length + 1) * root.keyHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    onFreshChanged: {
        if (root.fresh)
            keys.setCapital();
    }
    Component.onCompleted: {
        if (root.fresh)
            keys.setCapital();
    }

    KeyboardModel {
        id: keys

        language: root.language
        units: Math.floor(root.width / Theme.touch)
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter

        Repeater {
            model: keys.rows

            Row {
                id: row

                required property string modelData

                anchors.horizontalCenter: parent?.horizontalCenter

                Repeater {
                    model: row.modelData.length

                    Key {
                        id: key

                        required property int index
                        readonly property string sign: row.modelData[key.index]
                        readonly property bool shifts: keys.isShift(key.sign)

                        width: root.cell * (key.erases || key.shifts ? 1.5 : 1)
                        height: root.keyHeight
                        erases: keys.isErase(key.sign)
                        behind: keys.accents(key.sign)
                        label: key.erases ? qsTr("Delete") : key.shifts ? "" : key.sign
                        Accessible.name: key.shifts ? qsTr("Capital letter") : key.label
                        onActivated: {
                            const text = keys.press(key.sign);
                            if (key.erases)
                                root.erased();
                            else if (text !== "")
                                root.typed(text);
                        }
                        onHeld: {
                            if (key.behind === "")
                                return;
                            behind.letters = key.behind;
                            const at = key.mapToItem(root, 0, 0);
                            behind.placeAbove(at.x + key.width / 2, at.y);
                        }

                        ShiftMark {
                            anchors.centerIn: parent
                            visible: key.shifts
                            width: 1.2 * Theme.buttonSize
                            height: width
                            ink: Theme.text
                            filled: keys.capitals
                        }
                    }
                }
            }
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter

            Key {
                width: 1.5 * root.cell
                height: root.keyHeight
                label: keys.signs ? keys.letters : "123"
                Accessible.name: keys.signs ? qsTr("Letters") : qsTr("Digits and signs")
                onActivated: keys.switchSigns()
            }

            Key {
                visible: keys.otherLetters !== ""
                width: 1.5 * root.cell
                height: root.keyHeight
                label: keys.otherLetters
                onActivated: keys.switchLetters()
            }

            Key {
                width: (keys.otherLetters !== "" ? keys.widest - 5.5 : keys.widest - 4) * root.cell
                height: root.keyHeight
                label: qsTr("Space")
                onActivated: root.typed(" ")
            }

            Key {
                width: 2.5 * root.cell
                height: root.keyHeight
                filled: true
                label: qsTr("Done")
                onActivated: root.done()
            }
        }
    }

    // Beside them is the way back to the keys.
    MouseArea {
        anchors.fill: parent
        visible: behind.visible
        onClicked: behind.visible = false
    }

    Rectangle {
        id: behind

        property string letters: ""
        readonly property int columns: Math.max(1, Math.min(behind.letters.length, Math.floor(root.width / (1.1 * root.cell))))

        function placeAbove(centre: real, top: real): void {
            behind.x = Math.max(0, Math.min(root.width - behind.width, centre - behind.width / 2));
            behind.y = top - behind.height;
            behind.visible = true;
        }

        visible: false
        width: behind.columns * 1.1 * root.cell + Theme.grid
        height: Math.ceil(behind.letters.length / behind.columns) * root.keyHeight + Theme.grid
        radius: Theme.radiusBlock
        color: Theme.raised
        border.width: Theme.stroke
        border.color: Theme.accent

        Grid {
            anchors.centerIn: parent
            columns: behind.columns

            Repeater {
                model: behind.letters.length

                Key {
                    id: accent

                    required property int index

                    width: 1.1 * root.cell
                    height: root.keyHeight
                    label: behind.letters[accent.index]
                    onActivated: {
                        behind.visible = false;
                        root.typed(keys.press(accent.label));
                    }
                }
            }
        }
    }
}
