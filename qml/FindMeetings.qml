pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Where a meeting is, by words of its title or names.
Item {
    id: root

    required property FindModel finding
    required property string language

    TypedField {
        id: field

        anchors {
            left: parent.left
            right: parent.right
        }
        y: Theme.reachable ? keys.y - height - (root.finding.typing ? Theme.grid : 0) : 0
        text: root.finding.words
        hint: qsTr("Title or name")
        typing: root.finding.typing
        onActivated: root.finding.edit()
    }

    ListView {
        id: meetings

        anchors {
            left: parent.left
            right: parent.right
            top: Theme.reachable ? parent.top : field.bottom
            topMargin: Theme.reachable ? 0 : Theme.grid
            bottom: Theme.reachable ? field.top : keys.top
            bottomMargin: Theme.reachable || root.finding.typing ? Theme.grid : 0
        }
        visible: root.finding.answer === FindModel.Found
        clip: true
        spacing: Theme.grid
        boundsBehavior: Flickable.StopAtBounds
        model: root.finding.found

        delegate: FoundRow {
            width: ListView.view.width
        }
    }

    SheetNote {
        anchors.fill: meetings
        visible: !meetings.visible
        text: {
            switch (root.finding.answer) {
            case FindModel.Waiting:
                return qsTr("Looking …");
            case FindModel.Failed:
                return qsTr("The hub cannot be reached: nobody knows where it is.");
            case FindModel.None:
                return qsTr("No meeting of today or tomorrow has these words.");
            default:
                return qsTr("Today and tomorrow, as far as everybody may see.");
            }
        }
        action: root.finding.answer === FindModel.Failed ? qsTr("Try again") : ""
        onActivated: root.finding.again()
    }

    Loader {
        id: keys

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: root.finding.typing ? keys.item?.implicitHeight ?? 0 : 0
        active: root.finding.typing
        Component.onCompleted: keys.setSource("Keyboard.qml", { "language": root.language })
    }

    Connections {
        function onTyped(text) {
            root.finding.type(text);
        }

        function onErased() {
            root.finding.erase();
        }

        function onDone() {
            root.finding.done();
        }

        target: keys.item
    }
}
