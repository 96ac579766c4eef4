pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Theme

// A room that is free, or a meeting and where it is.
Item {
    id: root

    required property string title
    required property string when
    required property string place
    required property string detail
    required property bool bookable
    readonly property bool narrow: root.width < 700 * Theme.unit

    signal activated()
    // Keys have come to what can be pressed here.
    signal reached()

    function after(words: string): string {
        return words === "" ? "" : ", " + words;
    }

    implicitHeight: Math.max(words.implicitHeight + 3 * Theme.grid, book.visible ? book.height + 2 * Theme.grid : 0)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + root.after(root.when) + root.after(root.place) + root.after(root.detail)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusBlock
        color: Theme.higher
    }

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: 2.5 * Theme.grid
            right: root.narrow ? (root.bookable ? book.left : parent.right) : when.left
            rightMargin: 2 * Theme.grid
            verticalCenter: parent.verticalCenter
        }
        spacing: 0.25 * Theme.grid

        MuteText {
            width: parent.width
            text: root.title
            size: Theme.bodySize
            font.weight: Font.DemiBold
        }

        MuteText {
            width: parent.width
            visible: root.narrow
            text: root.when
            size: Theme.smallSize
            font.weight: Font.DemiBold
            color: Theme.gapText
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.8 * Theme.tinySize)
        }

        MuteText {
            width: parent.width
            visible: root.place !== ""
            text: root.place
            size: Theme.smallSize
        }

        MuteText {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            size: Theme.tinySize
            color: Theme.muted
        }
    }

    MuteText {
        id: when

        anchors {
            right: root.bookable ? book.left : parent.right
            rightMargin: 2.5 * Theme.grid
            verticalCenter: parent.verticalCenter
        }
        visible: !root.narrow
        width: Math.min(implicitWidth, 0.36 * root.width)
        text: root.when
        size: Theme.smallSize
        font.weight: Font.DemiBold
        color: Theme.gapText
        wrapMode: Text.Wrap
        maximumLineCount: 2
        horizontalAlignment: Text.AlignRight
    }

    ActionButton {
        id: book

        anchors {
            right: parent.right
            rightMargin: Theme.grid
            verticalCenter: parent.verticalCenter
        }
        visible: root.bookable
        width: Math.max(implicitWidth, 2 * Theme.touch)
        height: Math.max(Theme.touch, 7.5 * Theme.grid)
        radius: Theme.radiusBlock
        label: qsTr("Book")
        Accessible.description: root.title
        onActiveFocusChanged: {
            if (book.activeFocus)
                root.reached();
        }
        onActivated: root.activated()
    }
}
