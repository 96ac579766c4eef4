pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// What the door says: colour, glyph, word, until when, and what a passer-by may do.
Rectangle {
    id: root

    required property GlassModel glass
    readonly property bool hasBand: root.glass.band !== ""
    readonly property stateColors colors: {
        switch (root.glass.look) {
        case GlassModel.InUse:
            return Theme.inUse;
        case GlassModel.CheckIn:
            return Theme.checkIn;
        case GlassModel.Unknown:
            return Theme.unknown;
        default:
            return Theme.free;
        }
    }
    // Little is left for what is not the state.
    readonly property bool tight: root.hasBand && Theme.largerText
    readonly property real foot: root.glass.actions.count > 0 ? Theme.actionHeight + 3.5 * Theme.grid : 0

    function emphasised(styled: string): string {
        return styled.replace(/<b>/g, "<b><font color=\"" + root.colors.ink + "\">").replace(/<\/b>/g, "</font></b>");
    }

    color: root.colors.fill
    clip: true
    // What changes here is told to those who hear it.
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.glass.roomName === "" ? root.glass.word : root.glass.roomName + ", " + root.glass.word

    Behavior on color {
        enabled: !root.glass.answering

        ColorAnimation {
            duration: Theme.slow
            easing.type: Easing.OutQuad
        }
    }

    Band {
        id: band

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        text: root.glass.band
    }

    Item {
        id: head

        anchors {
            left: parent.left
            right: parent.right
            top: band.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: root.hasBand ? 3.5 * Theme.grid : 5 * Theme.grid
        }
        height: Math.max(glyph.height, known.y + known.height + Theme.grid,
                         message.visible ? message.y + message.height : 0)

        MuteText {
            id: room

            anchors {
                left: parent.left
                right: glyph.left
                top: parent.top
                rightMargin: 2 * Theme.grid
            }
            text: root.glass.roomName
            size: Theme.roomSize
            font.weight: Font.Bold
            font.letterSpacing: -0.03 * Theme.tightness * Theme.roomSize
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            lineHeight: 0.94
            fontSizeMode: Text.Fit
            // Room for two lines; less, and even one line would be tried in smaller sizes.
            height: 2.4 * Theme.roomSize
            minimumPixelSize: Theme.untilSize
            color: root.colors.ink
        }

        GlassText {
            id: facts

            anchors {
                left: parent.left
                right: glyph.left
                top: room.top
                rightMargin: 2 * Theme.grid
                topMargin: room.contentHeight + 0.5 * Theme.grid
            }
            text: root.glass.facts
            size: Theme.smallSize + 2 * Theme.unit
            wrapMode: Text.WordWrap
            maximumLineCount: root.tight ? 1 : 2
            color: root.colors.soft
        }

        // What is known not to work here.
        Item {
            id: known

            anchors {
                left: parent.left
                right: glyph.left
                top: facts.bottom
                rightMargin: 2 * Theme.grid
                topMargin: visible ? Theme.grid : 0
            }
            height: visible ? reports.implicitHeight : 0
            visible: reports.text !== ""

            AttentionMark {
                id: warning

                anchors {
                    left: parent.left
                    verticalCenter: parent.verticalCenter
                }
                width: Theme.smallSize
                height: width
                ink: root.colors.ink
            }

            GlassText {
                id: reports

                anchors {
                    left: warning.right
                    leftMargin: Theme.grid
                    right: parent.right
                }
                text: root.glass.reporting.known
                size: Theme.smallSize
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(0.8 * Theme.tinySize)
                color: root.colors.ink
            }
        }

        // An admin's word of the day, beside the glyph.
        GlassText {
            id: message

            anchors {
                left: parent.left
                right: glyph.left
                top: known.bottom
                rightMargin: 2 * Theme.grid
                topMargin: 2 * Theme.grid
            }
            visible: text !== ""
            text: root.glass.message
            size: text.length > 80 ? Theme.tinySize : Theme.bodySize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            lineHeight: 1.05
            maximumLineCount: 6
            color: root.colors.ink
        }

        StateGlyph {
            id: glyph

            anchors {
                right: parent.right
                top: parent.top
            }
            width: root.hasBand ? 0.75 * Theme.glyph : Theme.glyph
            height: width
            sign: root.glass.sign
            ink: root.colors.ink
            ground: root.colors.fill
        }
    }

    Item {
        id: middle

        readonly property real between: 2 * Theme.grid
        readonly property real lines: until.implicitHeight + (meta.visible ? meta.implicitHeight + between : 0)
        // Letters that fill their squares need more room above and below; those that join do
        // not grow quite evenly.
        readonly property real wordLine: Theme.tightness > 0 ? 0.96 : 1.12
        readonly property real wordShare: Theme.tightness > 0 ? 1 : 0.97
        // Before there is a place for it: as it mostly comes to be, or type is loaded for nothing.
        readonly property real wordSize: width <= 0 || height <= 0 ? Theme.stateMost
            : Math.max(Theme.stateLeast, Math.min(Theme.stateMost, (height - lines - between) / wordLine,
            Theme.stateMost * wordShare * width / Math.max(1, measure.advanceWidth)))

        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: 2 * Theme.grid
            bottomMargin: root.foot + 4 * Theme.grid
        }

        TextMetrics {
            id: measure

            text: root.glass.word
            font.family: Theme.family
            font.pixelSize: Theme.stateMost
            font.weight: Font.Bold
            font.letterSpacing: -0.05 * Theme.tightness * Theme.stateMost
        }

        Column {
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
            }

            Item {
                width: parent.width
                height: middle.wordLine * middle.wordSize

                MuteText {
                    anchors {
                        left: parent.left
                        right: parent.right
                        leftMargin: -0.03 * middle.wordSize
                        verticalCenter: parent.verticalCenter
                    }
                    text: root.glass.word
                    size: Math.floor(middle.wordSize)
                    font.weight: Font.Bold
                    font.letterSpacing: -0.05 * Theme.tightness * middle.wordSize
                    elide: Text.ElideNone
                    color: root.colors.ink
                }
            }

            GlassText {
                id: until

                width: parent.width
                topPadding: middle.between
                text: root.glass.until
                size: Theme.untilSize
                font.weight: Font.DemiBold
                font.letterSpacing: -0.02 * Theme.tightness * Theme.untilSize
                wrapMode: Text.Wrap
                // Why a room is closed may take more words than a time.
                maximumLineCount: root.glass.look === GlassModel.Unknown ? 3 : 2
                lineHeight: 0.96
                color: root.colors.ink
            }

            GlassText {
                id: meta

                width: parent.width
                topPadding: Theme.grid
                visible: root.glass.meta !== ""
                text: root.emphasised(root.glass.meta)
                textFormat: Text.StyledText
                size: Theme.bodySize
                wrapMode: Text.Wrap
                maximumLineCount: root.tight ? 1 : 2
                color: root.colors.soft
            }
        }
    }

    ActionRow {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: 5 * Theme.grid
        }
        buttons: root.glass.actions
        colors: root.colors
        onActivated: row => root.glass.pressAction(row)
    }

    Rectangle {
        anchors {
            left: parent.left
            bottom: parent.bottom
        }
        visible: root.glass.remaining >= 0
        width: parent.width * Math.max(0, root.glass.remaining)
        height: 1.5 * Theme.grid
        color: root.colors.ink
    }
}
