pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Theme

// Where keys and switches are: seen on every ground. Those who touch never see it. What it lies
// in hands it the keys that it gets.
Rectangle {
    id: root

    signal pressed()

    function take(event: var): void {
        const presses = [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key);
        if (!presses)
            return;
        event.accepted = true;
        // A key that is held presses once.
        if (!event.isAutoRepeat)
            root.pressed();
    }

    anchors {
        fill: parent
        margins: -2 * Theme.stroke
    }
    visible: parent?.activeFocus ?? false
    color: Theme.clear
    border.width: 4 * Theme.stroke
    border.color: Theme.black

    Rectangle {
        anchors {
            fill: parent
            margins: Theme.stroke
        }
        radius: Math.max(0, root.radius - Theme.stroke)
        color: Theme.clear
        border.width: 2 * Theme.stroke
        border.color: Theme.white
    }
}
