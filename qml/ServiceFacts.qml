pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Plain facts, one a line, and what does not go well in sentences.
Flickable {
    id: root

    required property ServiceModel service
    readonly property real names: Math.min(0.42 * root.width, 230 * Theme.unit)
    readonly property int letters: Theme.smallSize + Math.round(2 * Theme.unit)

    contentHeight: sheet.height
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height + 1
    clip: true

    Rectangle {
        id: sheet

        width: root.width
        height: lines.height + 6 * Theme.grid
        radius: Theme.radiusCard
        color: Theme.raised
    }

    Column {
        id: lines

        x: 3.5 * Theme.grid
        y: 3 * Theme.grid
        width: root.width - 7 * Theme.grid
        spacing: 1.5 * Theme.grid

        Repeater {
            model: root.service.facts

            Item {
                id: line

                required property string label
                required property string value
                required property bool worry

                width: lines.width
                height: value.height
                Accessible.role: Accessible.StaticText
                Accessible.name: line.label + ", " + line.value

                GlassText {
                    id: name

                    anchors.left: parent.left
                    width: root.names
                    text: line.label
                    size: root.letters
                    color: Theme.muted
                }

                AttentionMark {
                    id: mark

                    anchors {
                        left: name.right
                        leftMargin: Theme.grid
                        top: parent.top
                        topMargin: 0.1 * root.letters
                    }
                    visible: line.worry
                    width: Math.round(1.1 * root.letters)
                    height: width
                    ink: Theme.bandEdge
                }

                GlassText {
                    id: value

                    anchors {
                        left: line.worry ? mark.right : name.right
                        right: parent.right
                        leftMargin: Theme.grid
                    }
                    text: line.value
                    size: root.letters
                    font.weight: Font.DemiBold
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    maximumLineCount: 4
                }
            }
        }

        Item {
            width: parent.width
            height: Theme.grid
            visible: root.service.problems.length > 0
        }

        Repeater {
            model: root.service.problems

            Item {
                id: problem

                required property string modelData

                width: lines.width
                height: sentence.height

                AttentionMark {
                    id: sign

                    anchors {
                        left: parent.left
                        top: parent.top
                        topMargin: 0.1 * root.letters
                    }
                    width: Math.round(1.1 * root.letters)
                    height: width
                    ink: Theme.bandEdge
                }

                GlassText {
                    id: sentence

                    anchors {
                        left: sign.right
                        right: parent.right
                        leftMargin: 1.25 * Theme.grid
                    }
                    text: problem.modelData
                    size: root.letters
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
        }
    }
}
