pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// What has been chosen: when it begins and ends, what it is called, and the button that books.
Item {
    id: root

    required property BookingModel booking
    required property bool upright
    readonly property real gap: 1.5 * Theme.grid
    // Where nothing may be out of reach all of it stands as low as it can.
    readonly property bool low: root.upright || Theme.reachable

    implicitHeight: head.height + steppers.height + (title.visible ? title.height + root.gap : 0) + confirm.height
        + 2 * root.gap

    Column {
        id: head

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        spacing: 0.25 * Theme.grid

        GlassText {
            width: parent.width
            text: root.booking.date
            size: Theme.smallSize
            color: Theme.muted
        }

        GlassText {
            width: parent.width
            visible: root.booking.chosen
            text: root.booking.range
            size: Theme.untilSize
            font.weight: Font.DemiBold
            font.letterSpacing: -0.02 * Theme.tightness * Theme.untilSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.bodySize
        }

        GlassText {
            width: parent.width
            text: root.booking.chosen ? root.booking.length : root.booking.note
            size: root.booking.chosen ? Theme.smallSize : Theme.bodySize
            color: root.booking.chosen ? Theme.muted : Theme.text
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }

    Grid {
        id: steppers

        anchors {
            left: parent.left
            right: parent.right
            top: root.low ? undefined : head.bottom
            topMargin: 2 * root.gap
            bottom: root.low ? (title.visible ? title.top : confirm.top) : undefined
            bottomMargin: root.gap
        }
        visible: root.booking.chosen
        columns: root.low ? 2 : 1
        columnSpacing: 2 * Theme.grid
        rowSpacing: root.gap

        BookingStepper {
            width: root.low ? (steppers.width - steppers.columnSpacing) / 2 : steppers.width
            caption: qsTr("From")
            value: root.booking.begin
            less: root.booking.beginEarlier
            more: root.booking.beginLater
            lessName: qsTr("Begin earlier")
            moreName: qsTr("Begin later")
            onMoved: later => root.booking.moveBegin(later)
        }

        BookingStepper {
            width: root.low ? (steppers.width - steppers.columnSpacing) / 2 : steppers.width
            caption: qsTr("To")
            value: root.booking.end
            less: root.booking.endEarlier
            more: root.booking.endLater
            lessName: qsTr("End earlier")
            moreName: qsTr("End later")
            onMoved: later => root.booking.moveEnd(later)
        }
    }

    ActionButton {
        id: title

        anchors {
            left: parent.left
            right: parent.right
            bottom: confirm.top
            bottomMargin: root.gap
        }
        height: Theme.buttonHeight
        visible: root.booking.chosen && root.booking.nameable
        radius: Theme.radiusBlock
        label: root.booking.title === "" ? qsTr("Give it a title") : root.booking.title
        detail: root.booking.title === "" ? root.booking.untitled : ""
        onActivated: root.booking.openTitles()
    }

    ActionButton {
        id: confirm

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: Theme.actionHeight
        visible: root.booking.chosen
        filled: true
        label: root.booking.confirm
        onActivated: root.booking.book()
    }
}
