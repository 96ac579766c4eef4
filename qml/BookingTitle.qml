pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// What the meeting is called: one of the titles that are used here, or typed.
Item {
    id: root

    required property BookingModel booking
    required property string language
    // How far the keys may reach beyond the sides.
    required property real margin
    // Within reach there is room for the titles or for the keys.
    property bool writing: false
    readonly property bool low: Theme.reachable && !keyboard.active

    TypedField {
        id: field

        anchors {
            left: parent.left
            right: back.visible ? back.left : parent.right
            rightMargin: back.visible ? 1.5 * Theme.grid : 0
        }
        y: root.low ? parent.height - height : 0
        height: Theme.buttonHeight
        enabled: root.booking.typeable
        text: root.booking.title
        hint: root.booking.untitled
        typing: keyboard.active
        ground: Theme.raised
        onActivated: root.writing = true
    }

    ActionButton {
        id: back

        anchors {
            right: parent.right
            top: field.top
        }
        visible: root.low || !Theme.reachable
        width: implicitWidth
        height: Theme.buttonHeight
        radius: Theme.radiusBlock
        label: qsTr("Back")
        onActivated: root.booking.closeTitles()
    }

    // Scrolls only where there are more than the glass holds.
    Flickable {
        id: body

        anchors {
            left: parent.left
            right: parent.right
            top: root.low ? undefined : field.bottom
            topMargin: 1.5 * Theme.grid
            bottom: root.low ? field.top : keyboard.top
            bottomMargin: root.low ? 1.5 * Theme.grid : keyboard.active ? Theme.grid : 0
        }
        height: Math.min(titles.implicitHeight, field.y - 1.5 * Theme.grid)
        visible: root.low || !Theme.reachable
        contentHeight: titles.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height + 1
        clip: interactive

        Flow {
            id: titles

            width: body.width
            spacing: 1.25 * Theme.grid

            Repeater {
                model: root.booking.titles

                ActionButton {
                    id: title

                    required property int index
                    required chosen

                    width: Math.min(titles.width, implicitWidth)
                    height: Math.max(Theme.touch, 64 * Theme.unit)
                    radius: Theme.radiusBlock
                    onActivated: root.booking.chooseTitle(title.index)
                }
            }
        }
    }

    // Made when somebody types for the first time.
    Loader {
        id: keyboard

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: -root.margin
            rightMargin: -root.margin
        }
        height: keyboard.active ? keyboard.item?.implicitHeight ?? 0 : 0
        active: root.booking.naming && root.booking.typeable && (root.writing || !Theme.reachable)
        Component.onCompleted: keyboard.setSource("Keyboard.qml", { "language": root.language, "fresh": root.booking.title === "" })
    }

    Connections {
        function onTyped(text) {
            root.booking.type(text);
        }

        function onErased() {
            root.booking.erase();
        }

        function onDone() {
            root.booking.closeTitles();
        }

        target: keyboard.item
    }

    // The letters change with the language while somebody types.
    Binding {
        when: keyboard.item !== null
        target: keyboard.item
        property: "language"
        value: root.language
    }

    Binding {
        when: keyboard.item !== null
        target: keyboard.item
        property: "fresh"
        value: root.booking.title === ""
    }
}
