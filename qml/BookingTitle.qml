pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// What the meeting is called: one of the titles that are used here, or typed.
Item {
    id: root

    required property BookingModel booking
    required property string language
    required property bool mirrored

    Item {
        id: field

        anchors {
            left: parent.left
            right: back.left
            rightMargin: 1.5 * Theme.grid
            top: parent.top
        }
        height: Theme.buttonHeight
        Accessible.role: root.booking.typeable ? Accessible.EditableText : Accessible.StaticText
        Accessible.name: root.booking.title === "" ? root.booking.untitled : root.booking.title

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusBlock
            color: Theme.raised
            border.width: Theme.stroke
            border.color: root.booking.typeable ? Theme.accent : Theme.edge
        }

        // The end of what is typed stays in sight.
        GlassText {
            id: shown

            anchors {
                left: parent.left
                right: parent.right
                leftMargin: 2 * Theme.grid
                rightMargin: 2 * Theme.grid
                verticalCenter: parent.verticalCenter
            }
            text: root.booking.title === "" ? root.booking.untitled : root.booking.title
            color: root.booking.title === "" ? Theme.muted : Theme.text
            size: Theme.bodySize
            font.weight: 560
            elide: Text.ElideLeft
        }

        // Where the next letter comes to stand, while all of it reads in the direction of the glass.
        Rectangle {
            readonly property bool backwards: /[\u0590-\u08ff]/.test(root.booking.title)

            anchors.verticalCenter: parent.verticalCenter
            visible: root.booking.typeable && (root.booking.title === "" || backwards === root.mirrored)
            x: {
                const past = root.booking.title === "" ? 0 : shown.contentWidth;
                return root.mirrored ? shown.x + shown.width - past - width : shown.x + past;
            }
            width: Math.max(2, Theme.stroke)
            height: 1.2 * Theme.bodySize
            color: Theme.accent
        }
    }

    ActionButton {
        id: back

        anchors {
            right: parent.right
            top: parent.top
        }
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
            top: field.bottom
            topMargin: 1.5 * Theme.grid
            bottom: keyboard.active ? keyboard.top : parent.bottom
            bottomMargin: keyboard.active ? Theme.grid : 0
        }
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
        }
        height: keyboard.active ? keyboard.item?.implicitHeight ?? 0 : 0
        active: root.booking.naming && root.booking.typeable
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
