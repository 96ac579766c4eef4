pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// What does not work in this room; with words for those who want to say more.
SheetCard {
    id: root

    required property GlassModel glass
    readonly property ReportModel reporting: root.glass.reporting
    readonly property bool upright: root.height > root.width
    readonly property int columns: root.upright ? 2 : 4

    readonly property real tileHeight: Theme.reachable ? Math.max(1.2 * Theme.touch, 84 * Theme.unit)
        : Math.max((root.upright ? 130 : 170) * Theme.unit, 1.7 * Theme.touch)

    title: root.reporting.typing ? root.reporting.chosen : qsTr("What does not work?")
    typing: root.reporting.typing
    wanted: root.reporting.typing ? 0
        : 8 / root.columns * root.tileHeight + foot.height + 4 * Theme.grid
    onClosed: root.glass.closeSheet()

    Grid {
        id: tiles

        readonly property real rowHeight: (foot.y - 2 * Theme.grid - spacing * (8 / root.columns - 1))
            / (8 / root.columns)

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        visible: !root.reporting.typing
        columns: root.columns
        spacing: 1.5 * Theme.grid

        Repeater {
            model: root.reporting.troubles

            TroubleTile {
                id: tile

                required property int index

                width: (tiles.width - tiles.spacing * (root.columns - 1)) / root.columns
                height: tiles.rowHeight
                onActivated: root.reporting.press(tile.index)
            }
        }
    }

    Item {
        id: foot

        readonly property bool stacked: root.upright
        readonly property real line: Math.max(Theme.touch, 8 * Theme.grid)

        anchors {
            left: parent.left
            right: parent.right
        }
        y: root.reporting.typing ? 0 : parent.height - height
        height: root.reporting.typing ? Math.max(foot.line, keys.y - 1.5 * Theme.grid)
            : foot.stacked ? 2 * foot.line + 1.5 * Theme.grid : foot.line

        TypedField {
            id: field

            anchors {
                left: parent.left
                right: foot.stacked || !send.visible ? parent.right : send.left
                rightMargin: foot.stacked || !send.visible ? 0 : 1.5 * Theme.grid
                top: parent.top
                bottom: foot.stacked && send.visible ? send.top : parent.bottom
                bottomMargin: foot.stacked && send.visible ? 1.5 * Theme.grid : 0
            }
            enabled: root.reporting.chosen !== ""
            lines: root.reporting.typing ? 5 : 1
            text: root.reporting.words
            hint: root.reporting.chosen === "" ? qsTr("Choose what it is") : qsTr("A few words, if you like")
            typing: root.reporting.typing
            onActivated: root.reporting.edit()
        }

        ActionButton {
            id: send

            anchors {
                right: parent.right
                bottom: parent.bottom
            }
            visible: !(Theme.reachable && root.reporting.typing)
            width: foot.stacked ? parent.width : Math.max(implicitWidth, 240 * Theme.unit)
            height: foot.line
            radius: Theme.radiusBlock
            enabled: root.reporting.chosen !== ""
            filled: enabled
            ink: enabled ? Theme.text : Theme.muted
            label: qsTr("Report")
            onActivated: root.reporting.send()
        }
    }

    Loader {
        id: keys

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: root.reporting.typing ? keys.item?.implicitHeight ?? 0 : 0
        active: root.reporting.typing
        Component.onCompleted: keys.setSource("Keyboard.qml", { "language": root.glass.language })
    }

    Connections {
        function onTyped(text) {
            root.reporting.type(text);
        }

        function onErased() {
            root.reporting.erase();
        }

        function onDone() {
            root.reporting.done();
        }

        target: keys.item
    }
}
