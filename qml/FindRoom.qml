pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// One of them, about to be booked: until when.
Item {
    id: root

    required property FindModel finding
    readonly property bool upright: root.width < 700 * Theme.unit
    readonly property real share: (lengths.width - lengths.spacing * (root.finding.lengths.count - 1))
        / Math.max(1, 10 * root.finding.lengths.count + 7)

    Column {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            bottom: lengths.top
            bottomMargin: 4 * Theme.grid
        }
        spacing: Theme.grid

        GlassText {
            width: parent.width
            text: root.finding.roomName
            size: Theme.roomSize
            font.weight: Font.Bold
            font.letterSpacing: -0.03 * Theme.tightness * Theme.roomSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.bodySize
        }

        GlassText {
            width: parent.width
            text: root.finding.roomFree
            size: Math.round(0.8 * Theme.untilSize)
            font.weight: Font.DemiBold
            color: Theme.gapText
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        GlassText {
            width: parent.width
            visible: text !== ""
            text: root.finding.roomPlace
            size: Theme.bodySize
            color: Theme.muted
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        GlassText {
            width: parent.width
            visible: root.finding.lengths.count === 0
            text: qsTr("It is not free for long enough to be booked.")
            size: Theme.bodySize
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }

    Grid {
        id: lengths

        anchors {
            left: parent.left
            right: parent.right
            bottom: back.top
            bottomMargin: 2 * Theme.grid
        }
        spacing: 1.5 * Theme.grid
        columns: root.upright ? 1 : root.finding.lengths.count

        Repeater {
            model: root.finding.lengths

            ActionButton {
                id: length

                required property int index
                required detail
                required filled

                width: root.upright ? lengths.width : root.share * (length.filled ? 17 : 10)
                height: root.upright ? Theme.buttonHeight : Theme.actionHeight
                onActivated: root.finding.pressLength(length.index)
            }
        }
    }

    ActionButton {
        id: back

        anchors {
            left: parent.left
            bottom: parent.bottom
        }
        width: root.upright ? parent.width : implicitWidth
        label: qsTr("Other rooms")
        onActivated: root.finding.back()
    }
}
