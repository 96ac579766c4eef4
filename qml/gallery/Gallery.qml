pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Every component in each of its states, for those who work on them.
Flickable {
    id: root

    required property GlassModel glass
    // A block of a day in each of its states.
    readonly property var dayKinds: [
        { title: "Design review", detail: "14:30 – 15:30 · Maya Lindqvist" },
        { title: "Running now", detail: "14:30 – 15:30 · Maya Lindqvist", running: true },
        { title: "Not confirmed yet", detail: "14:30 – 15:30", unsettled: true },
        { title: "Given back", detail: "14:30 – 15:30 · nobody came", released: true },
        { title: "Book 14:30 – 15:30", detail: "", gap: true },
        { title: "Too low for two lines", detail: "14:30 – 15:30", low: true }
    ]

    contentHeight: page.height + 8 * Theme.grid
    boundsBehavior: Flickable.StopAtBounds

    Rectangle {
        width: root.width
        height: root.contentHeight
        color: Theme.surface
    }

    Column {
        id: page

        x: 4 * Theme.grid
        y: 4 * Theme.grid
        width: root.width - 8 * Theme.grid
        spacing: 4 * Theme.grid

        Section {
            name: "States"

            StateTile {
                name: "Free"
                sign: GlassModel.Ring
                colors: Theme.free
            }

            StateTile {
                name: "Starting soon"
                sign: GlassModel.HalfRing
                colors: Theme.free
            }

            StateTile {
                name: "In use"
                sign: GlassModel.Disc
                colors: Theme.inUse
            }

            StateTile {
                name: "Free soon"
                sign: GlassModel.OpenDisc
                colors: Theme.inUse
            }

            StateTile {
                name: "Check in"
                sign: GlassModel.Tick
                colors: Theme.checkIn
            }

            StateTile {
                name: "Not sure"
                sign: GlassModel.Question
                colors: Theme.unknown
            }

            StateTile {
                name: "Closed"
                sign: GlassModel.Barred
                colors: Theme.unknown
            }
        }

        Section {
            name: "Buttons"

            ActionButton {
                label: "Plain"
            }

            ActionButton {
                label: "Filled"
                filled: true
            }

            ActionButton {
                label: "Chosen"
                chosen: true
            }

            ActionButton {
                label: "With a detail"
                detail: "to 14:15"
            }

            ActionButton {
                width: 200 * Theme.unit
                label: "Longer than its place is wide"
            }

            ActionButton {
                label: "Small letters"
                size: Theme.smallSize
                radius: Theme.radiusBlock
            }

            LanguageButton {}

            PhoneCorner {
                link: "https://rooms.example.com/door/7f3k9q2m4x8w1z5b6c0d"
                scannable: false
            }

            PhoneCorner {
                link: "https://rooms.example.com/door/7f3k9q2m4x8w1z5b6c0d"
                scannable: true
            }
        }

        Section {
            name: "Keys"

            Key {
                width: 1.4 * Theme.touch
                height: 1.2 * Theme.touch
                label: "a"
            }

            Key {
                width: 1.4 * Theme.touch
                height: 1.2 * Theme.touch
                label: "OK"
                filled: true
            }

            Key {
                width: 1.4 * Theme.touch
                height: 1.2 * Theme.touch
                label: "OK"
                filled: true
                enabled: false
            }

            Key {
                width: 1.4 * Theme.touch
                height: 1.2 * Theme.touch
                label: ""
                erases: true
            }

            Keyboard {
                width: Math.min(page.width, 1080 * Theme.unit)
                language: root.glass.language
            }
        }

        Section {
            name: "Fields"

            TypedField {
                width: 540 * Theme.unit
                text: ""
                hint: "Nothing was typed"
            }

            TypedField {
                width: 540 * Theme.unit
                text: ""
                hint: "Somebody begins to type"
                typing: true
            }

            TypedField {
                width: 540 * Theme.unit
                text: "design review"
                hint: ""
                typing: true
            }

            TypedField {
                width: 540 * Theme.unit
                text: "more words than one line of this field has room for, so that the end is seen"
                hint: ""
                typing: true
            }
        }

        Section {
            name: "Bands and notices"

            Band {
                width: page.width
                text: "Calendar as of 13:37. It cannot be read at the moment."
            }

            Notice {
                width: 426 * Theme.unit
                text: "Booking 13:42 – 14:15 …"
                settled: false
                mirrored: root.glass.mirrored
            }

            Notice {
                width: 426 * Theme.unit
                text: "Booked: 13:42 – 14:15"
                settled: true
                mirrored: root.glass.mirrored
            }
        }

        Section {
            name: "Blocks of the day"

            Repeater {
                model: root.dayKinds

                TimelineBlock {
                    id: block

                    required property var modelData

                    width: 340 * Theme.unit
                    height: (block.modelData.low ? 44 : 100) * Theme.unit
                    title: block.modelData.title
                    startText: "14:30"
                    line: "14:30  " + block.modelData.title
                    detail: block.modelData.detail
                    beginMin: 870
                    endMin: 930
                    lane: 0
                    lanes: 1
                    gap: block.modelData.gap === true
                    running: block.modelData.running === true
                    unsettled: block.modelData.unsettled === true
                    released: block.modelData.released === true
                    gapIndex: 0
                    mirrored: root.glass.mirrored
                    visibleFrom: 0
                    visibleTo: block.height
                }
            }
        }

        Section {
            name: "Rows of the day"

            Repeater {
                model: root.dayKinds

                AgendaRow {
                    id: row

                    required property var modelData

                    width: row.narrow ? 340 * Theme.unit : 0.48 * page.width
                    title: row.modelData.title
                    times: "14:30 – 15:30"
                    organiser: "Maya Lindqvist"
                    detail: row.modelData.detail
                    gap: row.modelData.gap === true
                    running: row.modelData.running === true
                    unsettled: row.modelData.unsettled === true
                    released: row.modelData.released === true
                    gapIndex: 0
                    narrow: row.modelData.low === true
                    mirrored: root.glass.mirrored
                }
            }
        }

        Section {
            name: "Choosing a time"

            BookingStepper {
                width: 0.48 * page.width
                caption: "From"
                value: "12:15"
                lessName: "Begin earlier"
                moreName: "Begin later"
                less: true
                more: true
            }

            BookingStepper {
                width: 0.48 * page.width
                caption: "To"
                value: "12:45"
                lessName: "End earlier"
                moreName: "End later"
                less: true
                more: false
            }

            CalendarButton {}
        }

        Section {
            name: "What is looked for"

            FoundRow {
                width: page.width
                title: "Borealis"
                when: "free until 15:30"
                place: "on this floor"
                detail: "Level 3  ·  4 seats  ·  Video"
                bookable: true
            }

            FoundRow {
                width: page.width
                title: "Design review"
                when: "14:30 – 15:30"
                place: "Borealis  ·  Level 3  ·  on this floor"
                detail: "Maya Lindqvist"
                bookable: false
            }

            FoundRow {
                width: 480 * Theme.unit
                title: "Cassiopeia"
                when: "free for the rest of the day"
                place: "2 floors away"
                detail: "Level 1  ·  12 seats"
                bookable: true
            }

            SheetNote {
                width: 480 * Theme.unit
                height: 180 * Theme.unit
                text: "No other room is free now."
                action: "Try again"
            }
        }

        Section {
            name: "What may be wrong"

            Repeater {
                model: 8

                TroubleTile {
                    id: tile

                    required property int index

                    width: 180 * Theme.unit
                    sign: tile.index
                    label: ["Screen", "Sound", "Network", "Furniture", "Climate", "Cleaning", "Supplies",
                            "Other"][tile.index]
                    detail: tile.index === 0 ? "reported 09:10" : ""
                    chosen: tile.index === 1
                }
            }
        }

        Section {
            name: "Marks"

            AttentionMark {
                width: 64 * Theme.unit
                height: width
                ink: Theme.bandEdge
            }

            EmergencyMark {
                width: 64 * Theme.unit
                height: width
                ink: Theme.bandEdge
                ground: Theme.surface
            }

            PhoneMark {
                width: 64 * Theme.unit
                height: width
                ink: Theme.muted
            }

            LanguageMark {
                width: 64 * Theme.unit
                height: width
                ink: Theme.muted
            }

            EraseMark {
                width: 64 * Theme.unit
                height: width
                ink: Theme.text
            }

            Repeater {
                model: [0.25, 0.6, 1]

                ProgressRing {
                    id: ring

                    required property real modelData

                    width: 64 * Theme.unit
                    height: width
                    share: ring.modelData
                    ink: Theme.accent
                    track: Theme.line
                    ground: Theme.surface
                }
            }

            CodePaper {
                width: 220 * Theme.unit
                link: "https://hub.example.com/pair?pin=123456"
            }
        }
    }
}
