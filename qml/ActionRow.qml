pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The buttons on the state's field; the first is wider where it is what people want.
Row {
    id: root

    required property ButtonModel buttons
    required property stateColors colors
    // More than three are lengths, the one that is wanted most first: only as many as can be read.
    readonly property int shown: {
        let count = root.buttons.count;
        while (count > 3 && !root.canBeRead(count))
            --count;
        return count;
    }
    readonly property real share: root.shareOf(root.shown)

    signal activated(int row)

    // A tenth of a plain button's width, of so many.
    function shareOf(count: int): real {
        const shares = 10 * count + 7 * root.buttons.filledCount;
        return (root.width - root.spacing * (count - 1)) / Math.max(1, shares);
    }

    // In the smallest letters that there are on a button.
    function canBeRead(count: int): bool {
        const share = root.shareOf(count);
        // Letters are measured on whole pixels and drawn between them.
        const loose = 0.2 * (labels.font.pixelSize + details.font.pixelSize);
        for (let i = 0; i < count; ++i) {
            const place = share * (i < root.buttons.filledCount ? 17 : 10) - 2 * Theme.grid;
            const wide = Math.max(labels.advanceWidth(root.buttons.labels[i]),
                                  details.advanceWidth(root.buttons.details[i]));
            if (wide + loose > place)
                return false;
        }
        return true;
    }

    spacing: 1.75 * Theme.grid

    FontMetrics {
        id: labels

        font.family: Theme.family
        font.pixelSize: Theme.tinySize
        font.weight: Font.DemiBold
    }

    FontMetrics {
        id: details

        font.family: Theme.family
        font.pixelSize: Math.round(0.7 * Theme.tinySize)
        font.weight: Font.Medium
    }

    Repeater {
        model: root.buttons

        ActionButton {
            id: button

            required property int index
            required detail
            required filled
            required chosen

            visible: button.index < root.shown
            width: root.share * (button.filled ? 17 : 10)
            height: Theme.actionHeight
            ink: root.colors.ink
            soft: root.colors.soft
            edge: root.colors.edge
            ground: root.colors.fill
            strong: root.colors.strong
            onActivated: root.activated(button.index)
        }
    }
}
