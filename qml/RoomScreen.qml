pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The room: its state beside (upright: above) its day.
Item {
    id: root

    required property GlassModel glass
    // How far the corner reaches that is held for the service page.
    required property real held
    readonly property bool upright: root.height > root.width
    // What lies below a question is not to be touched through it.
    readonly property bool asked: root.glass.overlay.open || root.glass.sheet !== GlassModel.None

    StatusPane {
        id: status

        anchors {
            left: parent.left
            top: parent.top
        }
        width: root.upright ? root.width : Math.round(root.width * 0.62)
        height: root.upright ? Math.round(root.height * (Theme.reachable ? 0.68 : Theme.largerText ? 0.62 : 0.54)) : root.height
        enabled: !root.asked
        glass: root.glass
    }

    Rail {
        anchors {
            left: root.upright ? parent.left : status.right
            right: parent.right
            top: root.upright ? status.bottom : parent.top
            bottom: parent.bottom
        }
        enabled: !root.asked
        glass: root.glass
        held: root.glass.mirrored && !root.upright ? root.held : 0
        asList: root.upright || root.height < 700
    }

    // Made when something is asked.
    Loader {
        id: question

        anchors.fill: parent
        active: root.glass.overlay.open
        Component.onCompleted: question.setSource("Overlay.qml", { "glass": root.glass })
    }

    Loader {
        id: booking

        anchors.fill: parent
        active: root.glass.sheet === GlassModel.Booking
        Component.onCompleted: booking.setSource("BookingSheet.qml", { "glass": root.glass })
    }

    Loader {
        id: concern

        anchors.fill: parent
        active: root.glass.sheet === GlassModel.Attention
        Component.onCompleted: concern.setSource("ConcernSheet.qml", { "glass": root.glass })
    }

    Loader {
        id: languages

        anchors.fill: parent
        active: root.glass.sheet === GlassModel.Languages
        Component.onCompleted: languages.setSource("LanguageSheet.qml", { "glass": root.glass })
    }

    Loader {
        id: finding

        anchors.fill: parent
        active: root.glass.sheet === GlassModel.Find
        Component.onCompleted: finding.setSource("FindSheet.qml", { "glass": root.glass })
    }

    Loader {
        id: reporting

        anchors.fill: parent
        active: root.glass.sheet === GlassModel.Report
        Component.onCompleted: reporting.setSource("ReportSheet.qml", { "glass": root.glass })
    }

    Loader {
        id: phone

        anchors.fill: parent
        active: root.glass.sheet === GlassModel.Phone
        Component.onCompleted: phone.setSource("PhoneSheet.qml", { "glass": root.glass })
    }
}
