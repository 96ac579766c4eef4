pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// What may be done: a few things by anybody, the rest behind the PIN.
Item {
    id: root

    required property GlassModel glass
    required property bool upright
    readonly property ServiceModel service: root.glass.service
    readonly property int columns: root.upright || Theme.reachable ? 2 : 1
    readonly property real share: (root.width - (root.columns - 1) * grid.spacing) / root.columns

    implicitHeight: root.service.panel === ServiceModel.Pin ? pad.implicitHeight
        : root.service.panel === ServiceModel.Actions ? actions.implicitHeight : question.implicitHeight

    Column {
        id: actions

        width: root.width
        visible: root.service.panel === ServiceModel.Actions
        spacing: 2 * Theme.grid

        GlassText {
            width: parent.width
            visible: root.service.paired && !root.service.pinSet
            text: qsTr("No admin PIN was set. Ask the admin of the hub for one.")
            size: Theme.smallSize
            color: Theme.muted
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }

        Flow {
            id: grid

            width: parent.width
            spacing: 1.5 * Theme.grid

            ActionButton {
                width: root.share
                visible: root.service.admin
                label: qsTr("Pair again")
                onActivated: root.glass.pairAgain()
            }

            ActionButton {
                width: root.share
                visible: root.service.admin
                label: qsTr("Unpair")
                onActivated: root.service.askUnpair()
            }

            ActionButton {
                width: root.share
                visible: !root.service.paired
                label: qsTr("Hub address")
                onActivated: root.service.editAddress()
            }

            ActionButton {
                width: root.share
                visible: root.service.admin || !root.service.paired
                label: qsTr("Restart")
                onActivated: root.service.restart()
            }

            ActionButton {
                width: root.share
                label: qsTr("Write diagnostics")
                onActivated: root.service.writeDiagnostics()
            }

            ActionButton {
                width: root.share
                visible: root.service.paired && root.service.pinSet && !root.service.admin
                label: qsTr("Admin PIN")
                onActivated: root.service.askPin()
            }

            ActionButton {
                width: root.share
                label: qsTr("Clean the glass")
                onActivated: root.glass.cleaning.start()
            }
        }
    }

    PinPad {
        id: pad

        width: root.width
        height: root.upright || Theme.reachable ? implicitHeight : root.height
        flat: Theme.reachable && !root.upright
        visible: root.service.panel === ServiceModel.Pin
        service: root.service
    }

    Column {
        id: question

        readonly property bool unpairs: root.service.panel === ServiceModel.Unpair

        width: root.width
        visible: question.unpairs || root.service.panel === ServiceModel.Kept
        spacing: 2 * Theme.grid

        GlassText {
            width: parent.width
            text: question.unpairs ? qsTr("Unpair this display?") : qsTr("The address is kept")
            size: Math.round(0.8 * Theme.untilSize)
            font.weight: Font.DemiBold
            font.letterSpacing: -0.02 * Theme.tightness * size
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }

        GlassText {
            width: parent.width
            text: question.unpairs ? root.service.loss : qsTr("It is used from the next start on.")
            size: Theme.smallSize
            color: Theme.muted
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            lineHeight: 1.1
        }

        Flow {
            width: parent.width
            spacing: 1.5 * Theme.grid

            ActionButton {
                width: root.share
                filled: true
                label: question.unpairs ? qsTr("Unpair and forget") : qsTr("Restart now")
                onActivated: question.unpairs ? root.service.unpair() : root.service.restart()
            }

            ActionButton {
                width: root.share
                label: question.unpairs ? qsTr("Keep it") : qsTr("Later")
                onActivated: root.service.back()
            }
        }
    }
}
