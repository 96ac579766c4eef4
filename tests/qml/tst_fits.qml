import QtQuick
import QtTest
import Lintel.Glass
import Lintel.Theme

// Every scenario in its own language, and what between them says every text in every
// language: no text leaves the glass, lies on another, or is cut where it has to be read;
// everything to be touched is large enough.
Item {
    id: window

    // No larger than what is looked at, or most of the time is spent on drawing nothing.
    width: test.glass?.width ?? 1280
    height: test.glass?.height ?? 800

    TouchCase {
        id: test

        window: window

        readonly property var sizes: [[1280, 800], [800, 1280], [800, 480], [480, 800], [1920, 1080]]
        // Between them they say everything that the glass can say, but for what differs in
        // one word of the same length.
        readonly property var sayings: ["booking-offline-several", "booking-offline", "book-chosen", "book-gap", "book-other-day", "book-title",
            "check-in", "check-in-late", "checked-in-offline", "cleaning",
            "clock-unconfirmed-check-in", "concern-cloned", "concern-refused", "concern-strange", "concern-unknown",
            "doubted", "emergency-title-only", "end", "end-series", "extend", "extend-little", "extend-not", "find-meetings",
            "find-meetings-none", "find-room", "find-rooms", "find-rooms-failed", "find-rooms-none", "first-hubs",
            "first-hubs-none", "first-no-network", "free", "free-all-day", "free-five-lengths", "free-six-lengths", "in-use-anyone",
            "in-use-own", "in-use-run", "languages",
            "no-snapshot-attention", "pairing", "pairing-insecure", "phone-large", "reconnecting", "refused",
            "refused-elsewhere", "refused-missed", "release", "released", "report", "reports-several",
            "service-admin", "service-no-pin", "service-pin-pause", "service-trouble", "service-unpair",
            "stale-live", "starting-soon", "twelve-hours", "unavailable", "unknown"]

        // What lies above everything else; what is below it is not to be read.
        function front() {
            for (const type of [EmergencyScreen, Cleaning, HubSheet, LanguageSheet, SheetCard, ServicePage, ConcernSheet, Overlay,
                                BookingSheet]) {
                const found = allOf(type, test.glass, []);
                if (found.length > 0)
                    return found[0];
            }
            return test.glass;
        }

        // It, or anything that it lies in.
        function upwards(item, matches) {
            for (let at = item; at; at = at.parent) {
                if (matches(at))
                    return true;
            }
            return false;
        }

        function scrolls(item) {
            return upwards(item, at => at instanceof Flickable && at.interactive);
        }

        function inside(item, type) {
            return upwards(item, at => at instanceof type);
        }

        // More than letters' own room above and below, or a rounding at their sides.
        function touch(a, b) {
            const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            return down > 0.3 * Math.min(a.height, b.height) && across > 1;
        }

        function test_everythingFits_data() {
            const rows = [];
            stage.scenarios().forEach(name => sizes.forEach(size => rows.push(
                {tag: name + " " + size[0] + "x" + size[1], name: name, width: size[0], height: size[1]})));
            return rows;
        }

        function test_everythingFits(data) {
            stage.speak("");
            openTouched(data.name, data.width, data.height);
            compare(troubles(data.width, data.height, false).join("\n"), "");
        }

        function test_everyLanguageFits_data() {
            const rows = [];
            stage.languages().forEach(language => sayings.forEach(name => rows.push(
                {tag: language + " " + name, language: language, name: name})));
            return rows;
        }

        function test_everyLanguageFits(data) {
            stage.speak(data.language);
            [[1280, 800], [800, 480], [480, 800]].forEach(size => {
                openTouched(data.name, size[0], size[1]);
                compare(stage.glass.language, data.language);
                compare(troubles(size[0], size[1], true).join("\n"), "", size.join("x"));
            });
        }

        function lengths() {
            const row = allOf(ActionRow, test.glass, [])[0];
            return allOf(ActionButton, row, []).map(each => each.label);
        }

        // As many as can be read, those that are wanted most; but always three.
        function test_asManyLengthsAsFit() {
            stage.speak("");
            open("free-six-lengths", 1280, 480);
            compare(lengths(), ["Book 30 min", "15 min", "45 min", "60 min", "90 min", "120 min"]);
            stage.speak("it");
            open("free-six-lengths", 480, 800);
            const count = lengths().length;
            verify(count >= 3 && count < 6, lengths().join(", "));
            compare(lengths(), stage.glass.actions.labels.slice(0, count));
            open("in-use-anyone", 480, 800);
            compare(lengths().length, 3);
            stage.speak("");
        }

        // What other people wrote may be cut: titles in the day, the room's name and facts.
        function mayBeCut(item) {
            return inside(item, AgendaRow) || inside(item, TimelineBlock) || inside(item, FoundRow)
                || inside(item, TypedField) || item.text === stage.glass.message
                || item.text === stage.glass.reporting.known || item.text === stage.glass.facts
                || item.text === stage.glass.roomName;
        }

        function mustBeWhole(item) {
            return [ActionButton, Key, NeedsAttention, ConcernSheet, ServicePanel, Notice, Band].some(
                type => inside(item, type));
        }

        // In words, what is wrong on the glass. `ours`: its texts are the product's, none too long.
        function troubles(width, height, ours) {
            const found = [];
            const expect = (good, what) => {
                if (!good)
                    found.push(what);
            };
            const above = front();
            const places = all(above, []).filter(each => !scrolls(each)).map(each => {
                const at = each.mapToItem(test.glass, 0, 0);
                // Fonts leave much room around letters as large as the state's.
                if (each.text === stage.glass.word && each.font.pixelSize > Theme.roomSize) {
                    const place = each.parent.mapToItem(test.glass, 0, 0);
                    return {text: each.text, left: at.x, right: at.x + each.width, painted: each.contentWidth,
                            top: place.y, height: each.parent.height, item: each};
                }
                return {text: each.text, left: at.x, right: at.x + each.width, painted: each.contentWidth,
                        top: at.y + each.topPadding, height: Math.min(each.contentHeight, each.height), item: each};
            });
            expect(places.length > 0, "there is nothing to read");
            places.forEach(place => {
                expect(place.top >= -1 && place.top + place.height <= height + 1,
                       place.text + " is not between top and bottom: " + place.top + " + " + place.height);
                expect(place.left >= -0.05 * width
                       && place.left + Math.min(place.item.width, place.painted) <= width + 1,
                       place.text + " is not between the sides");
                expect(!(ours ? !mayBeCut(place.item) : mustBeWhole(place.item)) || !place.item.truncated,
                       place.text + " is cut");
                expect(!ours || place.painted <= place.item.width + 2,
                       place.text + " is wider than its place: " + place.painted + " of " + place.item.width);
            });
            expect(!(above instanceof ConcernSheet) || !scrolls(find(stage.glass.attention.title)),
                   "the sheet is not whole");
            // 9 mm for a finger, on whatever glass.
            [ActionButton, Key, NeedsAttention, Corner, LanguageButton, CalendarButton, PhoneCorner, TroubleTile, TypedField].forEach(
                type => allOf(type, test.glass, []).forEach(item => {
                    expect(item.width >= Theme.touch - 1, item + " is too narrow: " + item.width);
                    expect(item.height >= Theme.touch - 1, item + " is too low: " + item.height);
                    const at = item.mapToItem(test.glass, 0, 0);
                    expect(scrolls(item) || at.x >= -1 && at.x + item.width <= width + 1 && at.y >= -1
                           && at.y + item.height <= height + 1, item + " is not on the glass");
                }));
            allOf(ActionButton, above, []).filter(each => !scrolls(each)).forEach(button => {
                const corner = button.mapToItem(test.glass, 0, 0);
                const covered = {left: corner.x, right: corner.x + button.width, top: corner.y, height: button.height};
                places.filter(place => !upwards(place.item, at => at === button)).forEach(
                    place => expect(!touch(covered, place), "a button lies on \"" + place.text + "\""));
            });
            for (let i = 0; i < places.length; ++i) {
                for (let j = i + 1; j < places.length; ++j) {
                    expect(!touch(places[i], places[j]),
                           "\"" + places[i].text + "\" and \"" + places[j].text + "\" touch");
                }
            }
            return found;
        }

        name: "Fits"
    }
}
