pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The day as a list, for upright and low glasses; begins with what is not over.
ListView {
    id: root

    required property GlassModel glass
    property bool held: false
    readonly property bool narrow: root.width < 560 * Theme.unit
    readonly property int firstRow: root.glass.day.firstRow

    function follow() {
        if (root.held)
            return;
        root.positionViewAtIndex(root.firstRow, ListView.Beginning);
        // Where the end of the day is lower than the glass, something that is over would be seen in
        // part above it.
        const end = root.originY + root.contentHeight;
        const begin = root.itemAtIndex(root.firstRow)?.y ?? end - root.height;
        root.bottomMargin = root.contentHeight <= root.height ? 0 : Math.max(0, root.height - (end - begin));
        root.positionViewAtIndex(root.firstRow, ListView.Beginning);
    }

    clip: true
    model: root.glass.day
    spacing: 1.25 * Theme.grid
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 3 * Math.max(1, root.height)
    onFirstRowChanged: settle.restart()
    onCountChanged: settle.restart()
    onHeightChanged: settle.restart()
    onContentHeightChanged: settle.restart()
    onMovementStarted: root.held = true

    // Rows get their places a turn after the model changed.
    Timer {
        id: settle

        interval: 0
        onTriggered: root.follow()
    }

    Connections {
        function onReturned() {
            root.held = false;
            root.follow();
        }

        target: root.glass
    }

    delegate: AgendaRow {
        id: row

        required property int index

        width: root.width
        narrow: root.narrow
        mirrored: root.glass.mirrored
        onActivated: root.glass.pressGap(row.gapIndex)
        // Keys bring into sight what they come to.
        onActiveFocusChanged: {
            if (!row.activeFocus)
                return;
            root.held = true;
            root.positionViewAtIndex(row.index, ListView.Contain);
        }
    }
}
